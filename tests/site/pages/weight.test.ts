import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { budgets, expectWithin } from '../../harness/budgets.ts';
import { measureLoad, type Load } from '../../harness/measure-load.ts';
import { chartPages, pageAddresses, readAddress } from '../../harness/site.ts';

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

it('no page of a dataset or of its rows is too heavy for a phone, however many rows there are', () => {
  const pages = pageAddresses().filter((address) => /^\/(du-lieu|en\/data)\/./.test(address));
  const weights = pages.map((what) => {
    const limit = readAddress(what).includes('<tr id="obs-') ? budgets.rowPage : budgets.datasetPage;
    return { what, bytes: gzipSync(readAddress(what), { level: 9 }).length, limit };
  });
  expect(weights.length).toBeGreaterThan(20);
  expectWithin(weights);
});
