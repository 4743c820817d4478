import { composeChart } from '../compose-chart.ts';
import { formatCoordinate, group, path, TEXT } from '../layout/shapes.ts';
import { footWords, headWords } from './export-text.ts';
import type { Caption, TextSizes, TextBlock } from './export-text.ts';
import type { ChartInput, Scene, Shape } from '../types.ts';

/** A chart with its words on a sheet of paper, in units of the view box. */
export interface ExportLayout {
  width: number;
  height: number;
  /** Its margin, inside which the shapes are placed. */
  pad: number;
  type: TextSizes;
  shapes: Shape[];
}

/** A sheet on which nothing stands yet. */
type Paper = Omit<ExportLayout, 'shapes'>;

/** Between the words and the picture, and between the rule over the foot and the words there. */
const GAP = 12;
const RULE = 8;
/** From this width on a picture has the room of a wide one. */
const WIDE = 600;
/** The least height of a picture that could be of any. */
const LEAST = 210;
/** The margin of a sheet that is as high as it needs, and of one of a given shape as a part of its width. */
const PAD = 20;
const MARGIN = 0.034;
/** Words that come out smaller than this many pixels are worth another arrangement, if that makes them larger by so much. */
const SMALL = 16.5;
const LARGER = 1.05;
/** Parts of a broad sheet's width that a column of words may take. */
const COLUMNS = [0.3, 0.24, 0.2, 0.36, 0.42];
/** No sheet is wider than this. */
const MOST = 6000;
/** The widest fonts run this much wider than the site's own, which need less than the table's margin. */
const FALLBACK = 1.18;
const OWN = 0.96;

/** A sheet as high as the chart and its words. */
export function naturalLayout(input: ChartInput, caption: Caption, width: number): ExportLayout | null {
  const inner = width - 2 * PAD;
  const scene = composeChart(input, { size: sizeOf(inner), width: inner });
  if (!scene) return null;
  const heading = inner < WIDE ? { title: 18, subtitle: TEXT } : { title: 22, subtitle: 15 };
  const type = { ...heading, foot: TEXT, slack: FALLBACK };
  const above = headWords(input, caption, inner, type);
  const below = footWords(input, caption, inner, type);
  const height = above.height + GAP + scene.height + GAP + RULE + below.height + 2 * PAD;
  return { width, height, pad: PAD, type, shapes: underEachOther(height - 2 * PAD, above, scene, below) };
}

/**
 * The smallest sheet of a shape on which the chart and its words have room, so that the words come out as large as they
 * can in `pixels` of width. On a broad sheet the words stand beside a picture that is too high to stand between them.
 */
export function fittedLayout(input: ChartInput, caption: Caption, pixels: number, shape: number): ExportLayout | null {
  const broad = shape > 1.5;
  const least = broad ? 680 : 400;
  const paper = (width: number): Paper => {
    return { width, height: width / shape, pad: width * MARGIN, type: typeOf(width, pixels) };
  };
  const stacked = firstLayout(least, MOST, (width) => stackedLayout(input, caption, paper(width)));
  if (!stacked || !broad || TEXT * pixels >= SMALL * stacked.width) return stacked;
  const beside = (width: number): ExportLayout | null => {
    for (const part of COLUMNS) {
      const sheet = besideLayout(input, caption, paper(width), part);
      if (sheet) return sheet;
    }
    return null;
  };
  return firstLayout(least, Math.floor(stacked.width / LARGER), beside) ?? stacked;
}

/** The smallest sheet that can be made, found in long strides of width and then in short ones within the last. */
function firstLayout(from: number, to: number, make: (width: number) => ExportLayout | null): ExportLayout | null {
  let before = from;
  for (let width = from; before < to; width = Math.min(to, Math.ceil(width * 1.1))) {
    const sheet = make(width);
    if (sheet) return width === from ? sheet : (layoutBetween(before, width, make) ?? sheet);
    before = width;
  }
  return null;
}

function layoutBetween(from: number, to: number, make: (width: number) => ExportLayout | null): ExportLayout | null {
  for (let width = Math.ceil(from * 1.018); width < to; width = Math.ceil(width * 1.018)) {
    const sheet = make(width);
    if (sheet) return sheet;
  }
  return null;
}

/** Sizes on a sheet of a given shape: its foot is small, but stays legible when the sheet comes out `pixels` wide. */
function typeOf(width: number, pixels: number): TextSizes {
  return { title: 22, subtitle: 15, foot: Math.max(11, Math.min(TEXT, (16 * width) / pixels)), slack: OWN };
}

function stackedLayout(input: ChartInput, caption: Caption, paper: Paper): ExportLayout | null {
  const { width, height, pad, type } = paper;
  const [inner, room] = [width - 2 * pad, height - 2 * pad];
  const above = headWords(input, caption, inner, type);
  const below = footWords(input, caption, inner, type);
  const scene = fittingScene(input, inner, room - above.height - below.height - 2 * GAP - RULE);
  return scene && { ...paper, shapes: underEachOther(room, above, scene, below) };
}

/** The words in a column at the left that takes a part of the width, the picture right of it from top to bottom. */
function besideLayout(input: ChartInput, caption: Caption, paper: Paper, part: number): ExportLayout | null {
  const { width, height, pad, type } = paper;
  const [inner, room] = [width - 2 * pad, height - 2 * pad];
  const column = inner * part;
  const above = headWords(input, caption, column, type);
  const below = footWords(input, caption, column, type);
  if (above.height + below.height + 2 * GAP > room) return null;
  const left = column + 2.5 * GAP;
  const scene = fittingScene(input, inner - left, room);
  if (!scene) return null;
  const shapes = [
    ...above.shapes,
    move(0, room - below.height, below.shapes),
    move(left, (room - scene.height) / 2, scene.shapes),
  ];
  return { ...paper, shapes };
}

/** The chart drawn for a width, where that is no higher than its room. */
function fittingScene(input: ChartInput, width: number, room: number): Scene | null {
  const scene = room > 0 ? composeChart(input, { size: sizeOf(width), width, height: Math.max(LEAST, room) }) : null;
  return scene && scene.height <= room ? scene : null;
}

function sizeOf(width: number): 'wide' | 'narrow' {
  return width < WIDE ? 'narrow' : 'wide';
}

/** The words at the top, the others at the foot under a rule, the picture in the middle of what is left. */
function underEachOther(height: number, above: TextBlock, scene: Scene, below: TextBlock): Shape[] {
  const foot = height - below.height - RULE;
  const middle = (above.height + foot - scene.height) / 2;
  return [
    ...above.shapes,
    move(0, middle, scene.shapes),
    path(`M0 ${formatCoordinate(foot)}H${formatCoordinate(scene.width)}`, 'g b'),
    move(0, foot + RULE, below.shapes),
  ];
}

function move(x: number, y: number, shapes: Shape[]): Shape {
  return group({ transform: `translate(${formatCoordinate(x)} ${formatCoordinate(y)})` }, shapes);
}
