import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { findChromium } from '../../src/commands/install/find-chromium.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const options = () => ({ executablePath: findChromium() ?? 'chromium', args });

/** The browser of a benchmark. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(options());
}

/** One browser for all test files, to which each connects. */
export function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(options());
}
