import { describe, expect, it } from 'vitest';
import { planTakeIn, type Plan } from '../../src/commands/take-in/plan.ts';
import { readPackage, sha256Of } from '../../src/commands/take-in/read-package.ts';
import { describePlan } from '../../src/commands/take-in/describe-plan.ts';
import type { HandInPackage } from '../../src/schema/hand-in.ts';
import type { Language } from '../../src/language/language.ts';
import { formatProblem } from '../../src/schema/problem.ts';
import { handInFolder } from './hand-in-folder.ts';

const { folder, text, edit, makePackage, save } = handInFolder();
const fees = 'data/library-card-fee.csv';
const results = 'data/library-results.csv';
const addFee = (csv: string) => `${csv}2026-01-01,card-fee,30000,notice-board,,\n`;
const changeFee = (to: string) => (csv: string) => csv.replace('20000', to);
const feePackage = (change: (csv: string) => string) => makePackage('library-card-fee', change);

const plain = (said: string) =>
  said.replaceAll('\u00a0', ' ').replaceAll(folder(), '').replaceAll('/goi.json', 'goi.json');
/** Every reason why a package is refused. */
function reasons(content: object | string, language: Language = 'vi'): string[] {
  const path = save(content);
  const read = readPackage(path);
  const planned = Array.isArray(read) ? read : planTakeIn(folder(), read, path);
  return Array.isArray(planned) ? planned.map((problem) => plain(formatProblem(problem, language))) : [];
}
function planOf(content: HandInPackage): Plan {
  const planned = planTakeIn(folder(), content, 'goi.json');
  if (Array.isArray(planned)) throw new Error(planned.map((problem) => formatProblem(problem, 'vi')).join('\n'));
  return planned;
}
const told = (content: HandInPackage, language: Language = 'vi') => plain(describePlan(planOf(content), language));
/** Takes a package in without asking. */
const take = (content: HandInPackage): void => {
  const { file, csv } = planOf(content);
  edit(file, /[\s\S]+/, csv);
};

