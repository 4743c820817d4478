import type { Figures, Observation } from '../dataset/types.ts';
import type { Language, Words } from '../language/language.ts';
import type { ChartFile } from '../schema/chart.ts';
import type { Frame, Plan, Plot, Size } from './layout/plot.ts';

/** All that a chart is made from: its file, its data, and for whom it is drawn. */
export interface ChartInput {
  /** The chart's permanent id. */
  id: string;
  chart: ChartFile;
  /** How it is drawn; given with the chart so that a browser loads that one kind alone. */
  kind: Kind;
  dataset: Figures;
  language: Language;
  /** The period of a page that shows the chart as of then: what references without `at` mean. */
  period?: string | undefined;
  /** The newest period of which all words of the chart can speak: what `last` means, and no `at` without `period`. */
  newest?: string | undefined;
  /** The dash of each code where a reader chooses among more than the chart itself shows. */
  dashes?: ReadonlyMap<string, number> | undefined;
}

/** A period to which a page is bound, and whether the chart's dataset is reported by such periods. */
export interface ChartMoment {
  period: string;
  reported: boolean;
}

/** What is wrong in a chart file; the caller adds file and line. */
export interface ChartProblem {
  /** The rule's name, such as `chart-code`. */
  code: string;
  /** Path of the key, such as `holds.0` or `select.economy`. */
  path: string;
  message: Words;
  fix: Words;
  notice?: true | undefined;
}

/** A point of a series: an observation at its place in time, or a known absence (`value` null). */
export interface Point {
  /** Its place among the steps along time: the period, and the method too where the period has values by several; else empty. */
  key: string;
  period: string;
  /** First day of the period, milliseconds UTC. */
  time: number;
  value: number | null;
  /** The number out of which the value is given, when the chart declares one. */
  total: number | null;
  observation: Observation | null;
  /** False where the line must lift before this point: an absent period, a change of method or segment. */
  joined: boolean;
}

/** What one chart draws as one line, one step, one row. */
export interface Series {
  /** Code in the series dimension, or the measure's id. */
  key: string;
  name: string;
  emphasis: boolean;
  /** Which dash it keeps, whatever else is shown: index into the dash classes d0 … d11. */
  dash: number;
  points: Point[];
}

/** A shape or text of a picture, named and attributed as in SVG; styles come from classes only. */
export interface Shape {
  tag: 'g' | 'path' | 'line' | 'rect' | 'circle' | 'text' | 'tspan';
  attributes: Record<string, string | number>;
  children?: Shape[];
  text?: string;
  /** Who it is among its siblings in whatever view: a code, a period, its words; without one its look and place say it. Not written. */
  key?: string;
  /** Of a path: who each of its corners is, in the order in which they are drawn. Not written. */
  corners?: readonly string[];
}

/** A point that a reader can reach by pointer, touch or keyboard. */
export interface Target {
  x: number;
  y: number;
  /** Index of the series, in the order of the table's columns. */
  series: number;
  /** Index of the step along the main axis (a period, a row). */
  step: number;
  /** Name of the series: "Việt Nam". */
  name: string;
  /** The step in words: "2019, trong 129 nền kinh tế". */
  heading: string;
  /** The formatted value: "42". */
  value: string;
  /** Status, qualifier or basis worth saying: "tính lại từ nguồn". */
  remark: string;
  /** What stands in an address for the place that it is, or is part of, which may have a page. */
  place?: string;
}

/** A finished picture: plain data, drawn alike at build and in the browser. */
export interface Scene {
  width: number;
  height: number;
  shapes: Shape[];
  targets: Target[];
  /** Width and height of what each target stands in the middle of, where these are areas. */
  area?: readonly [number, number] | undefined;
  /** It says its size, beyond which it is not to be shown. */
  sized?: true;
  /** Of a chart along time: where its first and its last period stand, in pixels. */
  along?: readonly [number, number];
}

/** A table with the same figures as the picture. Cells carry the observation they show. */
export interface Table {
  /** First column's heading, then one a series or measure. */
  head: string[];
  rows: TableRow[];
  /** Numbered notes that cells refer to. */
  notes: string[];
}
export interface TableRow {
  label: string;
  /** What stands in an address for the place that it is, which may have a page. */
  place?: string | undefined;
  /** The period of a row that is one, by which rows are put in order. */
  at?: string | undefined;
  cells: TableCell[];
}
export interface TableCell {
  text: string;
  observation: Observation | null;
  /** Numbers (from 1) into the table's notes. */
  notes: number[];
}

/** What a kind has read from the figures: at least its series, and whatever else it draws. */
export interface Prepared {
  series: readonly Series[];
}

/** What a kind draws: shapes, and the points a reader can reach. */
export type Marks = Pick<Scene, 'shapes' | 'targets' | 'area'>;

/**
 * One way of drawing: `prepare` reads its rows from the figures, once a chart; `plan` lays them out, once a picture; `draw`
 * marks them where they were laid out. Axes, notes and files around the picture are the same for all.
 */
export interface Kind<Rows extends Prepared = Prepared, Layout = unknown> {
  /** How a reader goes through it: from period to period, or from row to row. */
  along: 'time' | 'rows';
  /** The key of its file that names the dimension whose codes a reader may choose. */
  chooses?: 'series' | 'rows';
  /** True where a value holds until the next one, and does not pass into it. */
  steps?: true;
  /** True where each series has a panel of its own, and can be seen alone. */
  panels?: true;
  /** True where a reader can see the rows at another period. */
  plays?: true;
  /** True for figures to look up: pages show the table, and no picture. */
  asTable?: true;
  /** True where things that are counted may stand beside each other in several units. */
  units?: true;
  /** The sizes at which it makes sense. */
  sizes: readonly Size[];
  prepare(input: ChartInput): Rows;
  /** Called only where there is a figure to draw. */
  plan(rows: Rows, frame: Frame, input: ChartInput): Plan & { layout: Layout };
  draw(rows: Rows, layout: Layout, plot: Plot, input: ChartInput): Marks;
  /** True where the picture is a map, and is called so. */
  map?: true;
  /** False where a picture in another page is never shown larger than it is drawn. */
  grows?: false;
  /** Codes that it shows whether or not they have a figure. */
  codes?(input: ChartInput): string[];
  /** The figures drawn, where they are not just those that the chart's file selects. */
  shown?(input: ChartInput): Observation[];
  /** Sentences about how to read the marks that are present. */
  notes(rows: Rows, input: ChartInput): string[];
  table(rows: Rows, input: ChartInput): Table;
}
