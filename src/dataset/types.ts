import type { Words } from '../language/language.ts';
import type { Qualifier, Unit } from '../language/number.ts';
import type { Column, DatasetMeta } from '../schema/dataset.ts';
import type { Cells } from './read/split-cells.ts';

/** SDMX observation status. */
export const statuses = ['A', 'P', 'E', 'B', 'D', 'M', 'L', 'O', 'Q', 'U'] as const;
export type Status = (typeof statuses)[number];

/** What is measured: from the measure's column, or from the row's indicator. */
export interface Measure {
  /** The indicator's code, or the measure column's id when the dataset has no indicator dimension. */
  id: string;
  name: Words;
  unit: Unit;
  /** Digits after the decimal sign when written; undefined keeps every digit. */
  decimals: number | undefined;
  better: 'higher' | 'lower' | 'none';
  nature: 'flow' | 'stock' | 'rate' | 'rank' | 'position' | 'target' | 'count';
  compare: 'previous' | 'year' | 'none';
  /** True where change from a first period means something: amounts, not ranks, scores or percentages. */
  relative: boolean;
  min: number | undefined;
  max: number | undefined;
  definition: Words | null;
  derived: boolean;
}

/**
 * One row of a code list: data/codes/<list>.csv. `extra` holds columns beyond code and names; `aggregate` has `yes` where
 * the code stands for others together, such as the whole country or a mean.
 */
export interface Code {
  code: string;
  name: Words;
  extra: Record<string, string>;
}
export type CodeList = ReadonlyMap<string, Code>;

/** One observation: a row of the CSV, or one computed from others. */
export interface Observation {
  dataset: string;
  /** Anchor on the dataset's page or a page of its rows: `obs-` and the key's codes joined by dots, `/` as `_`. */
  id: string;
  /** Row as a spreadsheet counts it; null when derived. */
  row: number | null;
  /** Code by dimension, the time column included. */
  dimensions: Readonly<Record<string, string>>;
  period: string | null;
  measure: Measure;
  value: number | null;
  /** What the source says the value lies within, both ends in the measure's unit; absent where it says nothing of it. */
  interval?: readonly [lower: number, upper: number] | undefined;
  status: Status;
  basis: 'published' | 'derived';
  qualifier: Qualifier | null;
  /** Ids of its sources; a derived one has those of all it was computed from. */
  sources: readonly string[];
  note: Words | null;
  /** Remaining attribute columns by id; numbers among them are written as 1327.5 whatever the style of the file. */
  attributes: Readonly<Record<string, string>>;
}

/** Figures not to be trusted while their dataset has a fault: those of this measure that have all of these codes. */
export interface Unverified {
  /** Null is any measure. */
  measure: string | null;
  /** Codes by dimension, the time column included; a dimension that is not given may have any code. */
  codes: Readonly<Record<string, string>>;
}

/** What is told of figures wherever they are drawn or saved, in a reader's browser too. */
export interface FiguresMeta extends Pick<
  DatasetMeta,
  'title' | 'area' | 'issuer' | 'licence' | 'frequency' | 'updated' | 'key' | 'alternatives'
> {
  columns: readonly Pick<Column, 'id' | 'label' | 'role' | 'type' | 'codes'>[];
}

/** The figures of a dataset, or of the part that a chart can show: all that it takes to draw and to save them. */
export interface Figures {
  id: string;
  meta: FiguresMeta;
  /** Column with role `time`, when there is one. */
  timeColumn: string | null;
  /** Dimension columns in the order of the file, without time. */
  dimensionColumns: FiguresMeta['columns'];
  codes: Readonly<Record<string, CodeList>>;
  measures: ReadonlyMap<string, Measure>;
  /** The dimensions by whose codes its rows are parted into pages; none where they stand on the dataset's page. */
  rowsBy: readonly string[];
  observations: readonly Observation[];
  derived: readonly Observation[];
  /** Only in a dataset that has faults, kept so that what refers to it is checked all the same; never published. */
  unverified?: readonly Unverified[];
}

/** A checked, typed dataset. */
export interface Dataset extends Figures {
  meta: DatasetMeta;
  dimensionColumns: readonly Column[];
  /** Header and cells exactly as published, for downloads that round-trip. */
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What a dataset is read from. */
export interface DatasetInput {
  id: string;
  /** Paths from the edition's folder, for messages. */
  file: string;
  metaFile: string;
  /** The bytes of the file, or its cells where they have been read. */
  content: Uint8Array | Cells;
  meta: DatasetMeta;
  /** The lists of data/codes by name. */
  codeLists: ReadonlyMap<string, CodeList>;
  /** Every row of data/codes/indicators.csv, in its order. */
  indicators: readonly Record<string, string>[];
  units: ReadonlyMap<string, Unit>;
  sources: CodeList;
}
