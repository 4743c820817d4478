import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../catalogue/load.ts';
import type { Language } from '../language/language.ts';
import { EditionError, faultsOf, type Problem } from '../schema/problem.ts';
import { describeProblems } from './describe-problems.ts';

const { values } = parseArgs({
  options: { edition: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } },
});
const only: Language | undefined = values.lang === 'vi' || values.lang === 'en' ? values.lang : undefined;
const edition = resolve(values.edition ?? '.');

const { problems, summary } = check(edition);
if (values.json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
else {
  const told = [problems.length ? describeProblems(problems, only) : '', summary[only ?? 'vi']];
  process.stdout.write(`${told.filter(Boolean).join('\n\n')}\n`);
}
process.exitCode = faultsOf(problems).length ? 1 : 0;

/** Reads the whole edition as a build does, without building. */
function check(folder: string): { problems: Problem[]; summary: Record<Language, string> } {
  try {
    const catalogue = loadCatalogue(folder);
    const [datasets, charts] = [catalogue.datasets.size, catalogue.charts.size];
    const rows = [...catalogue.datasets.values()].reduce((sum, dataset) => sum + dataset.rows.length, 0);
    return {
      problems: [...catalogue.notices],
      summary: {
        vi: `Không có lỗi: ${datasets} bộ số liệu, ${rows} dòng, ${charts} biểu đồ`,
        en: `No problems: ${datasets} datasets, ${rows} rows, ${charts} charts`,
      },
    };
  } catch (error) {
    if (error instanceof EditionError) return { problems: error.problems, summary: { vi: '', en: '' } };
    throw error;
  }
}
