import type { ChartKind } from '../../schema/chart.ts';
import { figure } from './figure.ts';
import type { Kind } from './kind.ts';
import { line } from './line.ts';
import { progress } from './progress.ts';
import { step } from './step.ts';

/** Every chart kind that a chart file may name. */
export const kinds: Record<ChartKind, Kind> = { line, step, progress, figure };
