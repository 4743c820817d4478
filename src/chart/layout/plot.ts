import { NARROWEST } from './embed-stages.ts';

/** Widths in pixels; `small` is for a box in which a chart must make do: as narrow, with its rows close together. */
export const sizes = { wide: 720, narrow: 328, small: NARROWEST, spark: 120 } as const;
export type Size = keyof typeof sizes;

/** The room a picture is drawn for, in pixels; a height is kept by the kinds that can be of any height. */
export interface Frame {
  size: Size;
  width: number;
  height?: number | undefined;
  /** Legible words are all that it need have, so that a height can be kept. */
  tight?: boolean;
  /** Its height as a part of its width, where it may be of any height and no height is given: a wide one is to stand in one screen. */
  aspect?: number | undefined;
}

/** The pictures of a page, widest first: each is seen from a width of its column in pixels on, up to that of the one before. */
export const pageFrames = {
  wide: { size: 'wide', width: 840, aspect: 0.375, from: 820 },
  medium: { size: 'wide', width: 500, aspect: 0.54, from: 480 },
  narrow: { size: 'narrow', width: sizes.narrow, from: 0 },
} as const satisfies Record<string, Frame & { from: number }>;

/**
 * How large the text of the picture that is seen is, from a width of the column on, as a part of its drawn size: so it
 * stands between 13 and 15 px on screen while the picture grows with its column.
 */
export const textSteps: readonly (readonly [from: number, part: number])[] = [
  [0, 1.05],
  [328, 1],
  [378, 0.87],
  [436, 0.76],
  [480, 1.045],
  [500, 1],
  [576, 0.87],
  [662, 0.76],
  [758, 0.665],
  [820, 1.03],
  [840, 1],
  [968, 0.87],
  [1100, 0.8],
];

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
  /** What of D3 gives its values their places; with the axis, so that who draws none need not load it. */
  scale: (domain: Iterable<number>, range: Iterable<number>) => (value: number) => number;
  /** Of an axis along time: how many ticks make a year. */
  cycle?: number;
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

/** A plan's part for pictures that have no axis, or keep nothing free. */
export const noAxes = { x: null, y: null, left: 0, right: 0, inset: { top: 0, bottom: 0 } };

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
