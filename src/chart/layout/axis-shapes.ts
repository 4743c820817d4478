import { fitTicks } from './fit-ticks.ts';
import { TICK_GAP } from './lay-out.ts';
import type { Axis, Plan, Plot, Tick } from './plot.ts';
import { BASELINE, group, keyed, path, strokes, text } from './shapes.ts';
import type { Shape } from '../types.ts';

/** Both axes of a picture: rules with their values, and the labels of the main axis. Small pictures have none. */
export function axisShapes(plan: Plan, plot: Plot): Shape[] {
  if (plot.size === 'spark') return [];
  return [...(plan.y ? valueRules(plan.y, plot) : []), ...(plan.x?.ticks.length ? mainLabels(plan.x, plot) : [])];
}

function valueRules(axis: Axis, plot: Plot): Shape[] {
  const rules = (ticks: readonly Tick[], name: string): Shape[] => {
    if (!ticks.length) return [];
    const drawn = path(strokes(ticks.map(({ at }) => [plot.left, plot.y(at), plot.right, plot.y(at)])), name);
    return [{ ...drawn, key: name, corners: ticks.flatMap(({ at }) => [`${at}`, `${at} end`]) }];
  };
  return [
    ...rules(
      axis.ticks.filter(({ at }) => at !== axis.base),
      'g',
    ),
    ...rules(
      axis.ticks.filter(({ at }) => at === axis.base),
      'g b',
    ),
    group(
      { class: 't', 'text-anchor': 'end' },
      axis.ticks.flatMap((tick) => {
        return tick.text === ''
          ? []
          : keyed(tick.text, [text(plot.left - TICK_GAP, plot.y(tick.at) + BASELINE, tick.text)]);
      }),
    ),
  ];
}

function mainLabels(axis: Axis, plot: Plot): Shape[] {
  const labels = fitTicks(axis, plot.x, plot.width).flatMap(({ middle, tick }) =>
    keyed(tick.text, [text(middle, plot.bottom + 22, tick.text)]),
  );
  return [group({ class: 't', 'text-anchor': 'middle' }, labels)];
}
