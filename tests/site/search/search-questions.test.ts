import { expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { askQuestion, readQuestions, searchPages, type Reply } from '../../harness/search-questions.ts';

const questions = readQuestions('queries');

/** The replies to all questions that are asked in a language. */
const repliesIn = (language: 'vi' | 'en') =>
  withPage({ address: `${searchPages[language]}?q=abc` }, async (page) => {
    await page.locator('[data-no-result], [data-result]').first().waitFor();
    const replies: Reply[] = [];
    for (const question of questions.filter(({ from }) => from === language))
      replies.push(await askQuestion(page, question));
    return replies;
  });

it('answers what people ask with the right page first, or among the first five', { timeout: 300_000 }, async () => {
  expect(questions.length).toBeGreaterThanOrEqual(150);
  const replies = [...(await repliesIn('vi')), ...(await repliesIn('en'))];
  const wrong = (least: number) =>
    replies
      .filter(({ place }) => place < 0 || place > least)
      .map(({ question, found }) => `${question.query} → ${question.page}, not ${found.slice(0, 3).join(' ')}`);
  expect(replies.filter(({ found }) => !found.length).map(({ question }) => question.query)).toEqual([]);
  expect(wrong(0).length, wrong(0).join('\n')).toBeLessThanOrEqual(0.05 * replies.length);
  expect(wrong(4).length, wrong(4).join('\n')).toBeLessThanOrEqual(0.01 * replies.length);
});
