import type { Words } from '../language.ts';

/** Words of the part of a page that multiplies an amount by a reader's own coefficient. */
export const coefficientWords = {
  label: { vi: 'Hệ số lương của bạn', en: 'Your salary coefficient' },
  hint: {
    vi: 'Có trong quyết định lương của bạn. Con số bạn gõ ở lại trên máy này: trang không lưu, không gửi đi.',
    en: 'It stands in your salary decision. What you type stays on this device: it is neither kept nor sent.',
  },
  rule: {
    vi: 'Lương theo hệ số = hệ số × lương cơ sở, trước phụ cấp và các khoản khấu trừ.',
    en: 'Salary by coefficient = coefficient × base salary, before allowances and deductions.',
  },
  from: { vi: 'Từ ngày', en: 'From' },
  result: { vi: 'Lương theo hệ số, một tháng', en: 'Salary by coefficient, a month' },
  /** The arithmetic of one row; amounts are whole dong. */
  sum: { vi: '{k} × {amount} = {result} đồng', en: '{k} × {amount} = VND {result}' },
  wrong: {
    vi: 'Hãy gõ hệ số bằng chữ số, lớn hơn 0 và nhỏ hơn 100; phần lẻ sau dấu phẩy hoặc dấu chấm.',
    en: 'Type the coefficient in digits, above 0 and below 100; decimals after a point or a comma.',
  },
  /** Said once all rows are reckoned. */
  now: { vi: 'Từ ngày {day}: {sum}', en: 'From {day}: {sum}' },
} as const satisfies Record<string, Words>;
