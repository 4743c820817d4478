import { describe, expect, it } from 'vitest';
import { chartsOfCorrection, correctionTarget, correctionText } from '../../src/edition/corrections.ts';
import { editionCopy } from './edition-copy.ts';

const { load, edit, write, release, problems, places } = editionCopy();
const file = 'data/corrections.yaml';
const fees = 'data/library-card-fee.csv';
const results = 'data/library-results.csv';
const day = '2025-06-01';

/** An entry of the card fee of 2021, said otherwise where told. */
const entry = (
  said: Partial<Record<'dataset' | 'at' | 'field' | 'kind' | 'date' | 'old' | 'new', string>> = {},
): string => {
  const all = {
    dataset: 'library-card-fee',
    at: '{ period: 2021-03-15 }',
    kind: 'error',
    date: '2025-06-20',
    old: '20000',
    new: '22000',
    ...said,
  };
  const keys = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `- { ${keys.join(', ')}, reason: { vi: Gõ nhầm., en: A slip. } }\n`;
};

describe('what is said about a published figure', () => {
  const loans = '{ indicator: loans, branch: riverside, period: 2024-S1 }';
  const about = (said: Parameters<typeof entry>[0]) => entry({ dataset: 'library-results', at: loans, ...said });

  it('does not change without an entry, which the message writes: “about” is no less than the number', () => {
    release(day);
    edit(results, '2024-S1,348,about', '2024-S1,348,');
    expect(problems()).toEqual([
      `${results}, dòng 3, cột qualifier (E) – thấy "" – bản cố định ngày 2025-06-01 đã công bố about, nay là ô trống, chưa có mục đính chính – nếu sửa nhầm thì ghi lại như cũ; nếu sửa đúng thì thêm vào data/corrections.yaml, điền ngày, lý do và chọn kind (error: có sai sót, revision: nguồn điều chỉnh, source: đổi nguồn): - { dataset: library-results, at: ${loans}, field: qualifier, kind: …, date: …, old: about, new: empty, reason: { vi: …, en: … } }`,
    ]);
    expect(problems('en')[0]).toContain('published about, now it is an empty cell, and no correction says so');
    write(file, about({ field: 'qualifier', old: 'about', new: 'empty' }));
    expect(problems()).toEqual([]);
  });

  it.each([
    ['a status', '1502,,,,', '1502,,,P,', 'obs_status', 'empty', 'P'],
    ['a basis', '1502,,,,', '1502,,derived,,', 'basis', 'empty', 'derived'],
    ['a qualifier that comes', '1502,,,,', '1502,over,,,', 'qualifier', 'empty', 'over'],
  ])('is %s', (_what, from, to, field, old, now) => {
    release(day);
    edit(results, from, to);
    expect(places()).toEqual([`${results} 8 ${field} figure-changed`]);
    const at = '{ indicator: loans, branch: centre, period: 2025-S1 }';
    write(file, about({ at, field, old, new: now }));
    expect(problems()).toEqual([]);
  });

  it('is a code beside it; one that was said in the usual words or in none is the same', () => {
    edit(results, '1502,,,,', '1502,,published,A,');
    release(day);
    edit(results, '1502,,published,A,', '1502,,,,');
    expect(problems()).toEqual([]);
    edit(fees, '2019-01-01,deposit', '2019-01-01,card-fee');
    expect(places()).toEqual([`${fees} 2 name figure-changed`]);
    expect(problems()[0]).toContain(
      'at: { period: 2019-01-01 }, field: name, kind: …, date: …, old: deposit, new: card-fee,',
    );
    write(file, entry({ at: '{ period: 2019-01-01 }', field: 'name', old: 'deposit', new: 'card-fee' }));
    expect(problems()).toEqual([]);
  });

  it('is told beside the figure, each by itself', () => {
    release(day);
    edit(results, '2024-S1,348,about', '2024-S1,348,over');
    edit(results, 'loans,all,2024-S1,1558', 'loans,all,2024-S1,1559');
    edit(results, 'centre,2024-S1,1210', 'centre,2024-S1,1211');
    expect(places()).toEqual([
      `${results} 2 value figure-changed`,
      `${results} 3 qualifier figure-changed`,
      `${results} 4 value figure-changed`,
    ]);
  });

  it('goes with the figure where that is gone', () => {
    release(day);
    edit(results, '2024-S1,348,about,,,notice-board,Đếm tay.', '2024-S1,,,,O,notice-board,Mất sổ.');
    edit(results, /,1558,/, ',,');
    edit(results, 'loans,all,2024-S1,,,,,notice-board,,', 'loans,all,2024-S1,,,,O,notice-board,Mất sổ.,Lost.');
    expect(places().filter((place) => place.includes('figure-changed'))).toEqual([
      `${results} 3 value figure-changed`,
      `${results} 4 value figure-changed`,
    ]);
  });

  it('is a column: one with cells cannot be left out', () => {
    release(day);
    edit(fees, /^(period),name/, '$1');
    edit(fees, /,(deposit|card-fee),/g, ',');
    edit('data/library-card-fee.meta.yaml', / {2}- id: name\n(?: {4}.*\n)+/, '');
    expect(problems().filter((problem) => problem.startsWith(fees))).toEqual([
      `${fees}, dòng 1 – bản cố định ngày 2025-06-01 có cột name, nay không còn, nên những gì đã công bố ở đó mất đi – khai báo lại cột ấy trong .meta.yaml và ghi lại các ô như đã công bố`,
    ]);
    expect(problems('en').join()).toContain('has the column name, which is gone, and what it published with it');
  });

  it('is its unit also where the release does not tell it, but a list beside the data does', () => {
    release(day);
    edit(`public/v/${day}/manifest.json`, /"units":\{.*?\}\},/, '');
    edit('data/codes/indicators.csv', /loans,(.*?),loan,/, 'loans,$1,shelf,');
    const changed = () => places().filter((place) => place.includes('figure-changed'));
    expect(changed()).toEqual([]);
    write('data/released-units.yaml', `${day}: { library-results: { loans: loan } }\n`);
    expect(changed()).toEqual(['data/codes/indicators.csv 2 unit figure-changed']);
  });

  it('is the unit of its measure, in the list of indicators or in the metadata', () => {
    release(day);
    edit('data/codes/indicators.csv', /loans,(.*?),loan,/, 'loans,$1,shelf,');
    edit('data/library-card-fee.meta.yaml', 'unit: thousand-vnd', 'unit: shelf');
    expect(places().filter((place) => place.includes('figure-changed'))).toEqual([
      'data/codes/indicators.csv 2 unit figure-changed',
      'data/library-card-fee.meta.yaml columns.2.unit figure-changed',
    ]);
    expect(problems()[0]).toContain(
      'đã công bố loan, nay là shelf, chưa có mục đính chính – nếu sửa nhầm thì ghi lại như cũ; nếu sửa đúng',
    );
    const unit = { field: 'unit', old: 'loan', new: 'shelf' };
    write(file, about({ at: '{ indicator: loans }', ...unit }) + entry({ at: '{}', ...unit, old: 'thousand-vnd' }));
    expect(problems()).toEqual([]);
    const [fee, loan] = load().corrections;
    const texts = [fee!, loan!].map((each) => [correctionText(each, 'vi'), correctionText(each, 'en').name]);
    expect(texts).toEqual([
      [{ name: 'Phí làm thẻ – đơn vị tính', old: 'nghìn đồng', new: 'kệ sách' }, 'Card fee – unit'],
      [{ name: 'Lượt mượn sách – đơn vị tính', old: 'lượt mượn', new: 'kệ sách' }, 'Loans – unit'],
    ]);
    expect(chartsOfCorrection(load(), loan!)).toEqual(['library-results-loans-by-branch', 'library-results-loans']);
    expect(correctionTarget(loan!, 'en')).toBe('/en/data/library-results/');
  });

  it('of a source is a notice that lists the rows, for good reason or not', () => {
    edit('data/codes/sources.csv', /$/, 'ledger,Sổ,Ledger,,,,,\n');
    release(day);
    edit(results, /(2025-S1,(?:1502|377),,,,)notice-board/g, '$1ledger');
    const { notices } = load();
    expect(notices.map(({ code, row, message }) => [code, row, message.vi, message.en])).toEqual([
      [
        'source-changed',
        8,
        'bản cố định ngày 2025-06-01 ghi nguồn notice-board, nay là ledger, ở các dòng 8, 9',
        'the release of 2025-06-01 names the source notice-board, now it is ledger, in the rows 8, 9',
      ],
    ]);
    const at = '{ indicator: loans, branch: centre, period: 2025-S1 }';
    write(file, about({ at, field: 'source', kind: 'source', old: 'notice-board', new: 'ledger' }));
    expect(load().notices[0]!.message.vi).toMatch(/ở dòng 9$/);
    edit(results, /(shelves-(?:planned|done),(?:centre|riverside),2024-S1,\d+,,,,)notice-board/g, '$1ledger');
    expect(load().notices[0]!.message.vi).toMatch(/ở các dòng 9, 11–14$/);
  });

  it('is not told where its own cell has a fault', () => {
    release(day);
    edit(results, '2024-S1,348,about', '2024-S1,348,abot');
    expect(places()).toEqual([`${results} 3 qualifier code-unknown`]);
  });

  it('is not compared with a release that does not have it', () => {
    edit(results, '2024-S1,348,about', '2024-S1,348,');
    release(day);
    edit(results, '2024-S1,348,', '2024-S1,348,about');
    expect(places()).toHaveLength(1);
    edit(`public/v/${day}/data/library-results.csv`, /^((?:[^,\n]*,){4})[^,\n]*,/gm, '$1');
    expect(places()).toEqual([]);
  });
});

