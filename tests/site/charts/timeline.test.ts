import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { timelineWords } from '../../../src/language/words/timeline-words.ts';
import { withPage } from '../../harness/browser.ts';
import { explorableByYear, search } from '../../harness/explorable.ts';

const address = explorableByYear().page.vi;

const sliders = (page: Page) => page.locator('.timeline .slider');
const ends = (page: Page): Promise<string[]> =>
  sliders(page).evaluateAll((all) => all.map((slider) => slider.getAttribute('aria-valuetext')!));
const ticks = (page: Page): Promise<string[]> =>
  page
    .locator('.picture svg:visible .t[text-anchor=middle] text')
    .evaluateAll((texts) => texts.map((text) => text.textContent));

/** Has the scripts come, as a pointer or a finger does that comes near. */
async function come(page: Page): Promise<void> {
  await page.locator('.timeline').scrollIntoViewIfNeeded();
  await page.locator('.reading').hover();
  await page.mouse.move(200, 300);
  await sliders(page).first().waitFor();
}

/** Where a period stands on the screen, by its label on the axis, and the line of the handles. */
async function placeOf(page: Page, year: string): Promise<{ x: number; y: number }> {
  const box = (await page.locator('.picture svg:visible .t text', { hasText: new RegExp(`^${year}$`) }).boundingBox())!;
  const line = (await page.locator('.timeline svg').boundingBox())!;
  return { x: box.x + box.width / 2, y: line.y + line.height / 3 };
}

describe('the time of a chart', () => {
  it('stands on its own axis before and after its scripts come, with the first and the last period named', () =>
    withPage({ address }, async (page) => {
      const names = () =>
        page.locator('.timeline svg:visible .in text').evaluateAll((all) => all.map((text) => text.textContent));
      const built = await names();
      const [first, last] = [(await ticks(page))[0], (await ticks(page)).at(-1)];
      expect(built).toEqual([first, last]);
      await come(page);
      expect(await names()).toEqual(built);
      for (const [index, year] of [first!, last!].entries()) {
        const handle = (await sliders(page).nth(index).boundingBox())!;
        expect(Math.abs(handle.x + handle.width / 2 - (await placeOf(page, year)).x)).toBeLessThan(3);
      }
    }));

  it('is brushed by pointer and by finger', async () => {
    for (const touch of [false, true]) {
      await withPage({ address, touch, width: touch ? 400 : 1280, height: 900 }, async (page) => {
        await come(page);
        const [from, last] = (await ends(page)).map(Number) as [number, number];
        const to = await placeOf(page, String(last));
        // A year that the axis names on a phone too.
        const until = (await ticks(page)).find((year) => Number(year) > from + 2)!;
        await drag(page, to, { x: (await placeOf(page, until)).x, y: to.y }, touch);
        await expect.poll(() => ends(page)).toEqual([String(from), until]);
        await expect.poll(() => search(page).get('time')).toBe(`${from}..${until}`);
        await expect.poll(async () => (await ticks(page)).at(-1)).toBe(until);
      });
    }
  });

  it('is moved by keyboard, a handle up to the other one; what made it is one step back', () =>
    withPage({ address }, async (page) => {
      await come(page);
      const [from, to] = (await ends(page)).map(Number) as [number, number];
      await sliders(page).first().focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
      await expect.poll(() => ends(page)).toEqual([String(from + 3), String(to)]);
      await page.keyboard.press('End');
      await expect.poll(() => ends(page)).toEqual([String(to), String(to)]);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => ends(page)).toEqual([String(to - 1), String(to)]);
      await expect.poll(() => search(page).get('time')).toBe(`${to - 1}..`);
      await page.goBack();
      await expect.poll(() => ends(page)).toEqual([String(from), String(to)]);
      await page.goForward();
      await expect.poll(() => ends(page)).toEqual([String(to - 1), String(to)]);
    }));

  it('has names for those who do not see it, and 44 pixels for a finger', () =>
    withPage({ address, width: 360, touch: true }, async (page) => {
      await come(page);
      expect(await sliders(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
        timelineWords.first.vi,
        timelineWords.last.vi,
      ]);
      const handle = (await page.locator('.timeline .handle--w').boundingBox())!;
      expect(handle.width).toBeGreaterThanOrEqual(44);
      expect((await page.locator('.timeline svg').boundingBox())!.height).toBeGreaterThanOrEqual(43);
    }));
});

async function drag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
  touch: boolean,
): Promise<void> {
  if (!touch) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    return page.mouse.up();
  }
  const session = await page.context().newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await finger('touchStart', [from]);
  for (let part = 1; part <= 8; part += 1) {
    await finger('touchMove', [{ x: from.x + ((to.x - from.x) * part) / 8, y: to.y }]);
  }
  await finger('touchEnd', []);
}
