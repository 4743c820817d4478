import { listed, notice, sentence } from './sentence.ts';

const file = 'data/corrections.yaml';

/** A value of a row in a sentence; `written` is its number as the CSV writes it. */
const said = (written: string): readonly [string, string] =>
  written === 'empty'
    ? ['ô trống', 'an empty cell']
    : written === 'removed'
      ? ['dòng đã bỏ', 'no row']
      : [written, written];

const add = (entry: string): readonly [string, string] => [
  `thêm vào ${file}, điền ngày, lý do và chọn kind (error: có sai sót, revision: nguồn điều chỉnh, source: đổi nguồn): ${entry}`,
  `add to ${file}, with the day, the reason and the kind (error: it was wrong, revision: the source revised it, source: another source): ${entry}`,
];

/** A value other than that of the last release, without an entry; `entry` is the one to write. */
export const figureChanged = (day: string, old: string, now: string, entry: string) =>
  sentence(
    'figure-changed',
    [
      `bản cố định ngày ${day} đã công bố ${said(old)[0]}, nay là ${said(now)[0]}, chưa có mục đính chính`,
      `the release of ${day} published ${said(old)[1]}, now it is ${said(now)[1]}, and no correction says so`,
    ],
    [
      `nếu sửa nhầm thì ghi lại như cũ; nếu sửa đúng thì ${add(entry)[0]}`,
      `if this was a slip, put back what was published; if not, ${add(entry)[1]}`,
    ],
  );

/** A row of the last release that is gone, without an entry; `row` is its row there. */
export const figureRemoved = (day: string, row: number, codes: readonly string[], old: string, entry: string) =>
  sentence(
    'figure-removed',
    [
      `dòng ${listed(codes)} có trong bản cố định ngày ${day} (dòng ${row}, ${said(old)[0]}), nay không còn, chưa có mục đính chính`,
      `the row ${listed(codes)} of the release of ${day} (row ${row}, ${said(old)[1]}) is gone, and no correction says so`,
    ],
    [
      `nếu xóa nhầm hoặc đổi mã thì ghi lại dòng cũ; nếu đúng thì ${add(entry)[0]}`,
      `if it was removed or recoded by mistake, put the row back; if not, ${add(entry)[1]}`,
    ],
  );

/** Columns that the last release does not have, so that nothing can be compared. */
export const releaseColumns = (day: string, columns: readonly string[]) =>
  sentence(
    'release-columns',
    [
      `bản cố định ngày ${day} không có cột ${listed(columns)}, nên không đối chiếu được số liệu đã công bố`,
      `the release of ${day} has no column ${listed(columns)}, so that what was published cannot be compared`,
    ],
    ['giữ tên cột như bản đã công bố', 'keep the name of the column as it was published'],
  );

/** Columns with cells that the last release has and the dataset has no more. */
export const releaseColumnsGone = (day: string, columns: readonly string[]) =>
  sentence(
    'release-columns-gone',
    [
      `bản cố định ngày ${day} có cột ${listed(columns)}, nay không còn, nên những gì đã công bố ở đó mất đi`,
      `the release of ${day} has the column ${listed(columns)}, which is gone, and what it published with it`,
    ],
    [
      'khai báo lại cột ấy trong .meta.yaml và ghi lại các ô như đã công bố',
      'declare the column in the .meta.yaml again and put back its cells as they were published',
    ],
  );

/** Rows that a source other than that of the last release gives now. */
export const sourceChanged = (day: string, old: string, now: string, rows: readonly number[]) =>
  notice(
    'source-changed',
    [
      `bản cố định ngày ${day} ghi nguồn ${old}, nay là ${now}, ở ${rows.length > 1 ? 'các dòng' : 'dòng'} ${spans(rows)}`,
      `the release of ${day} names the source ${old}, now it is ${now}, in the ${rows.length > 1 ? 'rows' : 'row'} ${spans(rows)}`,
    ],
    [
      'xem lại nguồn có đúng không; nếu số liệu được lấy từ nguồn khác thì nên có mục đính chính với kind: source',
      'see whether the source is right; where a figure is taken from another source, an entry with kind: source should say so',
    ],
  );

