import { partWords } from '../../language/words/chart/part-words.ts';
import { numberNotes } from '../words/number-notes.ts';
import { derivedShares, progressRows, type ProgressRow } from './progress-rows.ts';
import { cellOf } from '../series/series-table.ts';
import type { ChartInput, Table } from '../types.ts';

/** The counts of each row and its percentage, or the published share alone; every figure with its observation. */
export function progressTable(input: ChartInput): Table {
  const { language } = input;
  const rows = progressRows(input);
  const notes = numberNotes(language);
  const first = rows[0];
  const dimension = input.dataset.meta.columns.find(({ id }) => id === input.chart.progress?.rows);
  const label = dimension?.label[language] ?? '';
  if (first && !first.done && !first.of) {
    const cells = (row: ProgressRow) => [cellOf(row.ratio, input, notes)];
    const head = [label, first.ratio?.measure.name[language] ?? ''];
    return { head, rows: rows.map((row) => ({ label: row.name, cells: cells(row) })), notes: notes.texts };
  }
  const head = [first?.done?.measure.name[language], first?.of?.measure.name[language]].map((name) => name ?? '');
  const share = derivedShares(rows) ? partWords.derivedShare : partWords.share;
  return {
    head: [label, ...head, share[language]],
    rows: rows.map((row) => ({
      label: row.name,
      cells: [
        cellOf(row.done, input, notes),
        cellOf(row.of, input, notes),
        { text: row.percent || '–', observation: row.percent ? row.ratio : null, notes: [] },
      ],
    })),
    notes: notes.texts,
  };
}
