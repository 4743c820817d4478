import { describe, expect, it } from 'vitest';
import {
  chartsOfCorrection,
  correctionsOfChart,
  correctionTarget,
  correctionText,
} from '../../src/edition/corrections.ts';
import { editionCopy } from './edition-copy.ts';

const { load, edit, write, append, release, problems, places } = editionCopy();
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
const changeFee = (to = '22000') => edit(fees, 'card-fee,20000', `card-fee,${to}`);
const removeFee = () => edit(fees, '2021-03-15,card-fee,20000,notice-board,,\n', '');

describe('figures that were published', () => {
  it('may change freely before the first release', () => {
    changeFee();
    expect(problems()).toEqual([]);
  });

  it('are the same after a release, also when new ones have come and text has changed', () => {
    release(day);
    append(fees, '2025-06-15,card-fee,30000,notice-board,,');
    edit(fees, '\n\n2025', '\n2025');
    edit(results, 'Đếm tay.,Counted by hand.', 'Đếm bằng tay.,Counted by hand.');
    expect(problems()).toEqual([]);
  });

  it('do not change without an entry, which the message writes', () => {
    release(day);
    changeFee();
    expect(problems()).toEqual([
      `${fees}, dòng 3, cột amount (C) – thấy "22000" – bản cố định ngày 2025-06-01 đã công bố 20000, nay là 22000, chưa có mục đính chính – nếu sửa nhầm thì ghi lại như cũ; nếu sửa đúng thì thêm vào data/corrections.yaml, điền ngày, lý do và chọn kind (error: có sai sót, revision: nguồn điều chỉnh, source: đổi nguồn): - { dataset: library-card-fee, at: { period: 2021-03-15 }, kind: …, date: …, old: 20000, new: 22000, reason: { vi: …, en: … } }`,
    ]);
    expect(problems('en')).toEqual([
      `${fees}, row 3, column amount (C) – found "22000" – the release of 2025-06-01 published 20000, now it is 22000, and no correction says so – if this was a slip, put back what was published; if not, add to data/corrections.yaml, with the day, the reason and the kind (error: it was wrong, revision: the source revised it, source: another source): - { dataset: library-card-fee, at: { period: 2021-03-15 }, kind: …, date: …, old: 20000, new: 22000, reason: { vi: …, en: … } }`,
    ]);
    write(file, entry());
    expect(problems()).toEqual([]);
  });

  it('do not vanish without an entry', () => {
    release(day);
    removeFee();
    expect(problems()).toEqual([
      `${fees}, cột amount (C) – dòng 2021-03-15 có trong bản cố định ngày 2025-06-01 (dòng 3, 20000), nay không còn, chưa có mục đính chính – nếu xóa nhầm hoặc đổi mã thì ghi lại dòng cũ; nếu đúng thì thêm vào data/corrections.yaml, điền ngày, lý do và chọn kind (error: có sai sót, revision: nguồn điều chỉnh, source: đổi nguồn): - { dataset: library-card-fee, at: { period: 2021-03-15 }, kind: …, date: …, old: 20000, new: removed, reason: { vi: …, en: … } }`,
    ]);
    expect(problems('en')[0]).toContain(
      'the row 2021-03-15 of the release of 2025-06-01 (row 3, 20000) is gone, and no correction says so – if it was removed or recoded by mistake, put the row back',
    );
    write(file, entry({ new: 'removed' }));
    expect(problems()).toEqual([]);
  });

  it('do not become empty without an entry', () => {
    release(day);
    edit(
      results,
      'shelves-done,centre,2024-S1,40,,,,notice-board,,',
      'shelves-done,centre,2024-S1,,,,O,notice-board,Mất sổ.,Lost.',
    );
    expect(places()).toEqual([`${results} 12 value figure-changed`]);
    expect(problems()[0]).toContain('đã công bố 40, nay là ô trống');
    const at = '{ indicator: shelves-done, branch: centre, period: 2024-S1 }';
    write(file, entry({ dataset: 'library-results', at, old: '40', new: 'empty' }));
    expect(places()).toEqual([]);
  });

  it('are compared with the last release alone', () => {
    release('2025-05-01');
    changeFee();
    write(file, entry());
    release(day);
    expect(problems()).toEqual([]);
    edit(fees, 'card-fee,22000', 'card-fee,20000');
    expect(places()).toEqual([`${file} 1 0.new correction-new`]);
  });

  it('may be written in the other number style', () => {
    edit(fees, 'card-fee,27500', 'card-fee,27500.5');
    release(day);
    edit('data/library-card-fee.meta.yaml', 'frequency: irregular', 'frequency: irregular\nnumbers: vi');
    edit(fees, 'card-fee,27500.5', 'card-fee,"27500,5"');
    expect(problems()).toEqual([]);
    edit(fees, 'card-fee,"27500,5"', 'card-fee,"27500,6"');
    expect(problems()[0]).toContain('đã công bố 27500,5, nay là 27500,6');
    expect(problems()[0]).toContain('old: 27500.5, new: 27500.6');
  });

  it('are told with other faults, save those of the faulty row', () => {
    release(day);
    changeFee();
    edit(fees, 'card-fee,25000', 'card-fee,25k');
    expect(places()).toEqual([`${fees} 3 amount figure-changed`, `${fees} 4 amount number-grammar`]);
  });

  it('cannot lose their column', () => {
    release(day);
    edit(fees, 'amount', 'fee');
    edit('data/library-card-fee.meta.yaml', '- id: amount', '- id: fee');
    expect(places()).toContain(`${fees} 1 release-columns`);
  });
});

