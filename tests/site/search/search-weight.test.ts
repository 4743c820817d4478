import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { readQuestions } from '../../harness/search-questions.ts';

/** Long questions of both languages, each with words that the ones before have not loaded. */
const questions = [
  'lương cơ sở',
  'cải cách thủ tục hành chính',
  'sắp xếp đơn vị hành chính cấp tỉnh năm 2025',
  'base salary',
  ...readQuestions('queries')
    .filter(({ from, class: kind }) => from === 'vi' && ['with-marks', 'english-from-vi'].includes(kind))
    .filter((_, place) => place % 3 === 0)
    .map(({ query }) => query),
];

/** So long without a request, in milliseconds, nothing more is to come: longer than a field waits for the next letter. */
const QUIET = 400;

/** Counts what a page loads, as a web host sends it: the files of the index are compressed in themselves. */
function weighing(page: Page): { weigh: () => Promise<number>; quiet: () => Promise<void> } {
  let pending: Promise<number>[] = [];
  let [open, last] = [0, Date.now()];
  const begin = () => ([open, last] = [open + 1, Date.now()]);
  const end = () => ([open, last] = [open - 1, Date.now()]);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  page.on('response', (response) => {
    const packed = /\.(pf_\w+|pagefind)$/.test(new URL(response.url()).pathname);
    const bytes = response.body().then((body) => (packed ? body.length : gzipSync(body, { level: 9 }).length));
    pending.push(bytes.catch(() => 0));
  });
  return {
    weigh: async () => {
      const sizes = await Promise.all(pending);
      pending = [];
      return sizes.reduce((sum, bytes) => sum + bytes, 0);
    },
    quiet: async () => {
      last = Date.now();
      while (open > 0 || Date.now() - last < QUIET) await page.waitForTimeout(50);
    },
  };
}

/**
 * Asks, and waits until the answer is shown as often as it is told: the first of a page once of its own language and
 * once of both, later ones once. On a busy machine long silence alone may be the pause before an answer, whose bytes
 * would be counted for the next question.
 */
async function ask(page: Page, field: string, question: string, times = 1): Promise<void> {
  await page.evaluate(() => {
    const counting = window as { told?: number };
    if (counting.told === undefined)
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes)
          if (addedNodes.length && (target as Element).matches('#search-options, [data-results]')) counting.told! += 1;
      }).observe(document.body, { childList: true, subtree: true });
    counting.told = 0;
  });
  await page.locator(field).fill(question);
  await page.waitForFunction((wanted) => (window as unknown as { told: number }).told >= wanted, times);
}

describe.each([
  // The page asks with the same scripts for more results: the box is asked a few of the questions.
  {
    place: 'the box in the header',
    asked: questions.slice(0, 8),
    address: '/',
    field: '#search-box',
    result: '[role=option]',
  },
  {
    place: 'the results page',
    asked: questions,
    address: '/tim-kiem/',
    field: '#search-page',
    result: '[data-result]',
  },
])('$place', ({ asked, address, field, result }) => {
  it('loads at most 160 kB before the first result and 45 kB for each later question', () =>
    withPage({ fresh: true }, async (page) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      const { weigh, quiet } = weighing(page);
      const whole = ask(page, field, asked[0]!, 2);
      await page.locator(result).first().waitFor();
      const first = await weigh();
      expect(first).toBeGreaterThan(80_000);
      expect(first).toBeLessThanOrEqual(160_000);
      await whole;
      await quiet();
      await weigh();
      for (const question of asked.slice(1)) {
        await ask(page, field, question);
        await quiet();
        expect(await weigh(), question).toBeLessThanOrEqual(45_000);
      }
    }));
});
