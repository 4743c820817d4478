import { stringify } from 'yaml';
import type { Dataset, Observation } from '../../dataset/types.ts';
import { nearestNames } from '../../dataset/check/nearest-names.ts';
import { periodsOf } from '../../dataset/periods-of.ts';
import { fill } from '../../language/fill.ts';
import { inEach, type Words } from '../../language/language.ts';
import { chartQuestions as ask } from '../../language/words/command/new-words.ts';
import { insideSentence } from '../../language/words/chart/chart-sentences.ts';
import { answerChartId, answerChoice, answerNothing } from '../../schema/messages/answer.ts';
import { AnswerError } from './answers.ts';
import { checkNewId } from './checks.ts';
import { choice, text, words, type Asking, type Context } from './question.ts';

/** The kinds that need no more than codes to begin with; the others are told in src/schema/chart.ts. */
const alongTime = ['line', 'step'] as const;
const beside = ['bar', 'table'] as const;

/** Asks for a chart of a dataset: which figures, in which form, under which title. */
export function* newChart({ catalogue, files }: Context): Asking {
  const ids = [...catalogue.datasets.keys()];
  const of = { id: 'dataset', ask: ask.dataset, choices: ids };
  if (!ids.length) throw new AnswerError(of, '', answerNothing(ask.some));
  const dataset = catalogue.datasets.get(yield of)!;
  const all = [...dataset.observations, ...dataset.derived].filter(({ value }) => value !== null);
  const measures = [...new Set(all.map(({ measure }) => measure.id))];
  const measure = yield* choice('indicator', ask.indicator, measures);
  const shown = all.filter((each) => each.measure.id === measure);
  const columns = dataset.dimensionColumns.map(({ id }) => id).filter((id) => id !== 'indicator');
  const kinds = [...(periodsOf(shown).length > 1 ? alongTime : []), ...(columns.length ? beside : []), 'figure'];
  const kind = yield* choice('kind', ask.kind, kinds);
  const apart = yield* split(kind, columns);
  const codes: Record<string, string> = {};
  for (const column of columns.filter((each) => each !== apart)) {
    codes[column] = yield* choice(column, about(ask.code, { column }), codesOf(shown, column));
  }
  const fitting = shown.filter(({ dimensions }) =>
    Object.entries(codes).every(([id, code]) => dimensions[id] === code),
  );
  const many = apart ? yield* several(apart, codesOf(fitting, apart)) : [];
  const id = yield* text('id', ask.id, {
    initial: freeId(`${dataset.id}-${measure}`, files.has),
    check: (each) =>
      checkNewId(each, files, (name) => [place(name)]) ??
      (each.startsWith(`${dataset.id}-`) ? null : answerChartId(dataset.id)),
  });
  const where = { ...codes, ...(apart ? { [apart]: many[0]! } : {}) };
  const reference = [measure, ...Object.entries(where).map(([column, code]) => `${column}=${code}`)].join(' ');
  const { name, unit } = dataset.measures.get(measure)!;
  const dated = dataset.timeColumn ? `, {${reference} as=period}` : '';
  const title = yield* words(
    'title',
    ask.title,
    inEach((language) => `${name[language]}${dated}: {${reference}}`),
  );
  const subtitle = yield* words(
    'subtitle',
    ask.subtitle,
    inEach((language) => `${name[language]} (${unit.name[language]})`),
  );
  const indicator = dataset.dimensionColumns.some((column) => column.id === 'indicator') ? { indicator: measure } : {};
  const chart = {
    dataset: dataset.id,
    kind,
    draft: true,
    area: dataset.meta.area,
    title,
    subtitle,
    select: { ...indicator, ...codes, ...(apart ? { [apart]: many } : {}) },
    ...(dataset.timeColumn && !isAlong(kind) ? { time: 'last' } : {}),
    ...(apart ? { [isAlong(kind) ? 'series' : 'rows']: apart } : {}),
    ...(kind === 'figure' ? { figures: [{ value: `${reference} as=number`, label: inside(dataset, measure) }] } : {}),
    published: catalogue.site.updated,
  };
  return [{ file: place(id), content: stringify(chart, { lineWidth: 0 }) }];
}

const place = (id: string): string => `content/charts/${id}.yaml`;
const isAlong = (kind: string): boolean => alongTime.some((each) => each === kind);

/** The dimension whose codes are lines or rows; a line may have none. */
function* split(kind: string, columns: readonly string[]): Asking<string> {
  if (kind === 'figure' || !columns.length) return '';
  const choices = isAlong(kind) ? ['none', ...columns] : columns;
  const chosen = yield* choice('by', ask.by, choices, choices.at(-1));
  return chosen === 'none' ? '' : chosen;
}

/** Several codes, parted by commas. */
function* several(column: string, codes: readonly string[]): Asking<string[]> {
  const read = (answer: string) => answer.split(/[\s,;]+/).filter(Boolean);
  const answer = yield* text(column, about(ask.codes, { column, codes: codes.slice(0, 12).join(', ') }), {
    initial: codes.slice(0, 8).join(', '),
    check: (each) => {
      const unknown = read(each).find((code) => !codes.includes(code));
      return unknown === undefined ? null : answerChoice(nearestNames(unknown, codes, 12));
    },
  });
  return read(answer);
}

/** A question with what it is about. */
function about(words: Words, values: Record<string, string>): Words {
  return inEach((language) => fill(words[language], values));
}

function codesOf(observations: readonly Observation[], column: string): string[] {
  return [...new Set(observations.map(({ dimensions }) => dimensions[column] ?? ''))];
}

function freeId(start: string, has: (file: string) => boolean): string {
  let id = start;
  for (let next = 2; has(place(id)); next += 1) id = `${start}-${next}`;
  return id;
}

function inside({ measures }: Dataset, measure: string) {
  const { name } = measures.get(measure)!;
  return inEach((language) => insideSentence(name[language]));
}
