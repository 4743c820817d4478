import { fitTicks } from './fit-ticks.ts';
import { TICK_GAP } from './lay-out.ts';
import type { Axis, Plan, Plot, Tick } from './plot.ts';
import { BASELINE, formatCoordinate, group, path, text } from './shapes.ts';
import type { Shape } from '../types.ts';

/** Both axes of a picture: rules with their values, and the labels of the main axis. Small pictures have none. */
export function axisShapes(plan: Plan, plot: Plot): Shape[] {
  if (plot.size === 'spark') return [];
  return [...(plan.y ? valueRules(plan.y, plot) : []), ...(plan.x?.ticks.length ? mainLabels(plan.x, plot) : [])];
}

function valueRules(axis: Axis, plot: Plot): Shape[] {
  const [start, end] = [formatCoordinate(plot.left), formatCoordinate(plot.right)];
  const rule = (tick: Tick): string => `M${start} ${formatCoordinate(plot.y(tick.at))}H${end}`;
  const rules = axis.ticks.filter((tick) => tick.at !== axis.base).map(rule);
  const base = axis.ticks.filter((tick) => tick.at === axis.base).map(rule);
  return [
    ...(rules.length ? [path(rules.join(''), 'g')] : []),
    ...(base.length ? [path(base.join(''), 'g b')] : []),
    group(
      { class: 't', 'text-anchor': 'end' },
      axis.ticks.map((tick) => text(plot.left - TICK_GAP, plot.y(tick.at) + BASELINE, tick.text)),
    ),
  ];
}

function mainLabels(axis: Axis, plot: Plot): Shape[] {
  const named = axis.ticks.filter((tick) => tick.text);
  const labels = fitTicks(named, plot.x, plot.width).map(({ middle, tick }) =>
    text(middle, plot.bottom + 22, tick.text),
  );
  return [group({ class: 't', 'text-anchor': 'middle' }, labels)];
}
