import type { Observation } from '../../dataset/types.ts';
import type { Plan, Plot } from '../layout/plot.ts';
import type { ChartInput, Frame, Series, Shape, Size, Table, Target } from '../types.ts';

/** What a kind is given to draw on. */
export interface Drawing {
  input: ChartInput;
  series: readonly Series[];
  plot: Plot;
}

/** What a kind draws: shapes, and the points a reader can reach. */
export interface Marks {
  shapes: Shape[];
  targets: Target[];
}

/**
 * One way of drawing. A kind says which series it shows, which axes it wants and what it marks inside them;
 * axes, direct labels, notes and files around the picture are the same for all.
 */
export interface Kind {
  /** The sizes at which it makes sense. */
  sizes: readonly Size[];
  series(input: ChartInput): Series[];
  plan(input: ChartInput, series: readonly Series[], frame: Frame): Plan;
  draw(drawing: Drawing): Marks;
  /** The figures drawn, where they are not just those that the chart's file selects. */
  shown?(input: ChartInput): Observation[];
  /** Sentences about how to read the marks that are present. */
  notes(input: ChartInput, series: readonly Series[]): string[];
  table(input: ChartInput, series: readonly Series[]): Table;
}
