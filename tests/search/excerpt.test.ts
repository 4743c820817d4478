import { describe, expect, it } from 'vitest';
import { excerptParts, tidyExcerpt } from '../../src/search/excerpt.ts';
import { readQuery } from '../../src/search/query.ts';

describe('an excerpt', () => {
  it('marks what was looked for', () => {
    expect(excerptParts('bộ máy <mark>hành</mark> <mark>chính.</mark>')).toEqual([
      { text: 'bộ máy ', marked: false },
      { text: 'hành', marked: true },
      { text: ' ', marked: false },
      { text: 'chính.', marked: true },
    ]);
  });

  it('shows other tags as the text they are', () => {
    expect(excerptParts('a &lt;img onerror=x&gt; <b>b</b>')).toEqual([
      { text: 'a <img onerror=x> <b>b</b>', marked: false },
    ]);
  });

  it('decodes entities once and leaves unknown ones', () => {
    expect(excerptParts('&amp;lt; &#8211; &#x1EC7; &nothing; &#0;')[0]?.text).toBe('&lt; – ệ &nothing; &#0;');
  });

  it('ends an unclosed mark with the excerpt and has no part for nothing', () => {
    expect(excerptParts('x<mark>y')).toEqual([
      { text: 'x', marked: false },
      { text: 'y', marked: true },
    ]);
    expect(excerptParts('')).toEqual([]);
  });
});

/** Marks as `[ ]`, as a query and an excerpt give them. */
const tidy = (query: string, excerpt: string, heading = 'Khác') =>
  tidyExcerpt(excerptParts(excerpt.replaceAll('[', '<mark>').replaceAll(']', '</mark>')), readQuery(query), heading)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('a tidy excerpt', () => {
  it.each([
    ['marks neighbours as one', 'hành chính', 'cải cách [hành] [chính] nhà nước', 'cải cách [hành chính] nhà nước'],
    ['marks from its beginning to its end', 'bộ máy mới', '[bộ] [máy] [mới]', '[bộ máy mới]'],
    ['marks what stands apart apart', 'bộ máy', '[bộ], [máy] và [bộ]', '[bộ], [máy] và [bộ]'],
    ['leaves signs unmarked', 'hành chính', '“[hành] [chính.]” ([hành)]', '“[hành chính].” ([hành])'],
    ['leaves signs before words unmarked', 'hành', '[(hành),]', '([hành]),'],
    ['marks a percentage whole', '50%', 'tăng [50%,] còn [50]', 'tăng [50%], còn [50]'],
  ])('%s', (_name, query, excerpt, tidied) => {
    expect(tidy(query, excerpt)).toBe(tidied);
  });

  it.each([
    ['that word', 'cải', '[cái] này [cải] cách', 'cái này [cải] cách'],
    ['that word where its tone stands elsewhere', 'hoà', '[hóa] [Hòa]', 'hóa [Hòa]'],
    ['any where the text has it nowhere', 'cải', '[cái] [cai]', '[cái cai]'],
  ])('marks of a word with marks %s', (_name, query, excerpt, tidied) => {
    expect(tidy(query, excerpt)).toBe(tidied);
  });

  it.each([
    ['a word without marks', 'thu ngân sách', 'tổng [thu] [ngân] [sách]', 'tổng [thu ngân sách]'],
    ['a number', 'lương 2024', '[lương] năm [2024]', '[lương] năm [2024]'],
    ['a document', 'NĐ-CP quý', 'quyết [NĐ-CP] [quý]', 'quyết [NĐ-CP quý]'],
    ['a word that is not yet finished', 'cải cách hành ch', '[cải] [cách] [hành] [chính]', '[cải cách hành chính]'],
    ['y without marks', 'cong ty', 'các [công] [ty] và [công] [ti]', 'các [công ty] và [công ti]'],
    ['qu and y without marks', 'quy dinh', '[quy] [định] của [Quỹ]', '[quy định] của [Quỹ]'],
    ['an English genitive', 'Nam’s reform', 'Viet [Nam’s] [reform]', 'Viet [Nam’s reform]'],
  ])('goes on marking %s', (_name, query, excerpt, tidied) => {
    expect(tidy(query, excerpt)).toBe(tidied);
  });

  it('is in as few parts as can be', () => {
    expect(tidyExcerpt(excerptParts('<mark>cái</mark> <mark>cải</mark>'), readQuery('cải'), '')).toEqual([
      { text: 'cái ', marked: false },
      { text: 'cải', marked: true },
    ]);
  });

  it.each([
    ['begins after the heading that stands above it', 'Bộ máy. Tổ chức [bộ] [máy]', 'Tổ chức [bộ máy]'],
    ['begins after a heading that is marked', '[Bộ] [máy.] Tổ chức [bộ] [máy]', 'Tổ chức [bộ máy]'],
    ['keeps the words of the heading elsewhere', 'Tổ chức. Bộ máy. Sau', 'Tổ chức. Bộ máy. Sau'],
    ['keeps a sentence that begins as the heading', 'Bộ máy mới', 'Bộ máy mới'],
  ])('%s', (_name, excerpt, tidied) => {
    expect(tidy('bộ máy', excerpt, 'Bộ máy')).toBe(tidied);
  });

  it('loses no text', () => {
    const signs = ['[', ']', ' ', '.', '(', 'cải', 'cái', 'Hòa.', '%', '\n', '50'];
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let count = 0; count < 2000; count += 1) {
      const excerpt = Array.from({ length: next(14) }, () => signs[next(signs.length)]).join('');
      expect(tidy('cải hoà', excerpt).replace(/[[\]]/g, ''), excerpt).toBe(excerpt.replace(/[[\]]/g, ''));
    }
  });
});