/** Row numbers in their order, three and more that follow on each other as a span: "3–9, 12, 13". */
function spans(rows: readonly number[]): string {
  const starts = rows.filter((row, index) => row - 1 !== rows[index - 1]);
  const runs = starts.map((start, index) =>
    rows.filter((row) => row >= start && row < (starts[index + 1] ?? Infinity)),
  );
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

/** What an entry may name beside the figure. */
export const correctionField = (fields: readonly string[]) =>
  sentence(
    'correction-field',
    ['field không nêu cột nào có thể đính chính', 'field names no column that can be corrected'],
    [
      `dùng một trong: ${listed(fields)}; bỏ field nếu đính chính con số`,
      `use one of: ${listed(fields)}; leave field out where it is the figure`,
    ],
  );

/** An entry without `field` says something that is no figure. */
export const correctionValue = () =>
  sentence(
    'correction-value',
    ['đây không phải con số, empty hay removed', 'this is no number, empty or removed'],
    [
      'ghi số theo kiểu 1327.5, empty nếu là ô trống, removed nếu là dòng đã bỏ; nếu đính chính cột khác thì ghi tên cột ở field',
      'write a number as 1327.5, empty for an empty cell, removed for a row that is gone; where it is another column, name it in field',
    ],
  );

export const correctionDataset = (near: readonly string[]) =>
  sentence(
    'correction-dataset',
    ['không có bộ số liệu này', 'there is no such dataset'],
    [`dùng một trong: ${listed(near)}`, `use one of: ${listed(near)}`],
  );

/** A dataset that is told as withdrawn and is still there. */
export const withdrawalThere = (csv: string) =>
  sentence(
    'withdrawal-there',
    [`bộ số liệu ghi là đã rút nhưng vẫn còn ${csv}`, `the dataset is said to be withdrawn, yet ${csv} is there`],
    [
      'bỏ mục này, hoặc rút bộ số liệu bằng lệnh npm run withdraw',
      'remove the entry, or take the dataset out with npm run withdraw',
    ],
  );

/** `at` must name the columns of the key, no more and no less. */
export const correctionKey = (key: readonly string[]) =>
  sentence(
    'correction-key',
    ['at không nêu đúng các cột khóa của bộ số liệu', 'at does not name the key columns of the dataset'],
    [`ghi mã của đủ các cột: ${listed(key)}`, `give the code in each of: ${listed(key)}`],
  );

export const correctionRow = (csv: string) =>
  sentence(
    'correction-row',
    [`${csv} không có dòng nào mang các mã này`, `${csv} has no row with these codes`],
    [
      'sửa các mã ở at; nếu dòng ấy đã được bỏ thì mục sau cùng của nó ghi new: removed',
      'correct the codes of at; if the row was removed, its last entry says new: removed',
    ],
  );

export const correctionDate = () =>
  sentence(
    'correction-date',
    ['ngày này không có trên lịch', 'this day is not on the calendar'],
    ['viết theo dạng năm-tháng-ngày, chẳng hạn 2026-11-26', 'write year-month-day, such as 2026-11-26'],
  );

/** `updated` is the day to which the edition is brought. */
export const correctionFuture = (updated: string) =>
  sentence(
    'correction-future',
    [
      `ngày này sau ngày cập nhật của trang (${updated})`,
      `this day is after the day to which the site is brought (${updated})`,
    ],
    ['sửa ngày, hoặc sửa updated trong content/site.yaml', 'correct the day, or updated in content/site.yaml'],
  );

export const correctionSame = () =>
  sentence(
    'correction-same',
    ['old và new giống nhau', 'old and new are the same'],
    [
      'ghi số trước và sau khi sửa; không cần mục này nếu số không đổi',
      'give the value before and after; no entry is needed where the value has not changed',
    ],
  );

/** `line` is that of the first entry that says the same. */
export const correctionTwice = (line: number) =>
  sentence(
    'correction-twice',
    [`mục này lặp lại mục ở dòng ${line}`, `this entry repeats that of line ${line}`],
    ['giữ lại một mục', 'keep one of them'],
  );

/** The last entry of a row says another value than the row; `entry` is a next one. */
export const correctionNew = (csv: string, now: string, entry: string) =>
  sentence(
    'correction-new',
    [
      `đây là mục sau cùng của dòng này, nhưng ${csv} hiện ghi ${said(now)[0]}`,
      `this is the last entry of its row, yet ${csv} says ${said(now)[1]}`,
    ],
    [
      `sửa new, hoặc sửa lại ${csv}; nếu số đã đổi một lần nữa thì ${add(entry)[0]}`,
      `correct new or ${csv}; if the value has changed once more, ${add(entry)[1]}`,
    ],
  );

/** The entry before, on this line, ended in another value. */
export const correctionChain = (line: number, before: string) =>
  sentence(
    'correction-chain',
    [
      `mục trước của cùng dòng số liệu (dòng ${line}) kết thúc ở ${said(before)[0]}`,
      `the entry before of the same row (line ${line}) ends in ${said(before)[1]}`,
    ],
    [
      'sửa old cho khớp với new của mục trước, hoặc sửa ngày của một trong hai mục',
      'make old that in which the entry before ends, or correct the day of one of them',
    ],
  );

/** No entry of the row begins with what was published. */
export const correctionOld = (day: string, old: string) =>
  sentence(
    'correction-old',
    [`bản cố định ngày ${day} đã công bố ${said(old)[0]}`, `the release of ${day} published ${said(old)[1]}`],
    ['sửa old cho đúng số đã công bố', 'make old what was published'],
  );
