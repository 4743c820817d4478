import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/language.ts';
import { NBSP, qualifierWords } from '../../language/number.ts';
import { periodInWords } from '../../language/period.ts';
import { basisWords, statusWords } from '../../language/words/status-words.ts';
import { tableWords as words } from '../../language/words/data/table-words.ts';
import { textIn } from '../../language/text-in.ts';
import { boundColumns } from '../intervals.ts';
import { fixedColumns } from '../read/fixed-columns.ts';
import type { Figures, Observation } from '../types.ts';

/** A column of a table for people: its heading, and what stands in it beside each figure. */
export interface PeopleColumn {
  head: string;
  cell: (observation: Observation) => string | number | null;
}

/**
 * The columns of a table that people open in a spreadsheet, in their language: names with their codes beside, the value as a
 * number with its unit, what is said of it, and its sources by publisher, title and address. What no figure has is left out.
 */
export function peopleColumns(
  figures: Figures,
  observations: readonly Observation[],
  language: Language,
): PeopleColumn[] {
  const { meta, codes, dimensionColumns, timeColumn } = figures;
  const label = (id: string) => meta.columns.find((column) => column.id === id)?.label[language] ?? id;
  const named = (id: string, code: string) => codes[id]?.get(code)?.name[language] ?? code;
  const withCode = (id: string, name: PeopleColumn['cell'], code: PeopleColumn['cell']): PeopleColumn[] => [
    { head: label(id), cell: name },
    { head: fill(words.code[language], { column: label(id) }), cell: code },
  ];
  const source = ({ sources }: Observation, tell: (id: string) => string) =>
    [...new Set(sources.map(tell))].filter(Boolean).join('; ');
  const about = (id: string) => codes['source']?.get(id);
  const attributes = meta.columns.filter(({ id, role }) => role === 'attribute' && !fixedColumns.has(id));
  const optional: PeopleColumn[] = [
    {
      head: words.qualifier[language],
      cell: ({ qualifier }) => (qualifier ? qualifierWords[qualifier][language] : ''),
    },
    {
      head: words.status[language],
      cell: ({ status }) => (status === 'A' ? '' : (statusWords[status]?.[language] ?? status)),
    },
    {
      head: words.basis[language],
      cell: ({ basis }) => (basis === 'derived' ? basisWords['derived']![language] : ''),
    },
    ...attributes.flatMap(({ id, type }): PeopleColumn[] => {
      const text = ({ attributes: own }: Observation) => own[id] ?? '';
      if (type === 'code') return withCode(id, (one) => named(id, text(one)), text);
      return [{ head: label(id), cell: (one) => (type === 'number' && text(one) ? Number(text(one)) : text(one)) }];
    }),
  ];
  const measure = meta.columns.find(({ role }) => role === 'measure')!;
  const byIndicator = dimensionColumns.some(({ id }) => id === 'indicator');
  return [
    ...(byIndicator ? [] : [{ head: words.measure[language], cell: (one: Observation) => one.measure.name[language] }]),
    ...dimensionColumns.flatMap(({ id }) =>
      id === 'indicator'
        ? withCode(
            id,
            (one) => one.measure.name[language],
            (one) => one.measure.id,
          )
        : withCode(
            id,
            ({ dimensions }) => named(id, dimensions[id] ?? ''),
            ({ dimensions }) => dimensions[id] ?? '',
          ),
    ),
    ...(timeColumn
      ? withCode(
          timeColumn,
          ({ period }) => inCell(periodInWords(period ?? '', language)),
          ({ period }) => yearOr(period ?? ''),
        )
      : []),
    { head: label(measure.id), cell: ({ value }) => value },
    ...boundColumns.flatMap((id, end): PeopleColumn[] =>
      meta.columns.some((column) => column.id === id)
        ? [{ head: label(id), cell: ({ interval }) => interval?.[end] ?? null }]
        : [],
    ),
    { head: words.unit[language], cell: (one) => one.measure.unit.name[language] },
    ...optional.filter(({ cell }) => observations.some((one) => cell(one) !== '')),
    {
      head: words.publisher[language],
      cell: (one) => source(one, (id) => textIn(about(id)?.extra ?? {}, ['publisher'], language)),
    },
    { head: words.source[language], cell: (one) => source(one, (id) => about(id)?.name[language] ?? id) },
    {
      head: words.sourceAddress[language],
      cell: (one) => source(one, (id) => about(id)?.extra['address'] ?? ''),
    },
    {
      head: fill(words.code[language], { column: words.source[language] }),
      cell: ({ sources }) => sources.join('; '),
    },
    { head: words.note[language], cell: ({ note }) => note?.[language] ?? '' },
  ];
}

/** Words as people type them to find or filter: a no-break space in a cell is found by no one. */
function inCell(words: string): string {
  return words.replaceAll(NBSP, ' ');
}

/** A year as a number, so that a spreadsheet sorts and filters by it; other periods as they are. */
function yearOr(period: string): string | number {
  return /^\d{4}$/.test(period) ? Number(period) : period;
}
