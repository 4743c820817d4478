import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchChromium } from './launch-chromium.ts';
import { saveFailure } from './save-failure.ts';

export interface PageOptions {
  /** Address from the root; the page is not opened when there is none. */
  address?: string;
  /** CSS pixels; the height is 800 when not given. */
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** False turns scripts off. */
  scripts?: boolean;
  reducedMotion?: boolean;
  /** A touch screen. */
  touch?: boolean;
  /** Lets the page read and write the clipboard, as a reader's click would. */
  clipboard?: boolean;
  /** Address of another served site. */
  site?: string;
}

export interface PageLog {
  /** Every address the page asked for, in order. */
  requests: string[];
  /** Errors and warnings of the console, and errors nobody caught. */
  errors: string[];
}

let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/** Opens a page in Chromium in a fresh context, waits for its fonts, and closes it after the test's work. */
export async function withPage<Result>(
  options: PageOptions,
  work: (page: Page, log: PageLog) => Promise<Result>,
): Promise<Result> {
  browser ??= launchChromium();
  const context = await (
    await browser
  ).newContext({
    baseURL: options.site ?? inject('address'),
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.scheme ?? 'light',
    javaScriptEnabled: options.scripts ?? true,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: options.touch ?? false,
    permissions: options.clipboard ? ['clipboard-read', 'clipboard-write'] : [],
  });
  try {
    const page = await context.newPage();
    const log: PageLog = { requests: [], errors: [] };
    page.on('request', (request) => log.requests.push(request.url()));
    page.on('pageerror', (error) => log.errors.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) log.errors.push(message.text());
    });
    // On a busy machine a page may take long; the test that waits in vain still ends.
    page.setDefaultTimeout(60_000);
    if (options.address) await page.goto(options.address);
    if (options.address && options.scripts !== false) await page.evaluate(() => document.fonts.ready.then(() => true));
    return await work(page, log);
  } catch (error) {
    // A page that is closed or gone leaves nothing, and must not hide why the test failed.
    for (const page of context.pages().slice(0, 1)) await saveFailure(page).catch(() => undefined);
    throw error;
  } finally {
    await context.close();
  }
}

/** Opens a panel of a chart's toolbar as a reader does, unless it is open. */
export async function openPanel(page: Page, id: 'tai-xuong' | 'chia-se' | 'nhung' | 'trich-dan'): Promise<Locator> {
  const panel = page.locator(`#${id}`);
  if (!(await panel.isVisible())) await page.locator(`summary:has(+ #${id})`).click();
  return panel;
}
