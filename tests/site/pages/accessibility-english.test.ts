import { expect, it } from 'vitest';
import { axeProblems } from '../../harness/axe.ts';
import { withPage } from '../../harness/browser.ts';
import { templates } from '../../harness/site.ts';

it.each(templates('en'))('%s has no fault that axe finds', (address) =>
  withPage({ address, reducedMotion: true }, async (page) => {
    expect(await axeProblems(page)).toEqual([]);
  }),
);
