import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../src/commands/install/find-chromium.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  // Words as wide as on a screen, in the engine without a browser too.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of tests and benchmarks. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? 'chromium', args });
}
