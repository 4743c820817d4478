import type { Words } from '../language/language.ts';
import { methodColumn } from '../dataset/method-of.ts';
import { latestPeriod, periodsOf } from '../dataset/periods-of.ts';
import type { Dataset, Observation } from '../dataset/types.ts';
import type { Catalogue } from '../edition/types.ts';

/** What a dataset's own rows, codes and declarations say of its quality: five questions, always the same. */
export interface Quality {
  coverage: {
    first: string | null;
    last: string | null;
    periods: number;
    /** How many codes occur in each dimension but the indicator. */
    codes: Record<string, number>;
    /** Cells with a value, of all that each measure has by its own codes and periods; what cannot exist is none. */
    present: number;
    cells: number;
  };
  /** By kind, most figures first; the kind is empty where none is recorded. */
  sources: { kind: string; sources: number; observations: number }[];
  timeliness: { latest: string | null; updated: string; next_update: string | null; ended?: string };
  comparability: {
    /** Codes of the columns whose change ends a series, in the order of time. */
    changes: Record<string, readonly string[]>;
    /** Figures with status B and with status D. */
    breaks: number;
    definitions: number;
    note: Words | null;
  };
  /** Figures for which another source gives another value. */
  conflicts: number;
}

/** Answers the five questions for one dataset. */
export function qualityOf({ charts }: Pick<Catalogue, 'charts'>, dataset: Dataset): Quality {
  const { meta, observations } = dataset;
  const periods = periodsOf(observations);
  const segments = [...charts.values()].flatMap((chart) =>
    chart.dataset === dataset.id ? (chart.segments ?? []) : [],
  );
  const withStatus = (letter: string) => observations.filter(({ status }) => status === letter).length;
  return {
    coverage: {
      first: periods[0] ?? null,
      last: periods.at(-1) ?? null,
      periods: periods.length,
      codes: codesByColumn(dataset),
      ...countCells(dataset),
    },
    sources: sourceKinds(dataset),
    timeliness: {
      latest: latestPeriod(observations)?.text ?? null,
      updated: meta.updated,
      next_update: meta.next_update ?? null,
      ...(meta.ended && { ended: meta.ended.date }),
    },
    comparability: {
      changes: changesOf(dataset, new Set([methodColumn, ...segments])),
      breaks: withStatus('B'),
      definitions: withStatus('D'),
      note: meta.quality?.comparability ?? null,
    },
    conflicts: meta.alternatives.length,
  };
}

function codesByColumn({ dimensionColumns, observations }: Dataset): Record<string, number> {
  const columns = dimensionColumns.filter(({ id }) => id !== 'indicator' && id !== methodColumn);
  return Object.fromEntries(
    columns.map(({ id }) => [id, new Set(observations.map(({ dimensions }) => dimensions[id])).size]),
  );
}

/** A cell is one measure of one place at one period, by whatever method. */
function countCells({ dimensionColumns, observations }: Dataset): { present: number; cells: number } {
  const columns = dimensionColumns.map(({ id }) => id).filter((id) => id !== methodColumn);
  const place = ({ dimensions }: Observation) => columns.map((id) => dimensions[id]).join('\n');
  const cell = (one: Observation) => `${one.measure.id}\n${place(one)}\n${one.period}`;
  const grids = [...Map.groupBy(observations, ({ measure }) => measure.id).values()].map((own) => {
    const periods = new Set(own.map(({ period }) => period));
    return new Set(own.map(place)).size * periods.size;
  });
  const impossible = observations.filter(({ status }) => status === 'M').length;
  return {
    present: new Set(observations.filter(({ value }) => value !== null).map(cell)).size,
    cells: grids.reduce((sum, cells) => sum + cells, 0) - impossible,
  };
}

function sourceKinds({ codes, observations }: Dataset): Quality['sources'] {
  const uses = observations.flatMap(({ sources }) => sources);
  const byKind = Map.groupBy(uses, (id) => codes['source']?.get(id)?.extra['kind'] ?? '');
  return [...byKind]
    .map(([kind, ids]) => ({ kind, sources: new Set(ids).size, observations: ids.length }))
    .sort((a, b) => b.observations - a.observations || (a.kind < b.kind ? -1 : 1));
}

/** The codes of each column in the order in which time brings them. */
function changesOf({ meta, observations }: Dataset, columns: ReadonlySet<string>): Quality['comparability']['changes'] {
  const order = new Map(periodsOf(observations).map((period, index) => [period, index]));
  const inTime = [...observations].sort((a, b) => (order.get(a.period ?? '') ?? 0) - (order.get(b.period ?? '') ?? 0));
  const found = meta.columns
    .filter(({ id }) => columns.has(id))
    .map(({ id }) => {
      const codes = inTime.flatMap(({ attributes, dimensions }) => attributes[id] || dimensions[id] || []);
      return [id, [...new Set(codes)]] as const;
    });
  return Object.fromEntries(found.filter(([, codes]) => codes.length));
}
