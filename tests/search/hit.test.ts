import { describe, expect, it } from 'vitest';
import { PART } from '../../src/search/fold-words.ts';
import { languageOf } from '../../src/address/language-of.ts';
import { toHit, type PagefindPage } from '../../src/search/hit.ts';
import { readQuery } from '../../src/search/query.ts';

const section = (id: string, title: string, text: string) => ({
  ...{ url: `/en/charts/x/#${id}`, title, plain_excerpt: text, excerpt: text.replace('salary', '<mark>salary</mark>') },
});
const page: PagefindPage = {
  url: '/en/charts/x/',
  excerpt: 'Base salary. The <mark>base</mark> <mark>salary,</mark> by year',
  content: '',
  meta: { title: 'Base salary' },
  filters: { sort: ['chart'] },
  anchors: [],
  sub_results: [{ ...section('', 'Base salary', ''), url: '/en/charts/x/' }],
  card: { figure: '2.34 (2024)' },
};
const query = readQuery('base salary');
const hit = (more: Partial<PagefindPage>) => toHit({ ...page, ...more }, query);

describe('a hit', () => {
  it('has its title, type, language and card, and an excerpt without the title', () => {
    expect(hit({})).toEqual({
      address: '/en/charts/x/',
      title: 'Base salary',
      type: 'chart',
      language: 'en',
      excerpt: [
        { text: 'The ', marked: false },
        { text: 'base salary', marked: true },
        { text: ', by year', marked: false },
      ],
      sections: [],
      card: { figure: '2.34 (2024)' },
    });
  });

  it('is a plain page where its type is unknown, and is called by its address where it has no title', () => {
    expect(hit({ filters: { sort: ['notice'] }, meta: {} })).toMatchObject({ type: 'page', title: '/en/charts/x/' });
    expect(hit({ filters: {} }).type).toBe('page');
    const { card: _, ...bare } = page;
    expect(toHit(bare, query).card).toEqual({});
  });

  it('says words as the page writes them', () => {
    const found = hit({
      meta: { title: `Decree 73/${PART} 2024/${PART} NĐ-${PART} CP` },
      excerpt: `1/${PART} <mark>2</mark>`,
    });
    expect(found.title).toBe('Decree 73/2024/NĐ-CP');
    expect(found.excerpt.map(({ text }) => text).join('')).toBe('1/2');
  });

  it('leaves a title out of the excerpt though an abbreviation follows it', () => {
    const found = hit({ meta: { title: 'Base salary (BS)' } });
    expect(found.excerpt[0]?.text).toBe('The ');
  });
});

describe('the sections of a hit', () => {
  const titles = (...sections: PagefindPage['sub_results']) =>
    hit({ sub_results: [...page.sub_results, ...sections] }).sections.map(({ title }) => title);

  it('are the nearest three, the nearest first', () => {
    const far = section('far', 'Notes', 'pensions');
    const alike = ['a', 'b', 'c', 'd'].map((id) => section(id, `Base salary ${id}`, 'base salary'));
    const exact = section('exact', 'Base salary', 'base salary');
    expect(titles(far, ...alike, exact)).toEqual(['Base salary', 'Base salary a', 'Base salary b']);
  });

  it('have no title at the beginning of their excerpts', () => {
    const [found] = hit({ sub_results: [section('n', 'Rises', 'Rises. The salary rose')] }).sections;
    expect(found).toEqual({
      address: '/en/charts/x/#n',
      title: 'Rises',
      excerpt: [
        { text: 'The ', marked: false },
        { text: 'salary', marked: true },
        { text: ' rose', marked: false },
      ],
    });
  });

  it('are those with the words as they were typed, where there are any', () => {
    const part = (id: string, title: string, text: string) => ({
      ...{ url: `/luong/#${id}`, title, plain_excerpt: text.replaceAll(/<.?mark>/g, ''), excerpt: text },
    });
    const written = part('a', 'Mức', '<mark>lương</mark> <mark>cơ</mark> <mark>sở</mark>');
    const headed = part('b', 'Lương cơ sở', 'theo tháng');
    const alike = part('c', 'Phạm vi', 'lượng, <mark>có</mark> <mark>số</mark> ở 9 ô');
    const of = (typed: string, ...sections: PagefindPage['sub_results']) =>
      toHit({ ...page, sub_results: sections }, readQuery(typed)).sections.map(({ title }) => title);
    expect(of('lương cơ sở', alike, written, headed).sort()).toEqual(['Lương cơ sở', 'Mức']);
    expect(of('có số', alike, written)).toEqual(['Phạm vi']);
    expect(of('cờ sơ', alike)).toEqual(['Phạm vi']);
    expect(of('co so', alike, written).sort()).toEqual(['Mức', 'Phạm vi']);
  });

  it('are not the thing itself where it has only a place on a page', () => {
    const url = '/en/glossary/#base-salary';
    expect(hit({ url, sub_results: [{ ...section('', 'Base salary', 'salary'), url }] }).sections).toEqual([]);
  });
});

it('reads the language from the address', () => {
  expect(['/en/', '/en', '/en/charts/x/', '/english-words/', '/', '/bieu-do/en/'].map(languageOf)).toEqual([
    ...['en', 'en', 'en', 'vi', 'vi', 'vi'],
  ]);
});
