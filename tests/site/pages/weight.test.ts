import { beforeAll, describe, expect, it } from 'vitest';
import { budgets } from '../../harness/budgets.ts';
import { measureLoad, type Load } from '../../harness/measure-load.ts';
import { chartPages } from '../../harness/site.ts';

describe.each(chartPages().slice(0, 2))('the heavy chart page %s', (address) => {
  let load: Load;
  beforeAll(async () => void (load = await measureLoad(address, 1280)));

  it('loads at most 45 kB of fonts and asks at most 8 times', () => {
    expect(load.bytes.font).toBeLessThanOrEqual(45_000);
    expect(load.requests).toBeLessThanOrEqual(8);
  });

  it.each([1280, 390])('keeps its place while it loads, also when its fonts come late, at %i px', async (width) => {
    expect(load.shift).toBeLessThan(budgets.shift);
    expect((await measureLoad(address, width, { fontsAfter: 500 })).shift).toBeLessThan(budgets.shift);
  });
});
