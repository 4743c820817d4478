import { readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { handInContext, knownHeaders } from '../edition/read/hand-in-context.ts';
import { differenceText } from '../dataset/text/difference-text.ts';
import { loadCatalogue } from '../edition/load.ts';
import type { Difference } from '../dataset/hand-in/difference.ts';
import { readHandIn } from '../dataset/hand-in/hand-in.ts';
import { openHandIn } from '../dataset/hand-in/open-hand-in.ts';
import { recogniseHeader } from '../dataset/hand-in/tidy-hand-in.ts';
import type { Dataset } from '../dataset/types.ts';
import { differenceWords } from '../language/words/difference-words.ts';
import { fill } from '../language/fill.ts';
import { inEach, languageNamed, type Words } from '../language/language.ts';
import { checkWords as words } from '../language/words/command/check-words.ts';
import { fileMissing } from '../schema/messages/file.ts';
import { fileRefused, handInUnknown } from '../schema/messages/hand-in.ts';
import { EditionError, faultsOf, type Problem } from '../schema/problem.ts';
import { partText } from './problems/part-text.ts';
import { lineWidth } from './command-line.ts';
import { problemTable } from './problems/problem-table.ts';

// npm run check                                   the whole edition
// npm run check -- data/x.csv …                   the same, telling of these files alone
// npm run check -- --dataset x any.csv            a file from elsewhere against a dataset; without --dataset by its header
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edition: { type: 'string' },
    dataset: { type: 'string' },
    json: { type: 'boolean' },
    lang: { type: 'string' },
  },
});
const language = languageNamed(values.lang);
const edition = resolve(values.edition ?? '.');

/** There are faults, which are told instead. */
const none = inEach(() => '');

interface Checked {
  problems: Problem[];
  /** What is said when there is no fault. */
  summary: Words;
}

const { problems, summary } = checkAll();
const faults = faultsOf(problems);
if (values.json) process.stdout.write(`${JSON.stringify(problems.map(forMachines), null, 2)}\n`);
else {
  const width = lineWidth();
  const told = [problems.length ? problemTable(problems, language, width) : '', faults.length ? '' : summary[language]];
  process.stdout.write(`${told.filter(Boolean).join('\n\n')}\n`);
}
process.exitCode = faults.length ? 1 : 0;

function checkAll(): Checked {
  const within = positionals.map((file) => relative(edition, resolve(file)).split(sep).join('/'));
  const named = values.dataset !== undefined && positionals.length > 0;
  if (named || within.some((file) => file.startsWith('../'))) {
    const checked = positionals.map((file) => checkOutside(file));
    return { problems: checked.flatMap((each) => each.problems), summary: joined(checked.map((each) => each.summary)) };
  }
  const missing = within.flatMap((file) => whyNoFile(resolve(edition, file), file));
  const whole = checkEdition();
  if (!within.length) return whole;
  const own = whole.problems.filter(({ file }) => within.includes(file));
  const summary = inEach((each) => fill(words.files[each], { files: within.join(', ') }));
  return { problems: [...missing, ...own], summary };
}

/** Why there is no file at a path that was asked for; of a folder nothing could be told by its name. */
function whyNoFile(path: string, file: string): Problem[] {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) return [{ ...fileMissing(), file }];
  return kind.isDirectory() ? [{ ...fileRefused('EISDIR'), file }] : [];
}

/** Reads the whole edition as a build does, without building. */
function checkEdition(): Checked {
  try {
    const catalogue = loadCatalogue(edition);
    const [datasets, charts] = [catalogue.datasets.size, catalogue.charts.size];
    const rows = [...catalogue.datasets.values()].reduce((sum, dataset) => sum + dataset.rows.length, 0);
    return {
      problems: [...catalogue.notices],
      summary: inEach((each) => fill(words.edition[each], { datasets, rows, charts })),
    };
  } catch (error) {
    if (error instanceof EditionError) return { problems: error.problems, summary: none };
    throw error;
  }
}

/** Checks a file from elsewhere by the rules of a dataset, which is named or told by the file's header. */
function checkOutside(file: string): Checked {
  const missing = whyNoFile(file, file);
  if (missing.length) return { problems: missing, summary: none };
  const opened = openHandIn(readFileSync(file), file);
  if (opened.problems.length) return { problems: opened.problems, summary: none };
  const known = knownHeaders(edition);
  const id = values.dataset ?? recogniseHeader(opened.cells.rows[0] ?? [], known);
  const context = id ? handInContext(edition, id) : null;
  if (!context) return { problems: [{ ...handInUnknown(known.map((each) => each.id)), file }], summary: none };
  const handIn = readHandIn(context, opened);
  return { problems: handIn.problems, summary: handIn.dataset ? summaryOf(file, handIn.dataset, handIn) : none };
}

/** That nothing is wrong with a file from elsewhere, and every difference from what is published. */
function summaryOf(file: string, dataset: Dataset, difference: Difference): Words {
  const about = { file, dataset: dataset.id, rows: dataset.rows.length };
  return inEach((language) => {
    const parts = differenceText(dataset, difference, language);
    const counts = parts.map(({ title }) => title).join(', ') || differenceWords.nothing[language];
    return [`${fill(words.handIn[language], about)}; ${counts}`, ...parts.map((part) => partText(part, language))].join(
      '\n\n',
    );
  });
}

function joined(all: readonly Words[]): Words {
  return inEach((each) => all.map((words) => words[each]).join('\n\n'));
}

/** A problem for a program: its column by letter and name, its sentences in the language that was asked for. */
function forMachines({ file, row, column, letter, code, found, message, fix, notice, draft }: Problem): object {
  return {
    ...{ file, row: row ?? null, column: column === undefined ? null : { letter: letter ?? null, name: column } },
    ...{ code, found: found ?? null, message: message[language], fix: fix[language] },
    ...(notice || draft ? { notice: true } : {}),
  };
}
