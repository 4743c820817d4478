import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../edition/load.ts';
import { reviewPage, reviewPeriods } from '../publish/review-page.ts';
import type { Language } from '../language/language.ts';
import { EditionError } from '../schema/problem.ts';
import { describeProblems } from './problems/describe-problems.ts';

// npm run review -- 2025-S1        what the period changed and what still speaks of the one before, on one page
// npm run review                   the newest period
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edition: { type: 'string' }, lang: { type: 'string' } },
});
const language: Language = values.lang === 'en' ? 'en' : 'vi';

try {
  const catalogue = loadCatalogue(resolve(values.edition ?? '.'), { drafts: true });
  const periods = reviewPeriods(catalogue);
  const period = positionals[0] ?? periods[0] ?? '';
  if (!periods.includes(period)) {
    stop({
      vi: `Không có kỳ “${period}” để rà soát; các kỳ hiện có: ${periods.join(', ') || '–'}`,
      en: `There is no period "${period}" to review; there are: ${periods.join(', ') || '–'}`,
    });
  } else {
    const folder = resolve('.cache/review');
    const file = join(folder, `${period.replaceAll('/', '_')}.html`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, reviewPage(catalogue, period, language));
    const left = catalogue.behind.filter(({ newer }) => newer === period).length;
    process.stdout.write(
      language === 'vi'
        ? `${left} chỗ còn nói về kỳ trước ${period}. Mở trang này để xem trước và sau: ${pathToFileURL(file).href}\n`
        : `${left} places still speak of a period before ${period}. Open this page to see before and after: ${pathToFileURL(file).href}\n`,
    );
  }
} catch (error) {
  if (!(error instanceof EditionError)) throw error;
  process.stderr.write(`${describeProblems(error.problems)}\n`);
  process.exitCode = 1;
}

function stop(text: Record<Language, string>): void {
  process.stderr.write(`${text[language]}\n`);
  process.exitCode = 1;
}
