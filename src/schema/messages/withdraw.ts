import { listed, notice, sentence } from './sentence.ts';

/** What is to be withdrawn is not there. */
export const withdrawUnknown = (ids: readonly string[]) =>
  sentence(
    'withdraw-unknown',
    ['không có bộ số liệu mang mã này', 'there is no dataset with this id'],
    [`có các bộ: ${listed(ids)}`, `there are: ${listed(ids)}`],
  );

/** A line that still speaks of a dataset that was withdrawn, in plain words. */
export const withdrawnNamed = () =>
  notice(
    'withdrawn-named',
    ['lời văn còn nhắc bộ số liệu đã rút', 'the text still speaks of the dataset that was withdrawn'],
    ['viết lại hoặc bỏ chỗ này, nếu không còn đúng', 'rewrite or remove this place where it is no longer right'],
  );
