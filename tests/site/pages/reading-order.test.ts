import { describe, expect, it } from 'vitest';
import { exploreWords } from '../../../src/language/words/explore-words.ts';
import { downloadWords, shareWords } from '../../../src/language/words/download-words.ts';
import { siteWords } from '../../../src/language/words/site-words.ts';
import { withPage } from '../../harness/browser.ts';
import { explorable } from '../../harness/explorable.ts';

const chart = explorable('line')[0]!;

describe.each(['vi', 'en'] as const)('what a screen reader meets on a chart’s page in %s', (language) => {
  it('is the finding, the switch, the choices, what can be done, what is chosen, the chart, the source, then words, other charts and sources', () =>
    withPage({ address: chart.page[language] }, async (page) => {
      const tree = await page.locator('main').ariaSnapshot();
      const title = (await page.locator('h1').textContent())!;
      const choose = (await page.locator('.choose summary').textContent())!.split('(')[0]!.trim();
      const add = (await page.locator('.chips button').last().textContent())!.trim();
      const parts = [
        `heading "${title}" [level=1]`,
        `radiogroup "${exploreWords.reading[language]}"`,
        `radio "${exploreWords.chart[language]}" [checked]`,
        `radio "${exploreWords.table[language]}"`,
        choose,
        exploreWords.time[language],
        siteWords.download[language],
        shareWords.share[language],
        downloadWords.embed[language],
        downloadWords.cite[language],
        `button "${shareWords.full[language]}"`,
        `list "${exploreWords.shown[language]}"`,
        ` [pressed]`,
        `button "${add}"`,
        `application "${title}`,
        `${siteWords.source[language]}:`,
        `heading "${siteWords.readChart[language]}" [level=2]`,
        siteWords.howTo[language],
        siteWords.inWords[language],
        `heading "${siteWords.otherCharts[language]}" [level=2]`,
        siteWords.sources[language],
      ];
      let from = 0;
      for (const part of parts) {
        const at = tree.indexOf(part, from);
        expect(at, `${part} after ${tree.slice(Math.max(0, from - 80), from)}`).toBeGreaterThanOrEqual(0);
        from = at + part.length;
      }
      // The picture's shapes and the hidden table are not read beside it.
      expect(tree).not.toContain('table "');
      expect(tree.split('application "').length - 1).toBe(1);
    }));

  it('has the keyboard follow the same way, one stop for the chart', () =>
    withPage({ address: chart.page[language] }, async (page) => {
      await page.locator('main').focus();
      const stops: string[] = [];
      for (let press = 0; press < 30; press += 1) {
        await page.keyboard.press('Tab');
        stops.push(
          await page.evaluate(() => {
            const at = document.activeElement as HTMLElement;
            // The switch marks its words, a handle of the time its ring.
            const visible = getComputedStyle(at).outlineStyle !== 'none' || at.matches('.reading input, .slider');
            const name = at.getAttribute('class') ?? at.getAttribute('name') ?? at.localName;
            return `${name || at.localName}${visible ? '' : ' without a sign'}`;
          }),
        );
      }
      expect(stops.filter((stop) => stop.includes('without'))).toEqual([]);
      const order = ['view', 'add', 'picture'].map((name) => stops.indexOf(name)).filter((at) => at >= 0);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(stops.filter((stop) => stop === 'picture')).toHaveLength(1);
    }));
});
