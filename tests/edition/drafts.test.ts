import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/publish/search-records.ts';
import { siteFiles, sitePages } from '../../src/edition/site-pages.ts';
import { editionCopy } from './edition-copy.ts';

const { load, edit, problems, places } = editionCopy();
const chart = 'content/charts/library-results-loans-by-branch.yaml';
const loans = 'content/charts/library-results-loans.yaml';
const [vi, en] = ['content/areas/vi/phuc-vu-ban-doc.mdx', 'content/areas/en/reading.mdx'];
const home = 'content/home.yaml';
const toDraft = (...files: string[]) => files.forEach((file) => edit(file, /^(area: .*)$/m, '$1\ndraft: true'));
/** The home page and the area page name neither of the two charts any more. */
const unlink = () => {
  edit(home, '[library-results-loans-by-branch, library-card-fee-history]', '[library-card-fee-history]');
  edit(home, '    chart: library-results-loans\n', '');
  for (const file of [vi, en]) edit(file, '<Chart id="library-results-loans-by-branch" />', '');
};

describe('a draft', () => {
  it('has no page, no file, nothing to be found by and no mention', () => {
    unlink();
    edit('content/redirects.yaml', /^.*\n.*$/m, '- { from: /bieu-do/library-loans/, to: /bieu-do/ }');
    toDraft(loans, vi, en);
    const catalogue = load();
    const addresses = sitePages(catalogue).flatMap(({ addresses: pair }) => Object.values(pair));
    expect([...addresses, ...siteFiles(catalogue)].filter((at) => /loans[./]|phuc-vu|reading/.test(at))).toEqual([]);
    expect(searchRecords(catalogue).filter(({ address }) => /loans\/|phuc-vu|reading/.test(address))).toEqual([]);
    expect([...load({ drafts: true }).charts.keys()]).toContain('library-results-loans');
    expect([...load({ drafts: true }).areaPages.keys()]).toContain('reading');
  });

  it('may have faults, which are told and stop nothing', () => {
    unlink();
    toDraft(chart);
    edit(chart, 'emphasis: centre', 'emphasis: nowhere');
    const { notices } = load();
    expect(notices).toMatchObject([{ file: chart, row: 13, column: 'emphasis', draft: true }]);
    edit(chart, 'kind: line', 'kind: [');
    expect(load().notices).toHaveLength(1);
  });

  it('is an error of whatever published names it, with its place and the mend', () => {
    toDraft(chart);
    expect(places()).toEqual(
      [
        `${en} 16 1 draft-referred`,
        `${vi} 16 1 draft-referred`,
        `${home} 34 sections.2.charts.0 draft-referred`,
      ].sort(),
    );
    expect(problems()[0]).toMatch(/còn là bản nháp.*bỏ dòng draft: true/);
    expect(problems('en')[0]).toMatch(/is a draft.*remove the line draft: true/);
  });

  it('is an error of a link that leads to it', () => {
    unlink();
    toDraft(loans);
    edit(vi, 'Bảng tin của thư viện.', '[Lượt mượn](/bieu-do/library-results-loans/#nguon)');
    edit('content/redirects.yaml', /^.*\n.*$/m, '- { from: /bieu-do/library-loans/, to: /bieu-do/ }');
    expect(places()).toEqual([`${vi} 20 1 draft-referred`]);
  });

  it('is one in both languages, or is told', () => {
    toDraft(vi);
    expect(places()).toContain(`${en} draft-half`);
  });
});
