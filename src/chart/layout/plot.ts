import { max, scaleLinear, scaleUtc } from 'd3';
import { measureText } from './measure-text.ts';
import { TEXT } from './shapes.ts';
import type { Size } from '../types.ts';

/** A place on an axis with its words. */
export interface Tick {
  at: number;
  text: string;
}

/** One axis as a kind wants it: what it spans and where it may be labelled. */
export interface Axis {
  domain: readonly [number, number];
  ticks: readonly Tick[];
  /** The tick drawn as the base from which values are read; none when the axis has no natural base. */
  base: number | null;
  /** Low values at the top, as ranks are read. */
  reversed: boolean;
  /** Values are moments, in milliseconds UTC; `cycle` is how many ticks make a year. */
  time?: { cycle: number };
}

/** What a kind asks for before anything is placed. */
export interface Plan {
  height: number;
  /** The main axis, along the bottom; without ticks it is not labelled. */
  x: Axis | null;
  /** The value axis, with rules across the picture. */
  y: Axis | null;
  /** Pixels to keep free on the left for the names of rows; the value axis measures its own. */
  left: number;
  /** Pixels to keep free on the right for labels at the ends of lines. */
  right: number;
  /** Pixels inside the value axis' ends that values keep clear of, for labels above and below them. */
  inset: { top: number; bottom: number };
}

/** The picture's inner frame and its scales, in pixels. */
export interface Plot {
  size: Size;
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (value: number) => number;
  y: (value: number) => number;
}

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
  const domain = axis?.domain ?? [0, 1];
  return axis?.time ? scaleUtc(domain, range) : scaleLinear(domain, range);
}
