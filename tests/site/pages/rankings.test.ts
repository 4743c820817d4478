import { expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';

it('the list of indexes keeps apart what has ended, with neither a present nor a change', async () => {
  await withPage({ address: '/en/rankings/', scripts: false }, async (page) => {
    const [going, ended] = await page.locator('main table').allInnerTexts();
    expect(going).toContain('Edition before');
    expect(going).not.toContain('Doing Business');
    expect(ended).toContain('Doing Business');
    expect(ended).not.toMatch(/before|newest|change/i);
    const b = await page.getByRole('row', { name: /B-READY/ }).innerText();
    expect(b).not.toMatch(/\d(st|nd|rd|th)\b| of \d/);
  });
});

it.each(['vi', 'en'] as const)('the header is one line of six ways on wide screens in %s', async (language) => {
  const address = language === 'vi' ? '/xep-hang/' : '/en/rankings/';
  await withPage({ address }, async (page) => {
    for (const width of [1025, 1104, 1200, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const measured = await page.evaluate(() => ({
        bar: document.querySelector('.top')!.getBoundingClientRect().height,
        links: [...document.querySelectorAll<HTMLElement>('.wide-nav a')].filter((each) => each.offsetParent).length,
        tall: [...document.querySelectorAll<HTMLElement>('.wide-nav a')].filter((each) => each.offsetHeight > 44)
          .length,
        wide: document.documentElement.scrollWidth > innerWidth,
      }));
      expect({ width, ...measured }).toEqual({ width, bar: 57, links: width < 1104 ? 0 : 6, tall: 0, wide: false });
    }
  });
});

it('the menu of a phone leads to the indexes', async () => {
  await withPage({ address: '/', width: 360, scripts: false }, async (page) => {
    await page.locator('.menu summary').click();
    await page.locator('.menu nav').getByRole('link', { name: 'Chỉ số quốc tế' }).click();
    expect(await page.locator('h1').innerText()).toBe('Chỉ số quốc tế');
  });
});
