import type { Browser, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from './launch-chromium.ts';
import { saveFailure } from './save-failure.ts';

export interface PageOptions {
  /** Address from the root, or a whole one; the page is not opened when there is none. */
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
  /** A first visit: nothing is cached. Also for what cannot be undone, as a script of the test's own in every page. */
  fresh?: boolean;
}

export interface PageLog {
  /** Every address the page asked for, in order. */
  requests: string[];
  /** Errors and warnings of the console, and errors nobody caught. */
  errors: string[];
}

/** One for all files of a worker; it ends with the worker. */
let browser: Promise<Browser> | undefined;

/** Pages left empty by tests before, by what cannot be changed in an open page: a new one costs more than most tests do in it. */
const free = new Map<string, Page[]>();

/** Opens a page in Chromium that knows of nothing before, waits for its fonts, and leaves it after the test's work. */
export async function withPage<Result>(
  options: PageOptions,
  work: (page: Page, log: PageLog) => Promise<Result>,
): Promise<Result> {
  const { site = inject('address'), scripts = true, touch = false, fresh = false } = options;
  const kind = JSON.stringify({ site, scripts, touch });
  const page = (fresh ? undefined : free.get(kind)?.pop()) ?? (await openPage({ site, scripts, touch }));
  if (!fresh)
    page.addInitScript = () => Promise.reject(new Error('Later tests would run it too: ask for a fresh page.'));
  const context = page.context();
  let reusable = false;
  try {
    const log: PageLog = { requests: [], errors: [] };
    page.on('request', (request) => log.requests.push(request.url()));
    page.on('pageerror', (error) => log.errors.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) log.errors.push(message.text());
    });
    await page.setViewportSize({ width: options.width ?? 1280, height: options.height ?? 800 });
    await page.emulateMedia({
      media: null,
      colorScheme: options.scheme ?? 'light',
      reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    });
    if (options.clipboard) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    if (options.address) await page.goto(options.address);
    if (options.address && scripts) await page.evaluate(() => document.fonts.ready.then(() => true));
    const result = await work(page, log);
    reusable = !fresh && (await empty(page));
    return result;
  } catch (error) {
    // A page that is closed or gone leaves nothing, and must not hide why the test failed.
    for (const open of context.pages().slice(0, 1)) await saveFailure(open).catch(() => undefined);
    throw error;
  } finally {
    if (reusable) free.set(kind, [...(free.get(kind) ?? []), page]);
    else await context.close();
  }
}

async function openPage({ site, scripts, touch }: { site: string; scripts: boolean; touch: boolean }): Promise<Page> {
  browser ??= launchChromium();
  const context = await (
    await browser
  ).newContext({
    baseURL: site,
    javaScriptEnabled: scripts,
    hasTouch: touch,
  });
  const page = await context.newPage();
  // On a busy machine a page may take long; the test that waits in vain still ends.
  page.setDefaultTimeout(60_000);
  return page;
}

const heard = ['request', 'requestfinished', 'requestfailed', 'response', 'pageerror', 'console', 'download'] as const;

/** Takes out of a page all that a test did in it and left there; says whether another test may have it. */
async function empty(page: Page): Promise<boolean> {
  const context = page.context();
  if (page.isClosed() || context.pages().length > 1) return false;
  for (const event of heard) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const frame of page.frames()) {
    // A frame without an origin keeps nothing.
    await frame.evaluate(() => [localStorage, sessionStorage].forEach((each) => each.clear())).catch(() => undefined);
  }
  await context.clearCookies();
  await context.clearPermissions();
  await page.mouse.move(0, 0);
  await page.goto('about:blank');
  // A browser keeps fifty steps back at most: a test that counts its own would find no more of them.
  const tools = await context.newCDPSession(page);
  await tools.send('Page.resetNavigationHistory');
  await tools.detach();
  return true;
}

/** Opens a panel of a chart's toolbar as a reader does, unless it is open. */
export async function openPanel(page: Page, id: 'tai-xuong' | 'chia-se' | 'nhung' | 'trich-dan'): Promise<Locator> {
  const panel = page.locator(`#${id}`);
  if (!(await panel.isVisible())) await page.locator(`summary:has(+ #${id})`).click();
  return panel;
}
