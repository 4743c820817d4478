import { NARROWEST } from './embed-stages.ts';

/** Widths in pixels; `small` is for a box in which a chart must make do: as narrow, with its rows close together. */
export const sizes = { wide: 720, narrow: 328, small: NARROWEST, spark: 120 } as const;
export type Size = keyof typeof sizes;

/** The room a picture is drawn for, in pixels; a height is kept by the kinds that can be of any height. */
export interface Frame {
  size: Size;
  width: number;
  height?: number | undefined;
}

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