describe('an entry of corrections.yaml', () => {
  it('names a column that can be corrected, and says of a figure what a figure can be', () => {
    changeFee();
    write(file, entry({ field: 'note_vi' }) + entry({ old: 'about' }) + entry({ field: 'amount' }));
    expect(problems()).toEqual([
      `${file}, dòng 1, cột 0.field – thấy "note_vi" – field không nêu cột nào có thể đính chính – dùng một trong: name, source, qualifier, basis, obs_status, unit; bỏ field nếu đính chính con số`,
      `${file}, dòng 2, cột 1.old – thấy "about" – đây không phải con số, empty hay removed – ghi số theo kiểu 1327.5, empty nếu là ô trống, removed nếu là dòng đã bỏ; nếu đính chính cột khác thì ghi tên cột ở field`,
    ]);
    expect(problems('en')[0]).toContain('field names no column that can be corrected');
    expect(problems('en')[1]).toContain('this is no number, empty or removed');
  });

  it('names a row that exists, on a day that has come, once', () => {
    changeFee();
    write(
      file,
      [
        entry(),
        entry({ dataset: 'library-card-fees' }),
        entry({ at: '{ name: card-fee }' }),
        entry({ at: '{ period: 2021-03-16 }' }),
        entry(),
        entry({ at: '{ period: 2024-01-01 }', date: '2025-07-02', old: '24000', new: '25000' }),
        entry({ at: '{ period: 2025-02-01 }', date: '2025-02-30', old: '27000', new: '27500' }),
        entry({ at: '{ period: 2019-01-01 }', old: '15000', new: '15000' }),
      ].join(''),
    );
    expect(problems()).toEqual([
      `${file}, dòng 2, cột 1.dataset – thấy "library-card-fees" – không có bộ số liệu này – dùng một trong: library-card-fee, library-results`,
      `${file}, dòng 3, cột 2.at – thấy "name" – at không nêu đúng các cột khóa của bộ số liệu – ghi mã của đủ các cột: period`,
      `${file}, dòng 4, cột 3.at – thấy "2021-03-16" – ${fees} không có dòng nào mang các mã này – sửa các mã ở at; nếu dòng ấy đã được bỏ thì mục sau cùng của nó ghi new: removed`,
      `${file}, dòng 5, cột 4 – mục này lặp lại mục ở dòng 1 – giữ lại một mục`,
      `${file}, dòng 6, cột 5.date – thấy "2025-07-02" – ngày này sau ngày cập nhật của trang (2025-07-01) – sửa ngày, hoặc sửa updated trong content/site.yaml`,
      `${file}, dòng 7, cột 6.date – thấy "2025-02-30" – ngày này không có trên lịch – viết theo dạng năm-tháng-ngày, chẳng hạn 2026-11-26`,
      `${file}, dòng 8, cột 7.new – thấy "15000" – old và new giống nhau – ghi số trước và sau khi sửa; không cần mục này nếu số không đổi`,
    ]);
    expect(problems('en')).toEqual([
      `${file}, row 2, column 1.dataset – found "library-card-fees" – there is no such dataset – use one of: library-card-fee, library-results`,
      `${file}, row 3, column 2.at – found "name" – at does not name the key columns of the dataset – give the code in each of: period`,
      `${file}, row 4, column 3.at – found "2021-03-16" – ${fees} has no row with these codes – correct the codes of at; if the row was removed, its last entry says new: removed`,
      `${file}, row 5, column 4 – this entry repeats that of line 1 – keep one of them`,
      `${file}, row 6, column 5.date – found "2025-07-02" – this day is after the day to which the site is brought (2025-07-01) – correct the day, or updated in content/site.yaml`,
      `${file}, row 7, column 6.date – found "2025-02-30" – this day is not on the calendar – write year-month-day, such as 2026-11-26`,
      `${file}, row 8, column 7.new – found "15000" – old and new are the same – give the value before and after; no entry is needed where the value has not changed`,
    ]);
  });

  it('says what the CSV says, unless a later one of the row follows', () => {
    changeFee('23000');
    write(file, entry());
    expect(problems()).toEqual([
      `${file}, dòng 1, cột 0.new – thấy "22000" – đây là mục sau cùng của dòng này, nhưng ${fees} hiện ghi 23000 – sửa new, hoặc sửa lại ${fees}; nếu số đã đổi một lần nữa thì thêm vào data/corrections.yaml, điền ngày, lý do và chọn kind (error: có sai sót, revision: nguồn điều chỉnh, source: đổi nguồn): - { dataset: library-card-fee, at: { period: 2021-03-15 }, kind: …, date: …, old: 22000, new: 23000, reason: { vi: …, en: … } }`,
    ]);
    expect(problems('en')[0]).toContain(
      `this is the last entry of its row, yet ${fees} says 23000 – correct new or ${fees}; if`,
    );
    write(file, entry({ date: '2025-06-25', old: '22000', new: '23000' }) + entry());
    expect(problems()).toEqual([]);
  });

  it('begins where the one before ended', () => {
    changeFee('23000');
    write(file, entry() + entry({ date: '2025-06-25', old: '21000', new: '23000' }));
    expect(problems()).toEqual([
      `${file}, dòng 2, cột 1.old – thấy "21000" – mục trước của cùng dòng số liệu (dòng 1) kết thúc ở 22000 – sửa old cho khớp với new của mục trước, hoặc sửa ngày của một trong hai mục`,
    ]);
    expect(problems('en')[0]).toContain('the entry before of the same row (line 1) ends in 22000');
  });

  it('begins with what was published', () => {
    release(day);
    changeFee();
    write(file, entry({ old: '20500' }));
    expect(problems()).toEqual([
      `${file}, dòng 1, cột 0.old – thấy "20500" – bản cố định ngày 2025-06-01 đã công bố 20000 – sửa old cho đúng số đã công bố`,
    ]);
    expect(problems('en')[0]).toContain('the release of 2025-06-01 published 20000 – make old what was published');
  });

  it('that cannot be read is told alone', () => {
    release(day);
    changeFee();
    write(file, entry({ kind: 'typo' }));
    expect(places()).toEqual([`${file} 1 0.kind yaml-invalid-value`]);
  });
});

