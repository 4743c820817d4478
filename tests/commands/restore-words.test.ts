import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { restoreWords, type Shown } from '../../src/commands/build/restore-words.ts';
import { indexedPage } from '../../src/commands/build/indexed-page.ts';

const url = '/thuat-ngu/#base-salary';
const page = indexedPage('<h1>Lương cơ sở</h1><p>Theo 73/2024/NĐ-CP – mức “mới”!</p>');
const shown: Shown = { ...page, meta: { title: page.title, names: 'LCS' }, card: { figure: '2,53 (2026)' } };

/** A fragment as Pagefind writes it of the page. */
const fragment = {
  url,
  content: 'luong co so. theo 73 2024 nd cp . muc moi.',
  word_count: 11,
  filters: { sort: ['term'] },
  meta: { title: 'luong co so', mentions: 'luong' },
  anchors: [{ element: 'h1', id: 'x', text: 'luong co so', location: 0 }],
};
const file = (content: object) => ({
  path: 'fragment/vi_0a1b2c3.pf_fragment',
  content: gzipSync(`pagefind_dcd${JSON.stringify(content)}`),
});
interface Fragment {
  content: string;
  meta: unknown;
  anchors: unknown;
}
const restore = (more: object = {}, of: Partial<Shown> = {}) => {
  const [restored] = restoreWords([file({ ...fragment, ...more })], new Map([[url, { ...shown, ...of }]]));
  return JSON.parse(gunzipSync(restored!.content).toString().replace('pagefind_dcd', '')) as Fragment;
};

describe('a fragment of the index', () => {
  it('quotes the page as it is written, with the stops that end its sentences', () => {
    expect(restore().content.replaceAll('\u2060 ', '')).toBe('Lương cơ sở. Theo 73/2024/NĐ-CP – mức “mới”!');
    expect(restore().content.split(' ')).toHaveLength(fragment.word_count);
  });

  it('has the headings, names and card of the page, and keeps the rest', () => {
    expect(restore()).toMatchObject({
      url,
      word_count: 11,
      filters: { sort: ['term'] },
      anchors: [{ element: 'h1', id: 'x', text: 'Lương cơ sở', location: 0 }],
      card: { figure: '2,53 (2026)' },
    });
    // What is only mentioned finds the page and is not shown.
    expect(restore().meta).toEqual({ title: 'Lương cơ sở', names: 'LCS' });
  });

  it('has the words of a heading further on', () => {
    const anchor = { element: 'h2', id: 'y', text: 'muc moi', location: 9 };
    expect(restore({ anchors: [anchor] }).anchors).toEqual([{ ...anchor, text: 'mức “mới”!' }]);
  });

  it.each([
    ['lacks a word', { content: fragment.content.replace(' theo', '') }],
    ['has another word', { content: fragment.content.replace('theo', 'thea') }],
    ['has a word more', { content: `${fragment.content} het` }],
    ['ends early', { content: fragment.content.replace(' moi.', '') }],
  ])('stops the build, naming the page, when it %s', (_name, more) => {
    expect(() => restore(more)).toThrow(url);
  });
});

it('leaves other files as they are', () => {
  const other = { path: 'index/vi_0.pf_index', content: Buffer.from('x') };
  expect(restoreWords([other], new Map())).toEqual([other]);
});
