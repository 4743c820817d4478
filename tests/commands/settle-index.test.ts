import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { joinArray, splitArray } from '../../src/commands/cbor.ts';
import { settleIndex } from '../../src/commands/settle-index.ts';

const text = (word: string): Buffer => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
const list = (...items: Buffer[]): Buffer => joinArray(items);
const zip = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));

/** An index as Pagefind may write it, with the values of its filter in this order. */
function index(hash: string, ...values: string[]) {
  const filter = list(text('sort'), list(...values.map((value) => list(text(value), list(Buffer.from([7]))))));
  const meta = list(text('1'), list(), list(), list(list(text('sort'), text(`vi_${hash}`))), list(), list());
  const entry = { languages: { vi: { hash: 'vi_0123456789' }, en: { hash: 'en_none' } } };
  return [
    { path: `filter/vi_${hash}.pf_filter`, content: zip(filter) },
    { path: 'pagefind.vi_0123456789.pf_meta', content: zip(meta) },
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
  ];
}

it('gives the same files whatever the order in which Pagefind wrote its filters', () => {
  expect(settleIndex(index('aaaaaaa', 'chart', 'area'))).toEqual(settleIndex(index('bbbbbbb', 'area', 'chart')));
});

it('keeps the names by which the files find each other', () => {
  const [filter, meta, entry] = settleIndex(index('aaaaaaa', 'chart', 'area'));
  const name = /vi_\w{7}/.exec(filter!.path)![0];
  expect(gunzipSync(meta!.content).includes(name)).toBe(true);
  expect(JSON.parse(String(entry!.content))).toMatchObject({
    languages: { vi: { hash: /vi_\w{10}/.exec(meta!.path)![0] } },
  });
});

it('takes arrays of every length apart and together again', () => {
  for (const length of [0, 23, 24, 300]) {
    const items = Array.from({ length }, (_, number) => text(`w${number}`));
    expect(splitArray(joinArray(items))).toEqual(items);
  }
});
