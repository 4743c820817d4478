import { expect, it } from 'vitest';
import { pageAddress } from '../../../src/address/address.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { languages } from '../../../src/language/language.ts';
import { withPage } from '../../harness/browser.ts';
import { projectFolder } from '../../harness/site.ts';

const { infoPages } = loadCatalogue(projectFolder);
const stories = [...infoPages.values()].filter(({ matter }) => matter.vi.story);
const pages = stories.flatMap(({ slugs }) =>
  languages.map((language) => pageAddress('info', language, slugs[language])),
);

it.each(pages)('%s is told in steps, each with its chart, without scripts too', (address) =>
  withPage({ address, scripts: false, width: 360 }, async (page) => {
    const steps = page.locator('.step');
    expect(await steps.count()).toBe(6);
    for (const step of await steps.all()) {
      expect(await step.locator('h2').isVisible()).toBe(true);
      expect(await step.locator('svg.plot:visible').count()).toBe(1);
    }
  }),
);

it.each(pages)(
  '%s keeps the chart in view beside the words where there is room, and on paper shows all of it',
  (address) =>
    withPage({ address }, async (page) => {
      const [words, chart] = [page.locator('.step > p').nth(1), page.locator('.step > .chart').nth(1)];
      await words.scrollIntoViewIfNeeded();
      const [left, right] = [(await words.boundingBox())!, (await chart.boundingBox())!];
      expect(left.x + left.width).toBeLessThanOrEqual(right.x);
      await page.emulateMedia({ media: 'print' });
      const hidden = page
        .locator('.step .plot')
        .evaluateAll((all) => all.filter((each) => getComputedStyle(each).clipPath !== 'none').length);
      expect(await hidden).toBe(0);
    }),
);
