import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exploreMessages, exploreWords } from '../../../src/language/words/explore-words.ts';
import { withPage } from '../../harness/browser.ts';
import { cross, drawn, explorable, namesOf, notice, openChoices, pointAt } from '../../harness/explorable.ts';

const address = explorable('line')[0]!.page.vi;

describe('the address', () => {
  it('is read on loading, and followed back and forward', () =>
    withPage({}, async (page) => {
      await page.goto(address);
      const codes = await page
        .locator('[data-show]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
      const asked = [codes[0]!, codes.at(-1)!];
      await page.goto(`${address}?show=${asked.join(',')}&highlight=${asked[1]}&time=..2024&theme=dark`);
      await expect.poll(async () => (await namesOf(page, ':checked')).length).toBe(2);
      await expect.poll(async () => (await drawn(page)).length).toBe(2);
      expect(await notice(page).textContent()).not.toBe(exploreMessages.junk.vi);
      await openChoices(page);
      await page.locator('[data-show]').nth(1).check();
      await expect.poll(async () => (await drawn(page)).length).toBe(3);
      await page.goBack();
      await expect.poll(async () => (await drawn(page)).length).toBe(2);
      await page.goForward();
      await expect.poll(async () => (await drawn(page)).length).toBe(3);
    }));

  it.each([
    'show=ZZZ',
    'show=VNM,<script>alert(1)</script>',
    'highlight=javascript:alert(1)',
    'time=later',
    'time=2030..2010',
    'relative=1',
    'view=nonsense',
  ])('passes over %s with a small notice, and never repeats it', (junk) =>
    withPage({ address: `${address}?${junk}` }, async (page, log) => {
      await expect.poll(() => notice(page).textContent()).toBe(exploreMessages.junk.vi);
      expect(await page.locator('main').textContent()).not.toMatch(/ZZZ|alert|nonsense|later/);
      expect(log.errors).toEqual([]);
      expect(await page.locator('.picture svg.wide').isVisible()).toBe(true);
    }),
  );

  it('goes along to the page in the other language', () =>
    withPage({ address }, async (page) => {
      await openChoices(page);
      await page.locator('[data-show]').nth(1).uncheck();
      await expect.poll(() => page.url()).toContain('show=');
      const asked = new URL(page.url()).search;
      await page.locator('header a[hreflang=en]').click();
      await page.waitForURL(/\/en\//);
      expect(new URL(page.url()).search).toBe(asked);
      await expect.poll(() => page.locator('[data-show]').nth(1).isChecked()).toBe(false);
    }));

  it('leaves what is not its own alone', () =>
    withPage({ address: `${address}?utm_source=x` }, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await notice(page).textContent()).toBe('');
    }));

  it('is followed after a reload too, forward and back, where nothing was touched since', () =>
    withPage({ address }, async (page) => {
      const before = await drawn(page);
      await cross(page, (await namesOf(page, ':checked'))[1]!).click();
      await expect.poll(async () => (await drawn(page)).length).toBe(before.length - 1);
      await expect.poll(() => page.url()).toContain('show=');
      await page.goBack();
      await expect.poll(() => drawn(page)).toEqual(before);
      await page.reload();
      expect(await drawn(page)).toEqual(before);
      await page.goForward();
      await expect.poll(async () => (await drawn(page)).length).toBe(before.length - 1);
      expect(await page.locator('[data-code]').count()).toBe(before.length - 1);
      await page.reload();
      await expect.poll(async () => (await drawn(page)).length).toBe(before.length - 1);
      await page.goBack();
      await expect.poll(() => drawn(page)).toEqual(before);
    }));
});

