import type { Problem } from '../../schema/problem.ts';
import type { Column, Selection } from '../../schema/dataset.ts';
import type { Dataset, Figures, DatasetInput, Observation, Unverified } from '../types.ts';

/** Stands for every figure of a dataset: a row that cannot be read may have been any. */
export const anyFigure: Unverified = { measure: null, codes: {} };

/** True when a figure with these codes may stand in, or be computed from, a row that has a fault. */
export function isUnverified({ unverified = [] }: Pick<Figures, 'unverified'>, selection: Selection): boolean {
  return unverified.some(({ measure, codes }) =>
    Object.entries(selection).every(([column, wanted]) => {
      const code = column === 'indicator' ? measure : codes[column];
      return code == null || [wanted].flat().includes(code);
    }),
  );
}

/** What a row may have said by those of its cells that are sound. */
export function unverifiedRow(
  cell: (column: string) => string | undefined,
  sound: readonly Column[],
  columns: readonly Column[],
): Unverified {
  const axes = sound.filter(({ role }) => role === 'dimension' || role === 'time').map(({ id }) => id);
  const codes = Object.fromEntries(axes.map((id) => [id, cell(id) ?? '']));
  const byIndicator = columns.some(({ id, role }) => id === 'indicator' && role === 'dimension');
  const measure = byIndicator ? codes['indicator'] : columns.find(({ role }) => role === 'measure')?.id;
  return { measure: measure ?? null, codes };
}

/** An observation that was read, yet does not agree with others. */
export function unverifiedObservation({ measure, dimensions }: Observation): Unverified {
  return { measure: measure.id, codes: dimensions };
}

/** The measures whose own description has a fault. */
export function unverifiedMeasures(
  problems: readonly Problem[],
  { meta, indicators, metaFile }: DatasetInput,
): Unverified[] {
  return problems.flatMap(({ file, row, column = '' }) => {
    const [part, place] = column.split('.');
    const measure =
      file !== metaFile
        ? indicators[(row ?? 0) - 2]?.['code']
        : part === 'derived'
          ? meta.derived[Number(place)]?.indicator
          : part === 'columns'
            ? meta.columns[Number(place)]?.id
            : undefined;
    return measure === undefined ? [] : [{ measure, codes: {} }];
  });
}

/** The same with everything that is computed from them. */
export function withComputed({ meta, timeColumn }: Dataset, unverified: readonly Unverified[]): Unverified[] {
  const all = [...unverified];
  for (const { indicator, formula } of meta.derived) {
    const { inputs, loose } = reach(formula, timeColumn);
    for (const { measure, codes } of [...all]) {
      if (measure !== null && inputs && !inputs.includes(measure)) continue;
      const kept = Object.entries(codes).filter(([column]) => loose && !loose.includes(column));
      all.push({ measure: indicator, codes: Object.fromEntries(kept) });
    }
  }
  return all;
}

type Formula = Dataset['meta']['derived'][number]['formula'];

/** What a formula reads, and the columns in which its result may stand elsewhere than its inputs; null is all. */
function reach(formula: Formula, time: string | null): { inputs: string[] | null; loose: string[] | null } {
  if ('ratio' in formula) return { inputs: formula.ratio, loose: Object.keys(formula.at ?? {}) };
  if ('sum' in formula) return { inputs: formula.sum, loose: [] };
  if ('change' in formula) return { inputs: [formula.change], loose: [time ?? ''] };
  return { inputs: null, loose: null };
}
