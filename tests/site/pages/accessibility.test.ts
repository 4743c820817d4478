import { describe, expect, it } from 'vitest';
import { axeProblems, colourRules } from '../../harness/axe.ts';
import { withPage } from '../../harness/browser.ts';
import { templates } from '../../harness/site.ts';

describe.each(templates('vi'))('%s', (address) => {
  it('has no fault that axe finds at 1280 and 360 px, light and dark', () =>
    withPage({ address, reducedMotion: true }, async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      expect(await axeProblems(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Embeds are light in any theme but the one that they are asked for.
      if (!address.startsWith('/embed/')) expect(await paper()).not.toBe(light);
      expect(await axeProblems(page, { only: colourRules })).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await axeProblems(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await axeProblems(page, { only: colourRules })).toEqual([]);
    }));
});
