import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exploreMessages } from '../../../src/language/words/explore-words.ts';
import { withPage } from '../../harness/browser.ts';
import { explorable, notice, search } from '../../harness/explorable.ts';

const address = explorable('line')[0]!.page.vi;
const levels = explorable('step')[0]!.page.vi;

describe('choosing the time', () => {
  const years = (page: Page): Promise<string[]> =>
    page.locator('svg.wide .t[text-anchor=middle] text').evaluateAll((ticks) => ticks.map((tick) => tick.textContent));

  it('moves both ends by handles, with the keyboard, and draws while it moves', () =>
    withPage({ address }, async (page) => {
      const first = page.locator('[name=from-handle]');
      await first.focus();
      const spoken = await first.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => first.getAttribute('aria-valuetext')).not.toBe(spoken);
      const from = await page.locator('[name=from-typed]').inputValue();
      await expect.poll(async () => (await years(page))[0]).toBe(from);
      await expect.poll(() => search(page).get('time')).toMatch(new RegExp(`^${from}`));
      await page.locator('[name=to-handle]').focus();
      await page.keyboard.press('ArrowLeft');
      await expect
        .poll(async () => (await years(page)).at(-1))
        .toBe(await page.locator('[name=to-typed]').inputValue());
      // One handle stops at the other.
      await page.keyboard.press('Home');
      expect(await page.locator('[name=to-typed]').inputValue()).toBe(from);
    }));

  it('leaves the handle that can move on top where both meet, and makes one step back of one handle’s moves', () =>
    withPage({ address }, async (page) => {
      const steps = () => page.evaluate(() => history.length);
      const from = page.locator('[name=from-handle]');
      const before = await steps();
      await from.focus();
      // It has words once it is listened to.
      await expect.poll(() => from.getAttribute('aria-valuetext')).not.toBeNull();
      await page.keyboard.press('End');
      await expect.poll(() => from.inputValue()).toBe(await from.getAttribute('max'));
      const { x, y, width, height } = (await from.boundingBox())!;
      const top = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x!, y!)?.getAttribute('name'),
        [x + width - 10, y + height / 2],
      );
      expect(top).toBe('from-handle');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await steps()).toBe(before + 1);
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
      await page.locator('[name=relative]').check();
      await expect.poll(() => page.locator('svg.wide .t text').first().textContent()).toMatch(/%$/);
      expect(await years(page)).toEqual(ends);
    }));

  it('takes a period that is typed, and refuses one without figures', () =>
    withPage({ address }, async (page) => {
      const last = await page.locator('[name=to-typed]').inputValue();
      const wanted = String(Number(last) - 2);
      await page.locator('[name=from-typed]').fill(wanted);
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await years(page))[0]).toBe(wanted);
      await page.locator('[name=from-typed]').fill('1850');
      await page.keyboard.press('Enter');
      await expect.poll(() => notice(page).textContent()).toBe(exploreMessages.noPeriod.vi);
      expect(await page.locator('[name=from-typed]').inputValue()).toBe(wanted);
    }));

  it('has two lists on a phone, below a chart that comes first, folded until asked for', () =>
    withPage({ address, width: 360 }, async (page) => {
      const list = page.locator('select[name=from]');
      expect(await list.isVisible()).toBe(false);
      expect(await page.locator('.picture').evaluate((picture) => picture.getBoundingClientRect().top)).toBeLessThan(
        600,
      );
      await page.locator('.fold').click();
      expect(await list.isVisible()).toBe(true);
      expect(await page.locator('[name=from-handle]').isVisible()).toBe(false);
      const [chart, choices] = await Promise.all(
        ['.picture', '.choices'].map((part) => page.locator(part).boundingBox()),
      );
      expect(choices!.y).toBeGreaterThanOrEqual(chart!.y + chart!.height);
      const periods = await list.locator('option').allTextContents();
      await list.selectOption({ label: periods.at(-3)! });
      await expect
        .poll(() => page.locator('svg.narrow .t[text-anchor=middle] text').first().textContent())
        .toBe(periods.at(-3));
    }));
});
