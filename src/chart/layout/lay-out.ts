import { max } from 'd3';
import { measureText } from './measure-text.ts';
import type { Axis, Plan, Plot, Size } from './plot.ts';
import { TEXT } from './shapes.ts';

/** Pixels between the words of the value axis and its rules. */
export const TICK_GAP = 10;

/** Gives each axis its pixels: the words of the axes and labels get the room that they measure, the picture the rest. */
export function layOut(plan: Plan, size: Size, width: number): Plot {
  const bare = size === 'spark';
  const words = bare ? [] : (plan.y?.ticks ?? []).map((tick) => measureText(tick.text, TEXT));
  const left = bare ? 4 : words.length ? Math.ceil(max(words)!) + TICK_GAP : plan.left;
  const right = bare ? width - 6 : width - plan.right;
  const top = bare ? 5 : plan.y ? 10 : 0;
  const bottom = bare ? plan.height - 5 : plan.height - (plan.x?.ticks.length ? 28 : 0);
  const high = top + (bare ? 0 : plan.inset.top);
  const low = bottom - (bare ? 0 : plan.inset.bottom);
  const x = scaleOf(plan.x, [left + (plan.y && !bare ? 4 : 0), right]);
  const y = scaleOf(plan.y, plan.y?.reversed ? [high, low] : [low, high]);
  return { size, width, height: plan.height, left, right, top, bottom, x, y };
}

function scaleOf(axis: Axis | null, range: readonly [number, number]): Plot['x'] {
  return axis ? axis.scale(axis.domain, range) : () => range[0];
}