describe('an entry on it', () => {
  it('follows on the one before, and ends in the cell', () => {
    edit(results, '2024-S1,348,about', '2024-S1,348,over');
    const at = '{ indicator: loans, branch: riverside, period: 2024-S1 }';
    const said = { dataset: 'library-results', at, field: 'qualifier' };
    write(file, entry({ ...said, old: 'about', new: 'nearly' }));
    expect(problems()[0]).toContain(
      `đây là mục sau cùng của dòng này, nhưng ${results} hiện ghi over – sửa new, hoặc sửa lại ${results}`,
    );
    expect(problems()[0]).toContain('field: qualifier, kind: …, date: …, old: nearly, new: over,');
    write(
      file,
      entry({ ...said, old: 'about', new: 'nearly' }) +
        entry({ ...said, date: '2025-06-25', old: 'about', new: 'over' }),
    );
    expect(places()).toEqual([`${file} 2 1.old correction-chain`]);
  });

  it('is told in words, codes and signs by their names', () => {
    edit(results, '2024-S1,348,about,,', '2024-S1,348,,derived,P');
    edit(fees, '2019-01-01,deposit', '2019-01-01,card-fee');
    const at = '{ indicator: loans, branch: riverside, period: 2024-S1 }';
    const said = { dataset: 'library-results', at };
    write(
      file,
      entry({ at: '{ period: 2019-01-01 }', field: 'name', old: 'deposit', new: 'card-fee' }) +
        entry({ ...said, field: 'qualifier', old: 'about', new: 'empty' }) +
        entry({ ...said, field: 'basis', old: 'empty', new: 'derived' }) +
        entry({ ...said, field: 'obs_status', old: 'A', new: 'P' }),
    );
    const catalogue = load();
    const of = (language: 'vi' | 'en') =>
      catalogue.corrections
        .map((each) => correctionText(each, language))
        .map(({ name, old, new: now }) => `${name}: ${old} → ${now}`.replaceAll('\u00a0', ' '));
    const [vi, en] = [
      'Lượt mượn sách, Cơ sở Bến Sông, 6 tháng đầu năm 2024',
      'Loans, Riverside branch, first half of 2024',
    ];
    expect(of('vi')).toEqual([
      `${vi} – trạng thái: bình thường → sơ bộ`,
      `${vi} – cách xác định: theo nguồn → tính lại từ nguồn`,
      `${vi} – từ ước lượng: khoảng → không có`,
      'Phí làm thẻ, 01/01/2019 – tên gọi: Tiền đặt cọc → Phí làm thẻ',
    ]);
    expect(of('en')).toEqual([
      `${en} – status: normal → provisional`,
      `${en} – basis: as published → computed from the sources`,
      `${en} – qualifier: about → none`,
      'Card fee, 1 January 2019 – name: Deposit → Card fee',
    ]);
    const [status] = catalogue.corrections;
    expect(correctionTarget(status!, 'vi')).toBe('/du-lieu/library-results/#obs-loans.riverside.2024-S1');
    expect(chartsOfCorrection(catalogue, status!)).toEqual(['library-results-loans-by-branch']);
  });
});
