import type { Words } from '../../language/language.ts';
import { namePeriod, parsePeriod, periodSlug } from '../../language/period.ts';
import { answerNothing } from '../../schema/messages/answer.ts';
import { AnswerError } from './answers.ts';
import { pageFile } from './page-file.ts';
import { words, type Asking, type Context } from './question.ts';

const summaries: Words = {
  vi: 'Số liệu của kỳ nêu ở cuối trang, mỗi số kèm nguồn.',
  en: 'The figures of the period stand at the end of the page, each with its source.',
};

/** Asks for the words of a report; its period, and so its page, comes from the data. */
export function* newReport({ catalogue, files }: Context): Asking {
  const place = (text: string, language: 'vi' | 'en') =>
    `content/reports/${language}/${periodSlug(parsePeriod(text)!, language)}.mdx`;
  const free = [...catalogue.reports.keys()].filter(
    (text) => !files.has(place(text, 'vi')) && !files.has(place(text, 'en')),
  );
  const question = { id: 'period', ask: { vi: 'Kỳ báo cáo', en: 'Period' }, choices: free, initial: free[0] };
  if (!free.length)
    throw new AnswerError(
      question,
      '',
      answerNothing(['kỳ có số liệu mà chưa có báo cáo', 'a period with figures and no report']),
    );
  const period = parsePeriod(yield question)!;
  const names = { vi: namePeriod(period, 'vi'), en: namePeriod(period, 'en') };
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const title = yield* words('title', 'Tiêu đề', 'Title', {
    vi: plain(`Báo cáo ${names.vi}`),
    en: plain(`Report on ${names.en}`),
  });
  const description = yield* words('description', 'Một câu giới thiệu', 'One sentence on it', {
    vi: plain(`Kết quả ${names.vi}, mỗi con số kèm nguồn`),
    en: plain(`Results of ${names.en}, each figure with its source`),
  });
  const summary = yield* words('summary', 'Dòng đầu trang, tóm tắt', 'First line of the page, in short', summaries);
  return (['vi', 'en'] as const).map((language) =>
    pageFile(
      place(period.text, language),
      {
        period: period.text,
        draft: true,
        title: title[language],
        description: description[language],
        summary: [summary[language]],
      },
      [language === 'vi' ? 'Kết quả chính' : 'Main results'],
    ),
  );
}
