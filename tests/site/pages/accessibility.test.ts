import { describe, expect, it } from 'vitest';
import { axeProblems, colourRules } from '../../harness/axe.ts';
import { withPage } from '../../harness/browser.ts';
import { templates } from '../../harness/site.ts';

describe.each(templates('vi'))('%s', (address) => {
  it.each([360, 1280])('has no fault that axe finds at %i px, light and dark', (width) =>
    withPage({ address, width, reducedMotion: true }, async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await axeProblems(page)).toEqual([]);
      const light = await paper();
      await page.emulateMedia({ colorScheme: 'dark' });
      // Embeds are light in any theme but the one that they are asked for.
      if (!address.startsWith('/embed/')) expect(await paper()).not.toBe(light);
      expect(await axeProblems(page, colourRules)).toEqual([]);
    }),
  );
});
