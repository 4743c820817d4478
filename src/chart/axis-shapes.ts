import { measureText } from './measure-text.ts';
import { TICK_GAP } from './plot.ts';
import type { Axis, Plan, Plot, Tick } from './plot.ts';
import { BASELINE, formatCoordinate, group, path, text, TEXT } from './shapes.ts';
import type { Shape } from './types.ts';

/** Pixels that part two labels of the main axis. */
const LABEL_GAP = 14;

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
  const y = plot.bottom + 22;
  return [
    group(
      { class: 't', 'text-anchor': 'middle' },
      fitTicks(
        axis.ticks.filter(({ text }) => text),
        plot,
      ).map(({ middle, tick }) => text(middle, y, tick.text)),
    ),
  ];
}

/**
 * The labels that fit without meeting: the last always, then every second, third, … back from it.
 * A label that would leave the frame is moved inwards.
 */
function fitTicks(ticks: readonly Tick[], plot: Plot): { middle: number; tick: Tick }[] {
  const placed = ticks.map((tick) => {
    const half = measureText(tick.text, TEXT) / 2;
    const middle = Math.max(half, Math.min(plot.x(tick.at), plot.width - half));
    return { tick, middle, from: middle - half, to: middle + half };
  });
  for (let step = 1; step <= ticks.length; step += step < 6 ? 1 : step < 10 ? 4 : 10) {
    const chosen = placed.filter((_, index) => (ticks.length - 1 - index) % step === 0);
    if (chosen.every((label, index) => index === 0 || label.from - chosen[index - 1]!.to >= LABEL_GAP)) return chosen;
  }
  return placed.slice(-1);
}
