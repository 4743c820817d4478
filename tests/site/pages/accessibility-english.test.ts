import { expect, it } from 'vitest';
import { axeProblems, colourRules } from '../../harness/axe.ts';
import { withPage } from '../../harness/browser.ts';
import { templates } from '../../harness/site.ts';

// Words are other ones, colours are not.
it.each(templates('en'))('%s has no fault that axe finds', (address) =>
  withPage({ address, reducedMotion: true }, async (page) => {
    expect(await axeProblems(page, { without: colourRules })).toEqual([]);
  }),
);
