import { expect, it } from 'vitest';
import { newestFindings } from '../../../src/catalogue/newest-findings.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { languages } from '../../../src/language/language.ts';
import { withPage } from '../../harness/browser.ts';
import { projectFolder } from '../../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);
const { site, home } = catalogue;

it.each(languages)(
  'the first screen of a phone says what the site is, whose it is not, and the newest figure, in %s',
  (language) =>
    withPage({ address: language === 'vi' ? '/' : '/en/', width: 360, height: 740, scripts: false }, async (page) => {
      const [newest] = newestFindings(catalogue, language, 1);
      const texts = [page.getByText(home.lead![language]), page.locator('main').getByText(site.standing[language])];
      for (const text of [...texts, page.locator('.newest .value').first()]) {
        const { y = 999, height = 0 } = (await text.first().boundingBox()) ?? {};
        expect(y + height).toBeLessThan(740);
      }
      expect(await page.locator('.newest li > a').first().getAttribute('href')).toBe(newest!.href);
      expect(newest!.period.start.slice(0, 4)).toBe(site.updated.slice(0, 4));
    }),
);

it('is no longer than a page that can be looked through', () =>
  withPage({ address: '/' }, async (page) => {
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height()).toBeLessThanOrEqual(6000);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await height()).toBeLessThanOrEqual(9000);
  }));
