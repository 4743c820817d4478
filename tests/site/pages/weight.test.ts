import { beforeAll, describe, expect, it } from 'vitest';
import { measureLoad, type Load } from '../../harness/measure-load.ts';
import { chartPages } from '../../harness/site.ts';

describe.each(chartPages().slice(0, 2))('the heavy chart page %s', (address) => {
  let load: Load;
  beforeAll(async () => void (load = await measureLoad(address, 1280)));

  it('loads at most 45 kB of fonts and asks at most 8 times', () => {
    expect(load.bytes.font).toBeLessThanOrEqual(45_000);
    expect(load.requests).toBeLessThanOrEqual(8);
  });

  it('does not shift while it loads', async () => {
    expect(load.shift).toBe(0);
    expect((await measureLoad(address, 390)).shift).toBe(0);
  });
});
