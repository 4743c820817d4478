import type { ChartKind } from '../../schema/chart.ts';
import { bar } from './bar.ts';
import { dot } from './dot.ts';
import { figure } from './figure.ts';
import type { Kind } from '../types.ts';
import { heatTable } from './heat-table.ts';
import { line } from './line.ts';
import { progress } from './progress.ts';
import { stackedBar } from './stacked-bar.ts';
import { smallMultiples } from './small-multiples.ts';
import { step } from './step.ts';
import { table } from './table.ts';
import { tileMap } from './tile-map.ts';

/** Every chart kind that a chart file may name. */
export const kinds: Record<ChartKind, Kind> = {
  line,
  step,
  'small-multiples': smallMultiples,
  bar,
  'stacked-bar': stackedBar,
  dot,
  progress,
  figure,
  table,
  'heat-table': heatTable,
  'tile-map': tileMap,
};
