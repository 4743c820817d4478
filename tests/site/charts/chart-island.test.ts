import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeSpots, readTargets, type ChartTargets } from '../../../src/island/read/targets.ts';
import { chartIslandWords } from '../../../src/language/words/island-words.ts';
import { withPage } from '../../harness/browser.ts';
import { listedCharts } from '../../harness/site.ts';

/** The line chart with the most series, where pointer and keyboard have most to do. */
let address = '';

const targetsOf = async (page: Page): Promise<ChartTargets> => {
  const { json, rows } = await page
    .locator('script[data-targets]')
    .first()
    .evaluate((script) => ({
      json: script.textContent,
      rows: [...script.parentElement!.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) =>
        [...row.cells].map(({ firstChild }) => ({ textContent: firstChild?.textContent ?? '' })),
      ),
    }));
  return readTargets(
    json,
    rows.map((cells) => ({ children: cells.map((firstChild) => ({ firstChild })) })),
  );
};

/** Place on screen of one target, by its index. */
async function placeOf(page: Page, index: number): Promise<{ x: number; y: number; row: ChartTargets['t'][number] }> {
  const targets = await targetsOf(page);
  const seen = await page.locator('.picture > svg').evaluateAll((all) => all.findIndex((one) => one.checkVisibility()));
  const drawing = page.locator('.picture > svg').nth(seen);
  // The page is scrolled as a reader would, or the pointer meets nothing.
  await drawing.scrollIntoViewIfNeeded();
  const box = (await drawing.boundingBox())!;
  const spot = placeSpots(targets, seen).at(index)!;
  const scale = box.width / targets.b[seen]![0];
  return { x: box.x + spot.x * scale, y: box.y + spot.y * scale, row: targets.t.at(index)! };
}

const tip = (page: Page) => page.locator('.picture .tip').first();
const said = (page: Page) => page.locator('.picture + [role=status]').first();

beforeAll(async () => {
  const lines = listedCharts().filter(({ kind }) => kind === 'line');
  const counted = await Promise.all(
    lines.map(({ page }) =>
      withPage({ address: page.vi }, async (open) => ({ at: page.vi, series: (await targetsOf(open)).s.length })),
    ),
  );
  address = counted.sort((a, b) => b.series - a.series)[0]?.at ?? '';
  expect(address).not.toBe('');
});

describe('a chart under the pointer', () => {
  it.each([360, 1280])('shows heading and values beside the point, within the picture, at %i px', (width) =>
    withPage({ address, width }, async (page) => {
      const { h } = await targetsOf(page);
      const { x, y, row } = await placeOf(page, 0);
      await page.mouse.move(x, y);
      expect(await tip(page).isVisible()).toBe(true);
      expect(await tip(page).locator('b').textContent()).toBe(h[row[1]]);
      expect(await tip(page).locator('.a .v').textContent()).toBe(row[4]);
      const picture = (await page.locator('.picture').first().boundingBox())!;
      const box = (await tip(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(picture.x - 1);
      expect(box.x + box.width).toBeLessThanOrEqual(picture.x + picture.width + 1);
      expect(box.y).toBeGreaterThanOrEqual(picture.y - 1);
      expect(box.y + box.height).toBeLessThanOrEqual(picture.y + picture.height + 1);
      expect(x < box.x || x > box.x + box.width, 'the point stays visible').toBe(true);
      await page.mouse.move(picture.x + 5, picture.y - 30);
      expect(await tip(page).isVisible()).toBe(false);
    }),
  );

  it('lifts the line that is near, and only that', () =>
    withPage({ address }, async (page) => {
      const { x, y, row } = await placeOf(page, -1);
      await page.mouse.move(x, y);
      const lifted = await page
        .locator('.picture svg.wide .lifted')
        .evaluateAll((groups) => groups.map((group) => (group as SVGElement).dataset['s']));
      expect(new Set(lifted)).toEqual(new Set([String(row[0])]));
      await page.keyboard.press('Escape');
      expect(await page.locator('.picture .lifted, .picture .faded').count()).toBe(0);
    }));

  it('answers a tap, and a tap elsewhere puts it away', () =>
    withPage({ address, width: 360, touch: true }, async (page) => {
      const { x, y } = await placeOf(page, 0);
      await page.touchscreen.tap(x, y);
      expect(await tip(page).isVisible()).toBe(true);
      const picture = (await page.locator('.picture').first().boundingBox())!;
      await page.touchscreen.tap(picture.x + 20, picture.y - 20);
      expect(await tip(page).isVisible()).toBe(false);
    }));
});

describe('a chart under the keyboard', () => {
  it('is one tab stop that arrows read aloud, and lets the reader go on', () =>
    withPage({ address }, async (page) => {
      const targets = await targetsOf(page);
      const series = Math.max(0, targets.e);
      const own = targets.t.filter((row) => row[0] === series);
      const [many = '{n}', one = many] = targets.u ?? [];
      const withUnit = (value: string) => (value === '1' ? one : many).replace('{n}', value);
      const sentence = ([at, step, , , value, remark]: ChartTargets['t'][number]) =>
        `${[targets.s[at], targets.h[step]].filter(Boolean).join('. ')}: ${withUnit(value!)}${remark ? `; ${remark}` : ''}`;
      const picture = page.locator('.picture').first();
      await picture.focus();
      await page.keyboard.press('ArrowRight');
      expect(await said(page).textContent()).toBe(sentence(own[0]!));
      await page.keyboard.press('ArrowRight');
      expect(await said(page).textContent()).toBe(sentence(own[1]!));
      await page.keyboard.press('End');
      expect(await said(page).textContent()).toBe(sentence(own.at(-1)!));
      expect(await tip(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await tip(page).isVisible()).toBe(false);
      expect(await picture.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await picture.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
      await page.keyboard.press('Tab');
      expect(await picture.evaluate((element) => element.contains(document.activeElement))).toBe(false);
    }));

  it('has a name that says what the keys do', () =>
    withPage({ address }, async (page) => {
      const title = await page.locator('h1').textContent();
      const label = await page.locator('.picture').first().getAttribute('aria-label');
      expect(label).toBe(`${title}. ${chartIslandWords.hint.vi}`);
      expect(await page.locator('.picture').first().getAttribute('aria-roledescription')).toBe('biểu đồ');
    }));
});

it('a choice of theme is kept, and one in the address goes before it', () =>
  withPage({ address }, async (page) => {
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const button = page.locator('button[data-theme-switch]').first();
    await button.click();
    await button.click();
    expect(await theme()).toBe('dark');
    expect(await paper()).not.toBe(light);
    await page.reload();
    expect(await theme()).toBe('dark');
    await page.goto(`${address}?theme=light`);
    expect(await theme()).toBe('light');
    await page.goto(`${address}?theme=javascript`);
    expect(['dark', undefined]).toContain(await theme());
  }));
