import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../harness/axe.ts';
import { templates } from '../../harness/site.ts';

describe.each(templates('vi'))('%s', (address) => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds at 360 px, %s', async (scheme) => {
    expect(await axeViolations({ address, width: 360, scheme })).toEqual([]);
  });
});
