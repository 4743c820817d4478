import { describe, expect, it } from 'vitest';
import { exploreMessages } from '../../../src/language/words/explore-words.ts';
import { withPage } from '../../harness/browser.ts';
import { drawn, explorable, namesOf, notice } from '../../harness/explorable.ts';

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
});
