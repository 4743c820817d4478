import { fill } from '../../language/fill.ts';
import { inEach, languages, type Language, type Words } from '../../language/language.ts';
import { NBSP } from '../../language/number.ts';
import { pageQuestions as ask, reportQuestions, reportTexts } from '../../language/words/command/new-words.ts';
import { namePeriod, parsePeriod, periodSlug } from '../../language/period.ts';
import { answerNothing } from '../../schema/messages/answer.ts';
import { AnswerError } from './answers.ts';
import { pageFile } from './page-file.ts';
import { words, type Asking, type Context } from './question.ts';

/** Asks for the words of a report; its period, and so its page, comes from the data. */
export function* newReport({ catalogue, files }: Context): Asking {
  const place = (text: string, language: Language) =>
    `content/reports/${language}/${periodSlug(parsePeriod(text)!, language)}.mdx`;
  const free = [...catalogue.reports.keys()].filter((text) =>
    languages.every((language) => !files.has(place(text, language))),
  );
  const question = { id: 'period', ask: reportQuestions.period, choices: free, initial: free[0] };
  if (!free.length) throw new AnswerError(question, '', answerNothing(reportQuestions.some));
  const period = parsePeriod(yield question)!;
  const ofPeriod = (texts: Words) =>
    inEach((language) => fill(texts[language], { period: namePeriod(period, language) }).replaceAll(NBSP, ' '));
  const title = yield* words('title', ask.title, ofPeriod(reportTexts.title));
  const description = yield* words('description', ask.description, ofPeriod(reportTexts.description));
  const summary = yield* words('summary', ask.summary, reportTexts.summary);
  return languages.map((language) =>
    pageFile(
      place(period.text, language),
      {
        period: period.text,
        draft: true,
        title: title[language],
        description: description[language],
        summary: [summary[language]],
      },
      [reportTexts.heading[language]],
    ),
  );
}
