import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../edition/load.ts';
import { reviewPage, reviewPeriods } from '../publish/review-page.ts';
import { fill } from '../language/fill.ts';
import { languageNamed } from '../language/language.ts';
import { reviewCommandWords as words } from '../language/words/command/review-command-words.ts';
import { EditionError } from '../schema/problem.ts';
import { describeProblems } from './problems/describe-problems.ts';

// npm run review -- 2025-S1        what the period changed and what still speaks of the one before, on one page
// npm run review                   the newest period
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edition: { type: 'string' }, lang: { type: 'string' } },
});
const language = languageNamed(values.lang);

try {
  const catalogue = loadCatalogue(resolve(values.edition ?? '.'), { drafts: true });
  const periods = reviewPeriods(catalogue);
  const period = positionals[0] ?? periods[0] ?? '';
  if (!periods.includes(period)) {
    process.stderr.write(`${fill(words.unknown[language], { period, periods: periods.join(', ') || '–' })}\n`);
    process.exitCode = 1;
  } else {
    const folder = resolve('.cache/review');
    const file = join(folder, `${period.replaceAll('/', '_')}.html`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, reviewPage(catalogue, period, language));
    const left = catalogue.outdated.filter(({ newer }) => newer === period).length;
    const page = pathToFileURL(file).href;
    process.stdout.write(`${fill(words.left[language], { n: left, period, page })}\n`);
  }
} catch (error) {
  if (!(error instanceof EditionError)) throw error;
  process.stderr.write(`${describeProblems(error.problems)}\n`);
  process.exitCode = 1;
}