describe('a package', () => {
  it('may have a byte order mark', () => {
    expect(reasons(`\ufeff${JSON.stringify(feePackage(addFee))}`)).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof HandInPackage, unknown>>, string, string]>([
    [
      'without a hash',
      { sha256: undefined },
      'goi.json – gói bàn giao không đọc được (sha256) – lấy lại gói từ trang Kiểm tra số liệu, không sửa bằng tay',
      'goi.json – the hand-in package cannot be read (sha256) – take the package anew from the page Check data; do not edit it by hand',
    ],
    [
      'that tells of mends there are none of',
      { mended: ['mọi thứ đều tốt'] },
      'goi.json – gói bàn giao không đọc được (mended.0) – lấy lại gói từ trang Kiểm tra số liệu, không sửa bằng tay',
      'goi.json – the hand-in package cannot be read (mended.0) – take the package anew from the page Check data; do not edit it by hand',
    ],
    [
      'that was made before packages said with what they were compared',
      { format: 'hand-in/1', base: undefined },
      'goi.json – gói bàn giao được lập bằng bản cũ của trang, không ghi đã so với số liệu nào – kiểm tra lại tệp trên trang hiện nay và lập gói mới',
      'goi.json – the hand-in package was made with an earlier version of the site and does not say with what it was compared – check the file on the site as it is now and make the package anew',
    ],
    [
      'that was changed after the check',
      { csv: 'x,y\n1,2\n' },
      'goi.json – số liệu trong gói khác với mã băm ghi khi kiểm tra – lấy lại gói từ trang Kiểm tra số liệu, không sửa bằng tay',
      'goi.json – the data in the package are not those that were checked – take the package anew from the page Check data; do not edit it by hand',
    ],
    [
      'that one person made and checked',
      { checked_by: ' nguyễn  an.' },
      'goi.json – người lập và người kiểm tra là một – nhờ một người khác kiểm tra rồi lập lại gói',
      'goi.json – the same person prepared and checked it – have somebody else check it and make the package anew',
    ],
    [
      'with a name that a terminal would obey',
      { checked_by: 'Bình\u001b[2J' },
      'goi.json – gói bàn giao không đọc được (checked_by) – lấy lại gói từ trang Kiểm tra số liệu, không sửa bằng tay',
      'goi.json – the hand-in package cannot be read (checked_by) – take the package anew from the page Check data; do not edit it by hand',
    ],
    [
      'of a dataset that is not there',
      { dataset: 'loans' },
      'goi.json – thấy "loans" – không có bộ số liệu mang mã này – có các bộ: library-card-fee, library-results',
      'goi.json – found "loans" – there is no dataset with this id – there are: library-card-fee, library-results',
    ],
    ...(['1999-99-99', '2026-02-30', '2999-01-01'] as const).map((date): [string, object, string, string] => [
      `of the day ${date}`,
      { date },
      `goi.json, cột date – thấy "${date}" – ngày lập gói không có trên lịch hoặc chưa đến – sửa ngày giờ của máy đã lập gói, rồi lập lại gói`,
      `goi.json, column date – found "${date}" – the day of the package is not on the calendar or has not come – set the clock of the machine on which it was made, and make the package anew`,
    ]),
    [
      'that tells of another number of rows',
      { rows: 1 },
      'goi.json, cột rows – gói ghi 1, nhưng tính lại từ số liệu trong gói là 5 – lấy lại gói từ trang Kiểm tra số liệu, không sửa bằng tay',
      'goi.json, column rows – the package says 1, its own data say 5 – take the package anew from the page Check data; do not edit it by hand',
    ],
    [
      'that hides a row',
      { added: [] },
      'goi.json, cột added – gói ghi 0, nhưng tính lại từ số liệu trong gói là 1 (obs-2026-01-01) – lấy lại gói từ trang Kiểm tra số liệu, không sửa bằng tay',
      'goi.json, column added – the package says 0, its own data say 1 (obs-2026-01-01) – take the package anew from the page Check data; do not edit it by hand',
    ],
    [
      'that tells of a change there is none of',
      { changed: [{ observation: 'obs-x', field: 'amount', old: '1', new: '2' }] },
      'goi.json, cột changed – gói ghi 1 (obs-x amount 1 2), nhưng tính lại từ số liệu trong gói là 0 – lấy lại gói từ trang Kiểm tra số liệu, không sửa bằng tay',
      'goi.json, column changed – the package says 1 (obs-x amount 1 2), its own data say 0 – take the package anew from the page Check data; do not edit it by hand',
    ],
  ])('%s is refused', (_what, over, vi, en) => {
    const content = { ...feePackage(addFee), ...over };
    expect(reasons(content)).toEqual([vi]);
    expect(reasons(content, 'en')).toEqual([en]);
  });

  it('that is none, or is not there, is told in words', () => {
    const odd = 'đây không phải gói bàn giao (tệp JSON)';
    for (const content of ['{', '', '\u0000', '[1']) expect(reasons(content)[0]).toContain(odd);
    expect(reasons('null')[0]).toContain('gói bàn giao không đọc được');
    const missing = readPackage('không-có.json');
    expect(missing).toMatchObject([{ message: { vi: 'không đọc hoặc ghi được tệp này: không có tệp này' } }]);
    expect(readPackage(folder())).toMatchObject([
      { message: { vi: 'không đọc hoặc ghi được tệp này: đây là một thư mục' } },
    ]);
  });

  it('with another table and another hash is held to what it says of it', () => {
    const csv = feePackage((text) => addFee(changeFee('2000')(text))).csv;
    const said = reasons({ ...feePackage(addFee), csv, sha256: sha256Of(csv) });
    expect(said).toEqual([
      expect.stringContaining(
        'cột changed – gói ghi 0, nhưng tính lại từ số liệu trong gói là 1 (obs-2021-03-15 amount 20000 2000)',
      ),
    ]);
  });

  it('with another base is held to the hash of that', () => {
    const content = feePackage(addFee);
    expect(reasons({ ...content, base: { ...content.base, csv: content.csv } })[0]).toContain(
      'cột base – số liệu trong gói khác',
    );
  });

  it('compared with what the rules of today cannot read is refused', () => {
    const content = feePackage(addFee);
    const csv = content.base.csv.replaceAll('deposit', 'bail');
    expect(reasons({ ...content, base: { csv, sha256: sha256Of(csv) } })[0]).toContain('quy tắc của bộ số liệu đã đổi');
  });

  it('that the edition cannot be published with is refused with the reasons, and no file was touched', () => {
    const before = text(results);
    const content = makePackage('library-results', (csv) =>
      csv.replace('shelves-done,riverside,2025-S1,21', 'shelves-done,riverside,2025-S1,22'),
    );
    edit('content/charts/library-results-shelves.yaml', /$/, 'nonsense: true\n');
    expect(reasons(content)).toEqual([expect.stringContaining('content/charts/library-results-shelves.yaml')]);
    expect(text(results)).toBe(before);
  });
});

describe('what a package would do', () => {
  it('is told by the names of rows, from what to what, before it is done', () => {
    const content = makePackage('library-results', (csv) =>
      csv
        .replace('loans,riverside,2024-S1,348,about', 'loans,riverside,2024-S1,349,')
        .replace('loans,all,2024-S1,1558', 'loans,all,2024-S1,1559')
        .replace('Đếm tay.', 'Đếm bằng tay.')
        .replace(/shelves-(planned|done),riverside,2024-S2.*\n/g, '')
        .concat('shelves-planned,all,2025-S1,12345,,,P,notice-board,,\n'),
    );
    expect(told(content)).toBe(
      [
        'Gói bàn giao cho bộ số liệu “Kết quả hoạt động thư viện”, lập ngày 26/11/2026; người lập: Nguyễn An; người kiểm tra: Trần Bình.',
        'Tệp thiếu 2 trong 21 dòng đang công bố; nếu đưa vào, các dòng ấy sẽ bị bỏ. Nếu bỏ nhầm thì ghi lại các dòng ấy; nếu bỏ đúng thì mỗi dòng đã có trong một bản cố định cần một mục đính chính.',
        [
          '2 dòng đang công bố không còn:',
          '  Kệ sách phải sắp xếp lại, Cơ sở Bến Sông, 6 tháng cuối năm 2024: 25 kệ sách → không còn',
          '  Kệ sách đã sắp xếp lại, Cơ sở Bến Sông, 6 tháng cuối năm 2024: 12 kệ sách → không còn',
        ].join('\n'),
        [
          '2 số đã công bố nay khác:',
          '  Lượt mượn sách, Cơ sở Bến Sông, 6 tháng đầu năm 2024: 348 lượt mượn → 349 lượt mượn',
          '  Lượt mượn sách, Toàn thư viện, 6 tháng đầu năm 2024: 1.558 lượt mượn → 1.559 lượt mượn',
        ].join('\n'),
        [
          '1 thông tin đi kèm số đã công bố nay khác:',
          '  Lượt mượn sách, Cơ sở Bến Sông, 6 tháng đầu năm 2024 – từ ước lượng: khoảng → không có',
        ].join('\n'),
        [
          '1 ghi chú nay khác:',
          '  Lượt mượn sách, Cơ sở Bến Sông, 6 tháng đầu năm 2024 – ghi chú: Đếm tay. → Đếm bằng tay.',
        ].join('\n'),
        '1 dòng mới:\n  Kệ sách phải sắp xếp lại, Toàn thư viện, 6 tháng đầu năm 2025: 12.345 kệ sách',
      ].join('\n\n'),
    );
    expect(told(content, 'en')).toMatch(
      /^Hand-in package for the dataset “Results of the library”, made on 26 November 2026; prepared by Nguyễn An, checked by Trần Bình\.\n\nThe file lacks 2 of the 21 rows/,
    );
    expect(told(content, 'en')).toContain(
      '1 new row:\n  Shelves to be re-arranged, Whole library, first half of 2025: 12,345 shelves',
    );
  });

  it('shows the first twenty of many new rows, and counts the others', () => {
    const years = Array.from({ length: 25 }, (_, index) => `${2030 + index}-01-01,card-fee,30000,notice-board,,\n`);
    const said = told(feePackage((csv) => csv + years.join('')));
    expect(said.split('\n')).toHaveLength(2 + 1 + 20 + 1);
    expect(said).toContain('25 dòng mới:\n  Phí làm thẻ, 01/01/2030: 30 nghìn đồng\n');
    expect(said).toMatch(/\n {2}và 5 mục nữa$/);
  });
});

describe('two packages of the same day', () => {
  it('are both taken in, in either order to the same file, and the second tells so', () => {
    const [one, other] = [feePackage(addFee), feePackage((csv) => changeFee('22000')(csv).replace(/2019.*\n/, ''))];
    const before = text(fees);
    take(one);
    expect(told(other)).toContain(
      'data/library-card-fee.csv đã thay đổi từ khi lập gói. Thay đổi của gói được ghép vào từng dòng; không dòng nào bị cả hai bên sửa khác nhau.',
    );
    expect(told(other)).not.toContain('30');
    take(other);
    const after = text(fees);
    expect(after).toBe(addFee(changeFee('22000')(before.replace(/2019.*\n/, ''))));
    edit(fees, /[\s\S]+/, before);
    take(other);
    take(one);
    expect(text(fees)).toBe(after);
    expect(planOf(one).result).toMatchObject({ changes: [], added: [] });
  });

  it('that change one row in two ways are stopped in either order, with all three values', () => {
    const [one, other] = [feePackage(changeFee('22000')), feePackage(changeFee('23000'))];
    const before = text(fees);
    take(one);
    const fix = 'hỏi hai bên xem số nào đúng, rồi lập gói mới từ số liệu hiện nay';
    expect(reasons(other)).toEqual([
      `goi.json, cột amount – Phí làm thẻ, 15/3/2021: khi lập gói là 20 nghìn đồng, nay ${fees} ghi 22 nghìn đồng, còn gói ghi 23 nghìn đồng – ${fix}`,
    ]);
    expect(reasons(other, 'en')).toEqual([
      `goi.json, column amount – Card fee, 15 March 2021: VND 20 thousand when the package was made, VND 22 thousand in ${fees} now, VND 23 thousand in the package – ask both sides which is right, then make a new package from the data as they are now`,
    ]);
    edit(fees, /[\s\S]+/, before);
    take(other);
    expect(reasons(one)).toHaveLength(1);
  });

  it('that change two columns of one row, or remove what the other changes, are stopped', () => {
    const loan = 'loans,riverside,2024-S1,348,about';
    const [one, other, third] = ['loans,riverside,2024-S1,348,over', 'loans,riverside,2024-S1,348,nearly', null].map(
      (line) =>
        makePackage('library-results', (csv) =>
          line ? csv.replace(loan, line) : csv.replace(/loans,.*,2024-S1.*\n/g, ''),
        ),
    );
    take(one!);
    expect(reasons(other!)).toEqual([
      expect.stringContaining(
        'cột qualifier – Lượt mượn sách, Cơ sở Bến Sông, 6 tháng đầu năm 2024 – từ ước lượng: khi lập gói là khoảng, nay data/library-results.csv ghi hơn, còn gói ghi gần',
      ),
    ]);
    expect(reasons(third!)).toEqual([
      expect.stringContaining(
        'khi lập gói là khoảng 348 lượt mượn, nay data/library-results.csv ghi hơn 348 lượt mượn, còn gói ghi không có dòng này',
      ),
    ]);
  });
});
