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

/** So long after the last answer, in milliseconds, nothing more is to come: longer than a field waits for the next letter. */
const QUIET = 400;

/** Counts what a page loads, as a web host sends it: the files of the index are compressed in themselves. */
function weighing(page: Page): { weigh: () => Promise<number>; quiet: () => Promise<void> } {
  let pending: Promise<number>[] = [];
  let last = Date.now();
  page.on('response', (response) => {
    last = Date.now();
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
      while (Date.now() - last < QUIET) await page.waitForTimeout(50);
    },
  };
}

describe.each([
  { place: 'the box in the header', address: '/', field: '#search-box', result: '[role=option]' },
  { place: 'the results page', address: '/tim-kiem/', field: '#search-page', result: '[data-result]' },
])('$place', ({ address, field, result }) => {
  it('loads at most 160 kB before the first result and 45 kB for each later question', () =>
    withPage({}, async (page) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      const { weigh, quiet } = weighing(page);
      await page.locator(field).fill(questions[0]!);
      await page.locator(result).first().waitFor();
      const first = await weigh();
      expect(first).toBeGreaterThan(80_000);
      expect(first).toBeLessThanOrEqual(160_000);
      await quiet();
      await weigh();
      for (const question of questions.slice(1)) {
        await page.locator(field).fill(question);
        await quiet();
        expect(await weigh(), question).toBeLessThanOrEqual(45_000);
      }
    }));
});