describe('a view that is asked for', () => {
  const asked = async (page: Page): Promise<string> => {
    await page.goto(address);
    const code = await page.locator('[data-show]').first().getAttribute('value');
    return `${address}?show=${code}`;
  };

  it('is the first that is seen, in the room of the built picture', () =>
    withPage({ fresh: true }, async (page) => {
      const view = await asked(page);
      let answer = (): void => {};
      const held = new Promise<void>((done) => (answer = done));
      await page.route('**/charts/*.json', (route) => held.then(() => route.continue()));
      // Whatever a frame shows of the built picture is told.
      await page.addInitScript(() => {
        const look = (): void => {
          const svg = document.querySelector('.of-page .picture > svg');
          const lines = document.querySelectorAll('.picture svg.wide [data-s]').length;
          if (svg && lines > 1 && getComputedStyle(svg).visibility !== 'hidden') Object.assign(window, { seen: true });
          requestAnimationFrame(look);
        };
        look();
      });
      await page.goto(view);
      await expect.poll(() => notice(page).textContent()).toBe(exploreWords.loading.vi);
      await expect.poll(() => notice(page).isVisible()).toBe(true);
      const place = () =>
        page.locator('.picture').evaluate((picture) => {
          const { top, height } = picture.getBoundingClientRect();
          return [top - picture.parentElement!.getBoundingClientRect().top, height];
        });
      const before = await place();
      expect(before[1]).toBeGreaterThan(100);
      answer();
      await expect.poll(async () => (await drawn(page)).length).toBe(1);
      // The title above has become another.
      expect(await place()).toEqual(before);
      expect(await page.evaluate(() => 'seen' in window)).toBe(false);
      expect(await page.locator('.picture svg.wide').evaluate((svg) => getComputedStyle(svg).visibility)).toBe(
        'visible',
      );
    }));

  it('that cannot be had leaves the built picture, the address, and a way to try again', () =>
    withPage({ fresh: true }, async (page) => {
      const view = await asked(page);
      const before = await drawn(page);
      await page.route('**/charts/*.json', (route) => route.abort());
      await page.goto(view);
      await expect.poll(() => notice(page).textContent()).toContain(exploreMessages.failed.vi);
      expect(await page.locator('.picture svg.wide').evaluate((svg) => getComputedStyle(svg).visibility)).toBe(
        'visible',
      );
      expect(await drawn(page)).toEqual(before);
      expect(page.url().endsWith(view)).toBe(true);
      await page.unroute('**/charts/*.json');
      await notice(page).getByRole('button').click();
      await expect.poll(async () => (await drawn(page)).length).toBe(1);
    }));
});

it('says so when what explores the chart cannot be loaded, and loads it when it is tried again', () =>
  withPage({ fresh: true }, async (page) => {
    await page.route('**/assets/explore-page.*', (route) => route.abort());
    await page.goto(address);
    const before = await drawn(page);
    await cross(page, (await namesOf(page, ':checked'))[1]!).click();
    await expect.poll(() => notice(page).textContent()).toContain(exploreWords.notLoaded.vi);
    for (const part of ['.picture', '.chips', '.toolbar']) expect(await page.locator(part).isVisible()).toBe(true);
    await page.unroute('**/assets/explore-page.*');
    await notice(page).getByRole('button', { name: exploreWords.again.vi }).click();
    await expect.poll(() => notice(page).textContent()).toBe('');
    await cross(page, (await namesOf(page, ':checked'))[1]!).click();
    await expect.poll(async () => (await drawn(page)).length).toBe(before.length - 1);
  }));

it('is not loaded by a page that only scrolls past', () =>
  withPage({ address, height: 500 }, async (page, log) => {
    // Above the chart, which comes under the pointer only as the page moves.
    await page.mouse.move(400, 100);
    await page.waitForLoadState('networkidle');
    const by = Math.round((await page.locator('.picture').boundingBox())!.y) - 50;
    const explored = () => log.requests.filter((request) => /explore-page/.test(request)).length;
    const before = explored();
    await page.mouse.wheel(0, by);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(by);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(explored()).toBe(before);
    await pointAt(page, '.picture');
    await expect.poll(explored).toBeGreaterThan(before);
  }));
