import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { explorable } from '../../harness/explorable.ts';

const charts = ['line', 'step', 'dot', 'bar'].flatMap((kind) =>
  explorable(kind)
    .slice(0, 1)
    .map(({ page }) => ({ kind, address: page.vi })),
);

it('there is something to explore', () => {
  expect(charts.length).toBeGreaterThanOrEqual(3);
});

describe.each(charts)('exploring a chart of the kind $kind', ({ address }) => {
  it('loads nothing before the reader turns to it, and then at most 21 kB of scripts and 10 kB of figures', () =>
    withPage({ address }, async (page) => {
      const loaded: { type: string; bytes: number }[] = [];
      const pending: Promise<unknown>[] = [];
      page.on('response', (response) => {
        const type = response.request().resourceType();
        pending.push(response.body().then((body) => loaded.push({ type, bytes: gzipSync(body, { level: 9 }).length })));
      });
      await page.mouse.wheel(0, 1200);
      await page.waitForLoadState('networkidle');
      expect(loaded.filter(({ type }) => type !== 'other')).toEqual([]);
      const boxes = page.locator('[data-show]');
      if (await boxes.count()) await boxes.first().click();
      else await page.locator('[name=from-handle]').press('ArrowRight');
      await expect.poll(() => page.locator('.notice').textContent()).not.toBe('');
      await page.locator('.reading label').last().click();
      await expect.poll(() => page.locator('thead button').count()).toBeGreaterThan(0);
      await page.waitForLoadState('networkidle');
      await Promise.all(pending);
      page.removeAllListeners('response');
      const sum = (type: string): number =>
        loaded.filter((one) => one.type === type).reduce((bytes, one) => bytes + one.bytes, 0);
      expect(sum('script')).toBeGreaterThan(1_000);
      expect(sum('script')).toBeLessThanOrEqual(21_000);
      expect(sum('fetch')).toBeLessThanOrEqual(10_000);
    }));
});
