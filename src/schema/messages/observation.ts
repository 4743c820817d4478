import { listed, notice, sentence } from './sentence.ts';

/** No value, and a status that promises one. */
export const valueMissing = (status: string) =>
  sentence(
    'value-missing',
    [`không có giá trị, trong khi trạng thái là ${status}`, `there is no value, while the status is ${status}`],
    [
      'điền giá trị; nếu không có thì ghi obs_status là M (không tồn tại), L (không thu thập), O (chưa có) hoặc Q (không công bố)',
      'fill in the value; if there is none, set obs_status to M (cannot exist), L (not collected), O (missing) or Q (not published)',
    ],
  );

/** A value, and a status that says there is none. */
export const statusAgainstValue = () =>
  sentence(
    'status-against-value',
    [
      'trạng thái cho biết không có số liệu nhưng ô giá trị có số',
      'the status says there is no figure, but the value cell has one',
    ],
    [
      'xóa giá trị, hoặc đổi obs_status (để trống nếu bình thường)',
      'clear the value, or change obs_status (empty when normal)',
    ],
  );

/** An absent value without a note. */
export const noteMissing = () =>
  sentence(
    'note-missing',
    ['không có giá trị nhưng không ghi lý do', 'the value is absent and no note says why'],
    ['ghi lý do ở note_vi và note_en', 'give the reason in note_vi and note_en'],
  );

/** A note in one language only. */
export const noteOneLanguage = () =>
  sentence(
    'note-one-language',
    ['ghi chú chỉ có một ngôn ngữ', 'the note is in one language only'],
    [
      'viết ghi chú ở cả note_vi và note_en, hoặc để trống cả hai',
      'write both note_vi and note_en, or leave both empty',
    ],
  );

/** Two rows with one key; `row` is the first of them. */
export const keyTwice = (row: number, key: readonly string[]) =>
  sentence(
    'key-twice',
    [`trùng với dòng ${row} (cùng ${listed(key)})`, `this repeats row ${row} (same ${listed(key)})`],
    ['giữ lại một dòng, hoặc sửa mã hay kỳ cho đúng', 'keep one of the rows, or correct the code or the period'],
  );

/** A computed indicator typed in by hand. */
export const indicatorDerived = () =>
  sentence(
    'indicator-derived',
    ['chỉ tiêu này do máy tính, không nhập tay', 'this indicator is computed, never typed in'],
    ['xóa dòng này', 'delete the row'],
  );

/** A value outside the bounds of its measure. */
export const valueRange = (min: number | undefined, max: number | undefined) =>
  sentence(
    'value-range',
    [
      `giá trị nằm ngoài khoảng cho phép (${min ?? '−∞'} đến ${max ?? '∞'})`,
      `the value is outside its bounds (${min ?? '−∞'} to ${max ?? '∞'})`,
    ],
    ['kiểm tra lại với nguồn, kể cả đơn vị', 'check it against the source, the unit too'],
  );

/** A rank that is no whole number from 1 to the number ranked. */
export const rankRange = (total: number | null) =>
  sentence(
    'rank-range',
    total === null
      ? ['thứ hạng phải là số nguyên từ 1', 'a rank is a whole number from 1']
      : [`thứ hạng phải là số nguyên từ 1 đến ${total}`, `a rank is a whole number from 1 to ${total}`],
    [
      'kiểm tra lại thứ hạng và số đơn vị được xếp hạng với nguồn',
      'check the rank and the number ranked against the source',
    ],
  );

/** Parts that do not add up; `sum` is written out, "305 + 2565 = 2870". */
export const sumWrong = (sum: string, total: string) =>
  sentence(
    'sum-wrong',
    [
      `tổng không khớp: ${sum}, tổng đã ghi là ${total}`,
      `the parts do not add up: ${sum}, the total given is ${total}`,
    ],
    ['kiểm tra lại các số thành phần và tổng số với nguồn', 'check the parts and the total against the source'],
  );

/** A part above its whole. */
export const partAboveWhole = (part: string, whole: string, value: string) =>
  sentence(
    'part-above-whole',
    [`${part} lớn hơn ${whole} (${value})`, `${part} is above ${whole} (${value})`],
    [
      'kiểm tra lại hai số với nguồn, có thể đã nhập đổi chỗ cho nhau',
      'check both against the source; they may have been swapped',
    ],
  );

/** Indicators that do not stand in their declared order. */
export const orderWrong = (lower: string, higher: string, value: string) =>
  sentence(
    'order-wrong',
    [
      `${lower} phải không lớn hơn ${higher} (${value}) theo thứ tự đã khai báo`,
      `${lower} may not be above ${higher} (${value}) in the declared order`,
    ],
    ['kiểm tra lại hai số với nguồn', 'check both against the source'],
  );

/** About ten, a hundred or a thousand times the value before, or a tenth …; `times` is the factor. */
export const digitSlipped = (times: number, row: number, before: string) =>
  sentence(
    'digit-slipped',
    times > 1
      ? [
          `gấp khoảng ${times} lần số trước đó ở dòng ${row} (${before}), có thể thừa chữ số`,
          `about ${times} times the value before it in row ${row} (${before}); a digit may be too many`,
        ]
      : [
          `bằng khoảng 1/${Math.round(1 / times)} số trước đó ở dòng ${row} (${before}), có thể thiếu chữ số`,
          `about 1/${Math.round(1 / times)} of the value before it in row ${row} (${before}); a digit may be missing`,
        ],
    [
      'kiểm tra lại với nguồn, kể cả đơn vị; nếu đúng thì ghi vào signed_off trong tệp .meta.yaml, kèm lý do',
      'check it against the source, the unit too; if it is right, enter it under signed_off in the .meta.yaml file with the reason',
    ],
  );

/** A signed-off value that nothing asks for. */
export const signedOffIdle = () =>
  notice(
    'signed-off-idle',
    ['không còn số liệu nào cần xác nhận này', 'no value needs this sign-off any more'],
    [
      'xóa mục này, hoặc sửa of và value cho khớp với một dòng trong tệp CSV',
      'delete the entry, or correct of and value to fit a row of the CSV',
    ],
  );

/** Of the two ends of what a value lies within one alone is given. */
export const boundMissing = () =>
  sentence(
    'bound-missing',
    [
      'khoảng giá trị chỉ có một đầu: lower_bound và upper_bound phải cùng có hoặc cùng để trống',
      'the interval has one end only: lower_bound and upper_bound are both given or both empty',
    ],
    ['điền đầu còn lại theo nguồn, hoặc xóa cả hai', 'fill in the other end from the source, or clear both'],
  );

/** An interval of a value that is not there. */
export const boundWithoutValue = () =>
  sentence(
    'bound-without-value',
    ['có khoảng giá trị nhưng ô giá trị để trống', 'there is an interval, but the value cell is empty'],
    ['điền giá trị, hoặc xóa lower_bound và upper_bound', 'fill in the value, or clear lower_bound and upper_bound'],
  );

/** A value that is not between the two ends of its interval. */
export const valueOutsideBounds = ([lower, upper]: readonly string[]) =>
  sentence(
    'value-outside-bounds',
    [
      `giá trị nằm ngoài khoảng của chính nó (lower_bound ${lower}, upper_bound ${upper})`,
      `the value is outside its own interval (lower_bound ${lower}, upper_bound ${upper})`,
    ],
    ['kiểm tra lại ba số với nguồn', 'check the three numbers against the source'],
  );
