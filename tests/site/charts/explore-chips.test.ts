import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exploreMessages } from '../../../src/language/words/explore-words.ts';
import { axeProblems } from '../../harness/axe.ts';
import { withPage } from '../../harness/browser.ts';
import { chip, cross, drawn, explorable, namesOf, notice, pointAt, search } from '../../harness/explorable.ts';

const address = explorable('line')[0]!.page.vi;
const rows = explorable('dot')[0]!.page.vi;

/** The name whose line is brought forward, if any. */
const lifted = (page: Page): Promise<string> =>
  page.locator('svg:visible .lifted text').evaluateAll((texts) => texts.map((text) => text.textContent).join());

describe('the chips of what is chosen', () => {
  it('stand there before anything has loaded, and move nothing', () =>
    withPage({ address }, async (page) => {
      const names = await namesOf(page, ':checked');
      expect(await page.locator('.chips [aria-pressed]').allTextContents()).toEqual(names);
      const { y } = (await page.locator('.picture').boundingBox())!;
      await pointAt(page, '.reading');
      await chip(page, names[1]!).hover();
      await expect.poll(() => lifted(page)).toContain(names[1]);
      expect((await page.locator('.picture').boundingBox())!.y).toBe(y);
    }));

  it('are used by keyboard: one is taken away, the next has the focus, the last is kept', () =>
    withPage({ address }, async (page) => {
      const names = await namesOf(page, ':checked');
      await cross(page, names[1]!).focus();
      await expect.poll(() => lifted(page)).toContain(names[1]);
      for (const [index] of names.slice(1).entries()) {
        await page.keyboard.press('Enter');
        await expect.poll(() => page.locator('[data-code]').count()).toBe(names.length - 1 - index);
        expect(await page.evaluate(() => document.activeElement?.closest('[data-code]') !== null)).toBe(true);
      }
      await page.keyboard.press('Enter');
      await expect.poll(() => notice(page).textContent()).toBe(exploreMessages.few.vi);
      expect(await page.locator('[data-code]').count()).toBe(1);
      expect(await page.locator('[data-count]').textContent()).toBe('1');
    }));

  it('lead to the list of what else there is, ready to be searched', () =>
    withPage({ address }, async (page) => {
      await page.locator('.chips button').last().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('filter');
      const [added] = await namesOf(page, ':not(:checked)');
      await page.keyboard.type(added!.toLowerCase());
      await page.keyboard.press('Tab');
      while (!(await page.evaluate(() => (document.activeElement as Element).matches('[data-show]'))))
        await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect.poll(async () => (await drawn(page)).join()).toContain(added);
      expect(await chip(page, added!).count()).toBe(1);
    }));

  it('are large enough for a finger, are all within reach in one line, and are used by one', () =>
    withPage({ address, width: 320, touch: true }, async (page) => {
      const small = await page.locator('.chips button').evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          button.scrollIntoView({ inline: 'center', block: 'nearest' });
          const { width, height, left, right } = button.getBoundingClientRect();
          return width < 44 || height < 44 || left < 0 || right > innerWidth ? [button.outerHTML] : [];
        }),
      );
      expect(small).toEqual([]);
      const name = (await namesOf(page, ':checked'))[2]!;
      await cross(page, name).tap();
      await expect.poll(() => chip(page, name).count()).toBe(0);
      await expect.poll(() => search(page).get('show')).not.toBeNull();
    }));

  it('have no fault that axe finds, with the choices open', () =>
    withPage({ address, reducedMotion: true }, async (page) => {
      await page.locator('.choose summary').click();
      expect(await axeProblems(page)).toEqual([]);
    }));
});

describe('groups', () => {
  it('are chosen by one press, with as many lines as there are names, each with a dash of its own', () =>
    withPage({ address }, async (page) => {
      await page.locator('.choose summary').click();
      const groups = page.locator('[data-codes]');
      const sizes = await groups.evaluateAll((all) =>
        all.map((group) => (group as HTMLElement).dataset['codes']!.split(' ').length),
      );
      const largest = Math.max(...sizes);
      expect(largest).toBeGreaterThan(8);
      await groups.nth(sizes.indexOf(largest)).click();
      await expect.poll(async () => (await drawn(page)).length).toBe(largest);
      const looks = await page
        .locator('svg.wide [data-s]')
        .evaluateAll((all) => all.map((group) => group.getAttribute('class')));
      expect(new Set(looks).size).toBe(largest);
      expect(await page.locator('[data-code]').count()).toBe(largest);
    }));
});

describe('a name in the picture', () => {
  const place = async (page: Page, name: string): Promise<{ x: number; y: number }> => {
    const { x, y, width, height } = (await page
      .locator('.picture svg:visible text')
      .filter({ hasText: name })
      .first()
      .boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };

  it('lifts its line while it is pointed at, for good when it is pressed, and has a cross that takes it away', () =>
    withPage({ address }, async (page) => {
      const name = (await namesOf(page, ':checked'))[1]!;
      await pointAt(page, '.picture');
      await page.locator('.picture .cross').waitFor({ state: 'attached' });
      const { x, y } = await place(page, name);
      await page.mouse.move(x, y);
      await expect.poll(() => lifted(page)).toContain(name);
      await page.mouse.click(x, y);
      await expect.poll(() => chip(page, name).getAttribute('aria-pressed')).toBe('true');
      const box = (await page.locator('.picture .cross').boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect.poll(() => chip(page, name).count()).toBe(0);
      await expect.poll(async () => (await drawn(page)).join()).not.toContain(name);
      expect(await page.locator('.picture .cross').isVisible()).toBe(false);
    }));

  it('is pressed by a finger, and its cross too', () =>
    withPage({ address, width: 360, touch: true }, async (page) => {
      const name = (await namesOf(page, ':checked'))[1]!;
      // What listens comes with the first touch.
      await page.locator('.picture').tap({ position: { x: 60, y: 60 } });
      await page.locator('.picture .cross').waitFor({ state: 'attached' });
      const { x, y } = await place(page, name);
      await page.touchscreen.tap(x, y);
      await expect.poll(() => chip(page, name).getAttribute('aria-pressed')).toBe('true');
      const close = page.locator('.picture .cross');
      const box = (await close.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      await close.tap();
      await expect.poll(() => chip(page, name).count()).toBe(0);
    }));

  it('is the name of a row where rows are chosen', () =>
    withPage({ address: rows }, async (page) => {
      const name = (await namesOf(page, ':checked'))[1]!;
      await pointAt(page, '.picture');
      await page.locator('.picture .cross').waitFor({ state: 'attached' });
      const { x, y } = await place(page, name);
      await page.mouse.move(x, y);
      await page.locator('.picture .cross').click();
      await expect.poll(() => page.locator('.picture svg.wide').textContent()).not.toContain(name);
    }));

  it('is no further stop for a keyboard', () =>
    withPage({ address }, async (page) => {
      await page.locator('.picture').focus();
      await page.locator('.picture .cross').waitFor({ state: 'attached' });
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.picture') ?? null)).toBeNull();
    }));
});
