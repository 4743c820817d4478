import {
  boundMissing,
  boundWithoutValue,
  keyTwice,
  noteMissing,
  noteOneLanguage,
  statusAgainstValue,
  valueMissing,
  valueOutsideBounds,
} from '../../schema/messages/observation.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';
import { boundColumns } from '../intervals.ts';
import { fixedColumns, readBasis, readQualifier, readStatus } from './fixed-columns.ts';
import { columnLetter, type TableRecord } from './parse-table.ts';
import { checkAmbiguity, readNumber } from './read-number.ts';
import type { DatasetInput, Measure, Observation } from '../types.ts';

/** Statuses that say there is no figure. */
const absent: ReadonlySet<string> = new Set(['M', 'L', 'O', 'Q']);

/** Turns sound rows into observations; status must agree with value, and a key may stand once. */
export function readObservations(
  records: readonly TableRecord[],
  positions: ReadonlyMap<string, number>,
  { id: dataset, file, meta }: DatasetInput,
  measures: ReadonlyMap<string, Measure>,
): { observations: Observation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const observations: Observation[] = [];
  const rows = new Map<string, number>();
  const axes = meta.columns.filter(({ role }) => role === 'dimension' || role === 'time');
  const others = meta.columns.filter(({ id, role }) => role === 'attribute' && !fixedColumns.has(id));
  const time = axes.find(({ role }) => role === 'time');
  const measureColumn = meta.columns.find(({ role }) => role === 'measure')!;

  for (const { row, cells } of records) {
    const cell = (column: string) => cells[positions.get(column) ?? -1] ?? '';
    const report = (sentence: Sentence, column: string) => {
      const position = positions.get(column);
      const letter = position === undefined ? undefined : columnLetter(position);
      problems.push({ ...sentence, file, row, column, letter, found: cell(column) });
    };

    const dimensions = Object.fromEntries(axes.map(({ id }) => [id, cell(id)]));
    const measure = measures.get(dimensions['indicator'] ?? measureColumn.id) ?? measures.get(measureColumn.id);
    if (!measure) continue;
    const status = readStatus(cell('obs_status'));
    const number = (column: string): number | null => {
      const read = cell(column) === '' ? null : readNumber(cell(column), meta.numbers);
      return typeof read === 'number' ? read : null;
    };
    const value = number(measureColumn.id);
    const [lower = null, upper = null] = boundColumns.map(number);
    const interval = lower === null || upper === null ? undefined : ([lower, upper] as const);
    const note = cell('note_vi') || cell('note_en') ? { vi: cell('note_vi'), en: cell('note_en') } : null;

    const fine = measure.unit.divisor === 1 && (measure.decimals ?? 0) >= 3;
    for (const column of [measureColumn.id, ...boundColumns]) {
      const ambiguity = checkAmbiguity(cell(column), meta.numbers, fine);
      if (ambiguity) report(ambiguity, column);
    }
    if (value === null && !absent.has(status)) report(valueMissing(status), measureColumn.id);
    else if (value === null && !note) report(noteMissing(), positions.has('note_vi') ? 'note_vi' : measureColumn.id);
    if (value !== null && absent.has(status)) report(statusAgainstValue(), 'obs_status');
    if (value === null && (lower ?? upper) !== null) {
      report(boundWithoutValue(), boundColumns[lower === null ? 1 : 0]);
    } else if ((lower === null) !== (upper === null)) report(boundMissing(), boundColumns[lower === null ? 0 : 1]);
    else if (interval && value !== null && (value < interval[0] || value > interval[1])) {
      report(valueOutsideBounds(interval.map(String)), measureColumn.id);
    }
    if (note && !(note.vi && note.en)) report(noteOneLanguage(), note.vi ? 'note_en' : 'note_vi');

    const id = observationId(meta.key.map((column) => dimensions[column] ?? ''));
    const first = rows.get(id);
    if (first === undefined) rows.set(id, row);
    else report(keyTwice(first, meta.key), meta.key.at(-1)!);

    observations.push({
      dataset,
      id,
      row,
      dimensions,
      period: time ? dimensions[time.id]! : null,
      measure,
      value,
      ...(interval && { interval }),
      status,
      basis: readBasis(cell('basis')),
      qualifier: readQualifier(cell('qualifier')),
      sources: cell('source') ? [cell('source')] : [],
      note,
      attributes: Object.fromEntries(
        others.map(({ id, type }) => [id, type === 'number' ? String(number(id) ?? '') : cell(id)]),
      ),
    });
  }
  return { observations, problems };
}

/** The anchor of an observation: `obs-` and the codes of its key joined by dots, `/` as `_`. */
export function observationId(codes: readonly string[]): string {
  return `obs-${codes.join('.').replaceAll('/', '_')}`;
}
