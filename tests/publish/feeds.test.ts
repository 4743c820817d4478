import { describe, expect, it } from 'vitest';
import { feedNames } from '../../src/address/address.ts';
import { correctionsJson, feedXml } from '../../src/publish/feeds.ts';
import { languages } from '../../src/language/language.ts';
import { childrenOf, parseXml, type XmlElement } from '../harness/xml.ts';
import { editionCopy } from '../edition/edition-copy.ts';

const { load, edit, write, release } = editionCopy();
const file = 'data/corrections.yaml';
const entry = `- dataset: library-card-fee
  at: { period: 2021-03-15 }
  kind: error
  date: 2025-06-20
  old: 20000
  new: 22000
  reason: { vi: 'Gõ < nhầm & "sai".', en: 'A < slip & "wrong".' }
  by: { vi: Ban biên tập, en: The editors }
`;
const textIn = (element: XmlElement, name: string) => childrenOf(element, name).map(({ text }) => text);
const linkIn = (element: XmlElement, rel: string) =>
  childrenOf(element, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];

describe.each(languages)('feeds in the language %s', (language) => {
  const read = (feed: (typeof feedNames)[number]) => parseXml(feedXml(load(), feed, language));

  it.each(feedNames)('%s: say who, what and when, with nothing to tell too', (name) => {
    const feed = read(name);
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language });
    const [author] = childrenOf(feed, 'author');
    expect(textIn(author!, 'name')).toEqual([load().site.publisher[language]]);
    expect(textIn(feed, 'title')[0]).toContain(load().site.name[language]);
    expect(textIn(feed, 'id')).toEqual([linkIn(feed, 'self')]);
    expect(linkIn(feed, 'alternate')).toMatch(/^https:.*\/$/);
    expect(textIn(feed, 'updated')).toEqual(['2025-07-01T00:00:00Z']);
  });

  it('tell a correction with its values, reason and row', () => {
    edit('data/library-card-fee.csv', 'card-fee,20000', 'card-fee,22000');
    write(file, entry);
    const feed = read('corrections');
    const [only, ...others] = childrenOf(feed, 'entry');
    expect(others).toEqual([]);
    expect(textIn(feed, 'updated')).toEqual(['2025-06-20T00:00:00Z']);
    expect(textIn(only!, 'updated')).toEqual(['2025-06-20T00:00:00Z']);
    expect(textIn(only!, 'id')).toEqual([
      `tag:thuvien-huyenmau.example,2025-06-20:${language}/corrections/library-card-fee/obs-2021-03-15/20000/22000`,
    ]);
    expect(linkIn(only!, 'alternate')).toMatch(/\/library-card-fee\/#obs-2021-03-15$/);
    expect(textIn(only!, 'title')[0]).toMatch(language === 'vi' ? /^Đính chính: / : /^Correction: /);
    expect(textIn(only!, 'summary')[0]).toContain(
      language === 'vi'
        ? 'Gõ < nhầm & "sai". Người thực hiện: Ban biên tập.'
        : 'A < slip & "wrong". Made by: The editors.',
    );
  });

  it('tell a change beside the figure, with an id of its own', () => {
    edit('data/library-results.csv', '2024-S1,348,about', '2024-S1,348,');
    const said = `at: { indicator: loans, branch: riverside, period: 2024-S1 }, field: qualifier, kind: error`;
    const why = 'date: 2025-06-20, old: about, new: empty, reason: { vi: Đã đếm lại., en: Counted again. }';
    write(file, `- { dataset: library-results, ${said}, ${why} }`);
    const [only] = childrenOf(read('corrections'), 'entry');
    expect(textIn(only!, 'id')[0]).toMatch(/\/obs-loans\.riverside\.2024-S1\/qualifier\/about\/empty$/);
    expect(textIn(only!, 'title')[0]).toMatch(language === 'vi' ? / – từ ước lượng$/ : / – qualifier$/);
    expect(textIn(only!, 'summary')[0]).toContain(
      language === 'vi' ? 'Trước: khoảng. Sau: không có. Đã đếm lại.' : 'Before: about. After: none. Counted again.',
    );
    expect(JSON.parse(correctionsJson(load()))).toMatchObject({
      corrections: [{ field: 'qualifier', old: 'about', new: 'empty' }],
    });
  });

  it('tell a dataset that was taken out, and lead to the page of corrections', () => {
    const title = 'title: { vi: Lượt đọc, en: Readings }';
    const why = 'reason: { vi: Theo đề nghị của nguồn., en: The source asked. }';
    write(file, `- { dataset: library-readings, kind: withdrawn, ${title}, date: 2025-06-20, ${why} }`);
    const [only] = childrenOf(read('corrections'), 'entry');
    expect(textIn(only!, 'id')).toEqual([
      `tag:thuvien-huyenmau.example,2025-06-20:${language}/corrections/library-readings/withdrawn`,
    ]);
    expect(textIn(only!, 'title')).toEqual([language === 'vi' ? 'Rút số liệu: Lượt đọc' : 'Withdrawal: Readings']);
    expect(textIn(only!, 'summary')[0]).toContain(language === 'vi' ? 'Theo đề nghị của nguồn.' : 'The source asked.');
    expect(linkIn(only!, 'alternate')).toMatch(language === 'vi' ? /\/dinh-chinh\/$/ : /\/en\/corrections\/$/);
    expect(JSON.parse(correctionsJson(load()))).toMatchObject({
      corrections: [],
      withdrawals: [{ dataset: 'library-readings', date: '2025-06-20', title: { en: 'Readings' } }],
    });
  });

  it('announce each release and the last update of each dataset, the latest first', () => {
    release('2025-06-01');
    release('2025-07-10');
    const feed = read('releases');
    const entries = childrenOf(feed, 'entry');
    const days = entries.map((one) => textIn(one, 'updated')[0]!.slice(0, 10));
    expect(days).toEqual(['2025-07-10', '2025-07-01', '2025-07-01', '2025-06-01']);
    expect(linkIn(entries[0]!, 'alternate')).toBe('https://thuvien-huyenmau.example/v/2025-07-10/');
    const ids = entries.map((one) => textIn(one, 'id')[0]);
    expect(new Set(ids).size).toBe(4);
    expect(childrenOf(read('releases'), 'entry').map((one) => textIn(one, 'id')[0])).toEqual(ids);
  });
});

it('are told to programs with full addresses', () => {
  edit('data/library-card-fee.csv', 'card-fee,20000', 'card-fee,22000');
  write(file, entry);
  expect(JSON.parse(correctionsJson(load()))).toMatchObject({
    updated: '2025-07-01',
    corrections: [
      {
        dataset: 'library-card-fee',
        at: { period: '2021-03-15' },
        kind: 'error',
        old: 20000,
        new: 22000,
        row: { en: 'https://thuvien-huyenmau.example/en/data/library-card-fee/#obs-2021-03-15' },
        charts: [{ id: 'library-card-fee-history' }],
      },
    ],
  });
});

it('a check of XML refuses what is not well-formed', () => {
  for (const wrong of ['<a>', '<a></b>', '<a>&nbsp;</a>', '<a b="1" b="2"/>', '<a/><b/>', '<a>x & y</a>', '<a b=1/>']) {
    expect(() => parseXml(wrong), wrong).toThrow();
  }
});
