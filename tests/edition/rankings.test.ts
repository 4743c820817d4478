import { beforeEach, describe, expect, it } from 'vitest';
import { sitePages } from '../../src/edition/site-pages.ts';
import { editionCopy } from './edition-copy.ts';

const { load, edit, problems, places, write } = editionCopy();
const list = 'content/rankings.yaml';
const [vi, en] = ['content/rankings/vi/muon-sach.mdx', 'content/rankings/en/lending.mdx'];
const page = (title: string) =>
  `---\nranking: lending\ntitle: ${title}\ndescription: ${title}.\nsummary: [${title}.]\n---\n\n${title}.\n`;

beforeEach(() => {
  write(
    list,
    `title: { vi: Chỉ số, en: Indexes }
lead: { vi: Đọc cùng nhau., en: To be read together. }
pages:
  - ranking: lending
    areas: [reading]
    indexes:
      - name: { vi: Mượn sách, en: Lending }
        figure: library-results/loans branch=all at=last
        place: { vi: '{library-results/loans branch=all at=last}', en: '{library-results/loans branch=all at=last}' }
        spark: library-results-loans
`,
  );
  write(vi, page('Mượn sách'));
  write(en, page('Lending'));
});

describe('the international indexes', () => {
  it('have a list and a page each, in both languages', () => {
    const addresses = sitePages(load()).map(({ addresses: pair, language }) => pair[language]);
    expect(addresses).toEqual(
      expect.arrayContaining(['/xep-hang/', '/en/rankings/', '/xep-hang/muon-sach/', '/en/rankings/lending/']),
    );
  });

  it('name pages, areas, charts and figures that there are', () => {
    edit(list, 'areas: [reading]', 'areas: [readin]');
    edit(list, 'spark: library-results-loans', 'spark: library-loans');
    edit(list, 'figure: library-results/loans branch=all', 'figure: library-results/loan branch=all');
    edit(list, "vi: '{library-results/loans branch=all at=last}'", "vi: '{library-results/loans branch=al at=last}'");
    expect(places().map((place) => place.replace(/ reference-\S+$/, ''))).toEqual([
      `${list} 5 pages.0.areas.0 unknown-id`,
      `${list} 8 pages.0.indexes.0.figure`,
      `${list} 9 pages.0.indexes.0.place.vi`,
      `${list} 10 pages.0.indexes.0.spark unknown-id`,
    ]);
  });

  it('name no page that nobody has written, and none is written that they do not name', () => {
    edit(list, 'ranking: lending', 'ranking: borrowing');
    expect(problems().filter((each) => each.includes('lending'))).toHaveLength(2);
    for (const file of [vi, en]) edit(file, 'ranking: lending', 'ranking: borrowing');
    expect(problems()).toEqual([]);
    edit(list, '    indexes:', '    indexes: []\n    none:');
    expect(problems().every((each) => each.startsWith(list))).toBe(true);
  });

  it('leave out a page that is a draft', () => {
    for (const file of [vi, en]) edit(file, 'ranking: lending', 'ranking: lending\ndraft: true');
    const { rankings, rankingPages } = load();
    expect(rankings?.pages).toEqual([]);
    expect([...rankingPages.keys()]).toEqual([]);
  });
});
