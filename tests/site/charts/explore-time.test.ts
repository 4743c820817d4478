import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exploreMessages } from '../../../src/language/words/explore-words.ts';
import { withPage } from '../../harness/browser.ts';
import { explorable, explorableByYear, notice, search } from '../../harness/explorable.ts';
import { listedCharts, readAddress } from '../../harness/site.ts';

const address = explorableByYear().page.vi;
const levels = explorable('step')[0]!.page.vi;

describe('choosing the time', () => {
  const years = (page: Page): Promise<string[]> =>
    page.locator('svg.wide .t[text-anchor=middle] text').evaluateAll((ticks) => ticks.map((tick) => tick.textContent));

  it('takes both ends from lists, by keyboard, says them in its heading, and makes each a step back', () =>
    withPage({ address }, async (page) => {
      const steps = () => page.evaluate(() => history.length);
      const before = await steps();
      await page.locator('.time summary').focus();
      await page.keyboard.press('Enter');
      const from = page.locator('[name=from]');
      await page.keyboard.press('Tab');
      expect(await from.evaluate((list) => list === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowDown');
      const first = await from.inputValue();
      await expect.poll(async () => (await years(page))[0]).toBe(first);
      await expect.poll(() => search(page).get('time')).toMatch(new RegExp(`^${first}`));
      await page.locator('[name=to]').selectOption({ index: 8 });
      const last = await page.locator('[name=to]').inputValue();
      await expect.poll(async () => (await years(page)).at(-1)).toBe(last);
      expect(await page.locator('.time summary').textContent()).toContain(`${first}–${last}`);
      await expect.poll(steps).toBe(before + 2);
    }));

  it('takes the other end along where one goes beyond it', () =>
    withPage({ address }, async (page) => {
      await page.locator('.time summary').click();
      const to = page.locator('[name=to]');
      await to.selectOption({ index: 2 });
      await expect.poll(() => page.locator('[name=from]').inputValue()).toBe(await to.inputValue());
      await page.locator('[name=from]').selectOption({ index: 4 });
      await expect.poll(() => to.inputValue()).toBe(await page.locator('[name=from]').inputValue());
    }));

  it('is not offered where there are fewer than five periods, though an address may name them', () =>
    withPage({}, async (page) => {
      const few = listedCharts()
        .filter(({ kind }) => kind === 'line')
        .find(({ page: { vi } }) => /<details class="time"[^>]* hidden/.test(readAddress(vi)))!;
      await page.goto(few.page.vi);
      expect(await page.locator('.time summary').isVisible()).toBe(false);
      const periods = await page.locator('[name=from] option').allTextContents();
      expect(periods.length).toBeLessThan(5);
      await page.goto(`${few.page.vi}?time=${periods[1]}..`);
      await expect.poll(() => page.locator('.of-page').getAttribute('data-chosen')).not.toBeNull();
      expect(await notice(page).textContent()).not.toBe(exploreMessages.junk.vi);
    }));

  it('ends a level where the next one begins, though that is not shown', () =>
    withPage({ address: levels }, async (page) => {
      const options = await page
        .locator('[name=to] option')
        .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
      const [next, shown] = [options.at(-1)!, options.at(-2)!];
      await page.goto(`${levels}?time=${options[0]}..${shown}`);
      await page.waitForLoadState('networkidle');
      await expect.poll(() => page.locator('[name=to]').inputValue()).toBe(shown);
      const end = Number(next.slice(0, 4));
      await expect
        .poll(async () => (await years(page)).map(Number).every((year) => year <= end) && (await years(page)).length)
        .toBeGreaterThan(1);
      const ends = await years(page);
      await page.locator('.time summary').click();
      await page.locator('[name=relative]').selectOption('1');
      await expect.poll(() => page.locator('svg.wide .t text').first().textContent()).toMatch(/%$/);
      // What had another name has no change, so that the axis may begin later, and name more years; it ends where it did.
      const changed = (await years(page)).map(Number);
      expect(changed.at(-1)).toBe(Number(ends.at(-1)));
      expect(changed.every((year) => year >= Number(ends[0]) && year <= end)).toBe(true);
    }));

  it('is chosen on a phone in a panel as wide as the chart, which moves nothing', () =>
    withPage({ address, width: 360, touch: true }, async (page) => {
      const list = page.locator('select[name=from]');
      const top = () => page.locator('.picture').evaluate((picture) => picture.getBoundingClientRect().top);
      expect(await list.isVisible()).toBe(false);
      const before = await top();
      expect(before).toBeLessThan(600);
      await page.locator('.time summary').tap();
      expect(await list.isVisible()).toBe(true);
      expect(await top()).toBe(before);
      const widths = await Promise.all(
        ['.time .panel', '.views'].map(async (part) => (await page.locator(part).boundingBox())!.width),
      );
      expect(widths[0]).toBe(widths[1]);
      const periods = await list.locator('option').allTextContents();
      await list.selectOption({ label: periods.at(-3)! });
      await expect
        .poll(() => page.locator('svg.narrow .t[text-anchor=middle] text').first().textContent())
        .toBe(periods.at(-3));
    }));
});
