import { listed, sentence } from './sentence.ts';

export const termTwice = (id: string, line: number) =>
  sentence(
    'term-twice',
    [`mã “${id}” đã dùng cho thuật ngữ ở dòng ${line}`, `the id “${id}” is that of the term in line ${line}`],
    ['đặt mã khác cho thuật ngữ này', 'give this term another id'],
  );

export const termSee = (near: readonly string[]) =>
  sentence(
    'term-see',
    ['không có thuật ngữ nào mang mã này', 'no term has this id'],
    [`dùng mã của một thuật ngữ đã có, chẳng hạn: ${listed(near)}`, `use the id of a term, such as: ${listed(near)}`],
  );

/** Words that would find two terms, so that neither is found first. */
export const termWords = (line: number) =>
  sentence(
    'term-words',
    [`cách gọi này cũng là của thuật ngữ ở dòng ${line}`, `these words are also those of the term in line ${line}`],
    ['bỏ cách gọi này ở một trong hai thuật ngữ', 'remove these words from one of the two terms'],
  );
