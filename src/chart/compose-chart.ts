import { extent } from 'd3';
import { prepareChart } from './prepare-chart.ts';
import { chartWords } from '../language/words/chart/chart-words.ts';
import { axisShapes } from './layout/axis-shapes.ts';
import { layOut } from './layout/lay-out.ts';
import { text } from './layout/shapes.ts';
import { pageFrames, sizes, type Frame, type Size } from './layout/plot.ts';
import type { ChartInput, Scene } from './types.ts';

/** A picture of a page, and the class by which the style shows it where it has room. */
export interface Picture {
  name: string;
  scene: Scene;
}

/** The pictures between which the width of a page's column chooses. */
export function composePictures(input: ChartInput): Picture[] {
  return Object.entries(pageFrames).flatMap(([name, frame]) => {
    const scene = composeChart(input, frame);
    return scene ? { name, scene } : [];
  });
}

/**
 * Draws a chart as a plain tree of shapes at a size, or for a frame of another width or height in pixels.
 * Null when the chart's kind has no such size, or nothing to show at a small one.
 */
export function composeChart(input: ChartInput, room: Size | Frame): Scene | null {
  const frame: Frame = typeof room === 'string' ? { size: room, width: sizes[room] } : room;
  const { kind } = input;
  if (!kind.sizes.includes(frame.size)) return null;
  const all = prepareChart(input);
  // The small line of a list shows what the chart is about, not its peers.
  const chosen = frame.size === 'spark' ? all.series.filter(({ emphasis }) => emphasis) : [];
  const rows = chosen.length ? { ...all, series: chosen } : all;
  if (!rows.series.some(({ points }) => points.some(({ value }) => value !== null))) return emptyScene(input, frame);
  const plan = kind.plan(rows, frame, input);
  const plot = layOut(plan, frame.size, frame.width);
  const { shapes, ...marks } = kind.draw(rows, plan.layout, plot, input);
  const scene = { width: frame.width, height: plot.height, shapes: [...axisShapes(plan, plot), ...shapes], ...marks };
  // Panels beside each other have no one axis of time.
  if (kind.along !== 'time' || !plan.x) return scene;
  const times = rows.series.flatMap(({ points }) => points.map(({ time }) => time));
  return { ...scene, along: extent(times, plot.x) as [number, number] };
}

/** A chart that has no figures yet says so. */
function emptyScene({ language }: ChartInput, { size, width }: Frame): Scene | null {
  if (size === 'spark') return null;
  const words = text(width / 2, 64, chartWords.empty[language], { 'text-anchor': 'middle' });
  return { width, height: 120, shapes: [words], targets: [] };
}
