import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { expect, it } from 'vitest';
import { joinArray, splitArray } from '../../src/commands/build/cbor.ts';
import { stableIndex } from '../../src/commands/build/stable-index.ts';

const text = (word: string): Buffer => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
const list = (...items: Buffer[]): Buffer => joinArray(items);
const zip = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));

/** An index as Pagefind may write it, with the values of its filter in this order. */
function index(hash: string, ...values: string[]): IndexFile[] {
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
  expect(stableIndex(index('aaaaaaa', 'chart', 'area'))).toEqual(stableIndex(index('bbbbbbb', 'area', 'chart')));
});

it('keeps the names by which the files find each other', () => {
  const [filter, meta, entry] = stableIndex(index('aaaaaaa', 'chart', 'area'));
  const name = /vi_\w{7}/.exec(filter!.path)![0];
  expect(gunzipSync(meta!.content).includes(name)).toBe(true);
  expect(JSON.parse(String(entry!.content))).toMatchObject({
    languages: { vi: { hash: /vi_\w{10}/.exec(meta!.path)![0] } },
  });
});

/** An index of one page in the private language `x-en`; its fragment has a name that Pagefind made of another text. */
function pageIndex(page: string): IndexFile[] {
  const meta = list(text('1'), list(list(text('x-en_0a1b2c3'))), list(), list(), list(), list());
  const entry = {
    version: '1',
    languages: { 'x-en': { hash: 'x-en_0123456789', page_count: 1 }, vi: { hash: 'vi_none' } },
  };
  return [
    { path: 'fragment/x-en_0a1b2c3.pf_fragment', content: zip(Buffer.from(page)) },
    { path: 'pagefind.x-en_0123456789.pf_meta', content: zip(meta) },
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
    { path: 'index/x-en_0f0f0f0.pf_index', content: Buffer.from('x') },
  ];
}

it('names a fragment by what is in it, so that a browser never shows an old one', () => {
  const [fragment, meta] = stableIndex(pageIndex('one'));
  expect(fragment!.path).toMatch(/^fragment\/x-en_[0-9a-f]{7}\.pf_fragment$/);
  expect(stableIndex(pageIndex('one'))[0]).toEqual(fragment);
  expect(stableIndex(pageIndex('two'))[0]!.path).not.toBe(fragment!.path);
  expect(String(gunzipSync(fragment!.content))).toBe('pagefind_dcdone');
  const words = gunzipSync(meta!.content);
  expect(words.includes(/x-en_\w{7}/.exec(fragment!.path)![0])).toBe(true);
  expect(words.includes('x-en_0a1b2c3')).toBe(false);
});

it('names the metadata anew when a fragment has changed', () => {
  const [one, two] = ['one', 'two'].map((page) => stableIndex(pageIndex(page))[1]!.path);
  expect(one).not.toBe(two);
});

it('lets pages ask for English by its own code', () => {
  const [, meta, entry, words] = stableIndex(pageIndex('one'));
  expect(JSON.parse(String(entry!.content))).toEqual({
    version: '1',
    languages: { en: { hash: /x-en_\w{10}/.exec(meta!.path)![0], page_count: 1 }, vi: { hash: 'vi_none' } },
  });
  expect(words).toEqual(pageIndex('one')[3]);
});

it('takes arrays of every length apart and together again', () => {
  for (const length of [0, 23, 24, 300]) {
    const items = Array.from({ length }, (_, number) => text(`w${number}`));
    expect(splitArray(joinArray(items))).toEqual(items);
  }
});