describe('the corrections of an edition', () => {
  it('are none without the file', () => {
    expect(load().corrections).toEqual([]);
  });

  it('come latest first, each with its row, its words and its charts', () => {
    changeFee('23000');
    write(file, entry() + entry({ date: '2025-06-25', old: '22000', new: '23000', kind: 'revision' }));
    const catalogue = load();
    expect(catalogue.corrections.map(({ entry: { date } }) => date)).toEqual(['2025-06-25', '2025-06-20']);
    const [latest] = catalogue.corrections;
    expect(correctionTarget(latest!, 'en')).toBe('/en/data/library-card-fee/#obs-2021-03-15');
    expect(correctionText(latest!, 'vi')).toMatchObject({
      old: expect.stringContaining('22'),
      new: expect.stringContaining('23'),
    });
    expect(chartsOfCorrection(catalogue, latest!)).toEqual(['library-card-fee-history']);
    expect(correctionsOfChart(catalogue, 'library-card-fee-history')).toHaveLength(2);
    expect(correctionsOfChart(catalogue, 'library-results-loans')).toEqual([]);
  });

  it('lead to the dataset where the row is gone', () => {
    removeFee();
    write(file, entry({ new: 'removed' }));
    const catalogue = load();
    const [removed] = catalogue.corrections;
    expect(correctionTarget(removed!, 'vi')).toBe('/du-lieu/library-card-fee/');
    expect(correctionText(removed!, 'en').new).toBe('no such row');
    expect(chartsOfCorrection(catalogue, removed!)).toEqual([]);
  });
});
