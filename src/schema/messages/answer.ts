import type { Words } from '../../language/language.ts';
import { listed, sentence } from './sentence.ts';

/** What is said of an answer to a question of `npm run new`. */
export const answerMissing = () =>
  sentence(
    'answer-missing',
    ['chưa có câu trả lời', 'there is no answer'],
    ['câu này phải trả lời', 'this question must be answered'],
  );

export const answerChoice = (near: readonly string[]) =>
  sentence(
    'answer-choice',
    ['câu trả lời không có trong danh sách', 'the answer is not in the list'],
    [`chọn một trong: ${listed(near)}`, `choose one of: ${listed(near)}`],
  );

export const answerId = () =>
  sentence(
    'answer-id',
    ['mã viết không đúng', 'the id is not spelled as it must be'],
    [
      'viết chữ thường không dấu và chữ số, nối bằng dấu gạch nối: base-salary',
      'write lower-case letters and digits joined by hyphens: base-salary',
    ],
  );

/** `start` is the dataset's id. */
export const answerChartId = (start: string) =>
  sentence(
    'answer-chart-id',
    ['mã biểu đồ phải bắt đầu bằng mã bộ số liệu', 'a chart’s id begins with that of its dataset'],
    [`viết ${start}-…`, `write ${start}-…`],
  );

export const answerTaken = (file: string) =>
  sentence(
    'answer-taken',
    [`đã có trong ${file}`, `it exists already, in ${file}`],
    ['chọn tên khác; tệp đang có không bị ghi đè', 'choose another; what exists is never written over'],
  );

export const answerAddress = () =>
  sentence(
    'answer-address',
    ['đây không phải là địa chỉ trên mạng', 'this is not a web address'],
    ['viết đủ, bắt đầu bằng https://; không có thì để trống', 'write it whole, from https://; leave it empty if none'],
  );

export const answerDate = () =>
  sentence(
    'answer-date',
    ['ngày không đúng cách viết hoặc không có trên lịch', 'the day is misspelled or not on the calendar'],
    [
      'viết năm-tháng-ngày 2024-07-15, hoặc đến mức biết được: 2024-07, 2024',
      'write year-month-day 2024-07-15, or as much as is known: 2024-07, 2024',
    ],
  );

/** A period that does not fit how often the dataset has figures. */
export const answerFrequency = (example: string) =>
  sentence(
    'answer-frequency',
    ['kỳ không cùng độ dài với tần suất của bộ số liệu', 'the period is not as long as the dataset’s frequency says'],
    [`viết như ${example}`, `write like ${example}`],
  );

export const answerNothing = ({ vi, en }: Words) =>
  sentence(
    'answer-nothing',
    [`chưa có gì để chọn: ${vi}`, `there is nothing to choose: ${en}`],
    ['thêm trước, rồi chạy lại lệnh này', 'add it first, then run this command again'],
  );

export const answerUnexpected = () =>
  sentence(
    'answer-unasked',
    ['không có câu hỏi nào mang tên này', 'no question has this name'],
    [
      'sửa tên, hoặc bỏ; chạy không kèm gì để xem các câu hỏi',
      'correct or remove it; run without any to see the questions',
    ],
  );
