import { measureText } from './measure-text.ts';
import type { Plan, Plot, Size } from './plot.ts';
import { TEXT } from './shapes.ts';

/** Pixels between the words of the value axis and its rules. */
export const TICK_GAP = 10;

/** Gives each axis its pixels: the words of the axes and labels get the room that they measure, the picture the rest. */
export function layOut(plan: Plan, size: Size, width: number): Plot {
  const bare = size === 'spark';
  const words = bare ? [] : (plan.y?.ticks ?? []).map((tick) => measureText(tick.text, TEXT));
  const left = bare ? 4 : words.length ? Math.ceil(Math.max(...words)) + TICK_GAP : plan.left;
  const right = bare ? width - 6 : width - plan.right;
  const top = bare ? 5 : plan.y ? 10 : 0;
  const bottom = bare ? plan.height - 5 : plan.height - (plan.x?.ticks.length ? 28 : 0);
  const high = top + (bare ? 0 : plan.inset.top);
  const low = bottom - (bare ? 0 : plan.inset.bottom);
  const x = linear(plan.x?.domain, [left + (plan.y && !bare ? 4 : 0), right]);
  const y = linear(plan.y?.domain, plan.y?.reversed ? [high, low] : [low, high]);
  return { size, width, height: plan.height, left, right, top, bottom, x, y };
}

/** A linear scale over a domain that has a length; D3's own brings colours, dates and formats, 7 kB that no reader should load. */
function linear([from, to]: readonly [number, number] = [0, 1], [start, end]: readonly [number, number]): Plot['x'] {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}
