import { sum } from 'd3';
import { chartChoices } from '../view/chart-choices.ts';
import { composeChart, type Picture } from '../compose-chart.ts';
import type { ChartInput, Scene, Shape } from '../types.ts';
import { NARROWEST, TALL, type roomQueries } from './embed-stages.ts';
import { sizes, type Frame, type Size } from './plot.ts';

/**
 * The rooms that a frame of a given size leaves for an embed's picture, in pixels: a phone's, from low to high, an article's,
 * and a broad one. The style of embeds tells them apart by the same names. Each has the picture that a stage as wide shows
 * where its height is free.
 */
const rooms: Record<keyof typeof roomQueries, Room & { as: Natural }> = {
  small: { width: NARROWEST, height: 198, sizes: ['small'], as: 'slim' },
  tall: { width: 312, height: TALL, sizes: ['narrow', 'small'], as: 'slim' },
  high: { width: 312, height: 484, sizes: ['narrow', 'small'], as: 'slim' },
  low: { width: 568, height: 204, sizes: ['wide', 'small'], as: 'column' },
  deep: { width: 568, height: 316, sizes: ['wide', 'small'], as: 'column' },
  large: { width: 1168, height: 530, sizes: ['wide'], as: 'broad' },
};
interface Room {
  width: number;
  height: number;
  /** The sizes of which a picture may be drawn for it. */
  sizes: readonly Size[];
}

/** The pictures of a frame whose height is free: a phone's, a broad one's, and that of an article's column. */
type Natural = 'slim' | 'broad' | 'column';

/** Drawn as on the site's pages, and once for the column of an article. */
const natural: Record<Natural, Frame> = {
  slim: { size: 'narrow', width: sizes.narrow },
  broad: { size: 'wide', width: sizes.wide },
  column: { size: 'wide', width: 568, height: 240 },
};

/** Those of a chart that is never shown larger than it is drawn: each serves as many rooms as it can. */
const steady: Record<Natural, Frame> = {
  slim: { size: 'narrow', width: sizes.narrow, height: 630, tight: true },
  broad: { size: 'wide', width: 740, height: 430, tight: true },
  column: { size: 'wide', width: 740, height: 430, tight: true },
};

/**
 * Those of a chart that would need more pictures than an embed should load: each as low as the lowest room of its width, so
 * that it serves that one too.
 */
const squat: readonly (Room & { name: Natural })[] = [
  { name: 'slim', ...rooms.small },
  { name: 'column', ...rooms.low },
  { name: 'broad', width: sizes.wide, height: 327, sizes: ['wide'] },
];

/** The natural pictures of a chart. */
export function naturalFrames({ kind }: ChartInput): Record<Natural, Frame> {
  return kind.grows === false ? steady : natural;
}

/** From this height on a picture has so much in it that an article's column is given the broad one, scaled. */
const HIGH = 600;
/** Pictures whose widths differ by less than this part are one. */
const ALIKE = 0.1;
/** A picture is drawn anew for a room in which its text would be smaller than this part of its size; at this part it is large enough. */
const LEGIBLE = 0.84;
const ENOUGH = 0.85;
/** Below this part its text cannot be read, so that the room scrolls. */
const LEAST = 0.77;
/** One that is drawn for little room is not blown up beyond this. */
const MOST = 1.3;
/** One that is not blown up serves a room of which it takes this part of the width, at this part of its size. */
const PART = 0.6;
const KEPT = 0.7;
/** Beyond so much no further picture is drawn: an embed is loaded by every reader of a newspaper. In marks and letters. */
const HEAVY = 520;
/** A name among which a reader can choose weighs as much as so many marks. */
const NAME = 3;
/** How much wider than its room a picture may be drawn, to be scaled down, where that makes it lower. */
const WIDTHS = [1, 1.06, 1.12, 1.18, 1.24, 1.28];

/**
 * The pictures of an embed, as few as serve all rooms legibly; the name of each says for which it is the right one. In a
 * room that is too small for the chart one that is too long for it scrolls, which has the room's name with `-long`.
 */
export function fitPictures(input: ChartInput): Picture[] {
  const frames = Object.entries(naturalFrames(input));
  const usual = frames.flatMap(([name, frame]) => pictureOf(name, composeChart(input, frame)));
  if (input.kind.grows === false) return withLong(fitSteady(input, usual));
  const fitted = fitRooms(input, usual);
  if (isServed(fitted).every(Boolean)) return fitted;
  const lower = fitRooms(
    input,
    squat.flatMap(({ name, ...room }) => pictureOf(name, drawFor(input, room))),
  );
  return withLong(sum(isServed(lower), Number) > sum(isServed(fitted), Number) ? lower : fitted);
}

function pictureOf(name: string, scene: Scene | null): Picture[] {
  return scene ? [{ name, scene }] : [];
}

/** For each room whether it has a picture. */
function isServed(pictures: readonly Picture[]): boolean[] {
  return Object.keys(rooms).map((room) => pictures.some(({ name }) => name.split(' ').includes(room)));
}

/** A room that has none shows the one for its width, as long as that is. */
function withLong(pictures: Picture[]): Picture[] {
  const served = isServed(pictures);
  for (const [index, [name, room]] of Object.entries(rooms).entries()) {
    const own = pictures.find((one) => one.name.split(' ').includes(room.as));
    if (!served[index] && own) own.name += ` ${name}-long`;
  }
  return pictures;
}

/** Of natural pictures those that are needed, with what else the rooms of an embed need. */
function fitRooms(input: ChartInput, naturals: readonly Picture[]): Picture[] {
  const pictures: Picture[] = [];
  const names = NAME * chartChoices(input).codes.length;
  for (const { name, scene } of naturals) {
    const alike = pictures.find((one) => Math.abs(one.scene.width / scene.width - 1) < ALIKE);
    const shared = scene.height > HIGH || names + weightOf(pictures) > HEAVY;
    const other = alike ?? (shared && pictures.find((one) => one.name === 'broad'));
    if (other) other.name += ` ${name}`;
    else pictures.push({ scene, name });
  }
  for (const [name, room] of Object.entries(rooms)) {
    const fits = ({ scene }: Picture): number => scaleIn(scene, room);
    // Of those that are large enough the one that fills the room with most.
    const able = pictures.filter((one) => isNatural(one) || fits(one) <= MOST);
    const [best] = able.sort((a, b) => {
      return Math.min(ENOUGH, fits(b)) - Math.min(ENOUGH, fits(a)) || b.scene.width - a.scene.width;
    });
    if (!best) continue;
    // The larger of two rooms can do with the picture of the smaller one.
    const full = names + weightOf(pictures) > (/high|deep|large/.test(name) ? HEAVY - 100 : HEAVY);
    const drawn = fits(best) < LEGIBLE && !full ? drawFor(input, room) : null;
    if (drawn && scaleIn(drawn, room) > fits(best)) {
      if (scaleIn(drawn, room) >= LEAST) pictures.push({ scene: drawn, name });
    } else if (fits(best) >= LEAST) best.name += ` ${name}`;
  }
  return pictures;
}

function isNatural({ name }: Picture): boolean {
  return name.split(' ')[0]! in natural;
}

/**
 * Of a chart that is never shown larger than it is drawn: for each room the widest of the natural pictures that can be read
 * in it, else one drawn for it, in the first of its sizes in which it can be read.
 */
function fitSteady(input: ChartInput, pictures: Picture[]): Picture[] {
  for (const [name, room] of Object.entries(rooms)) {
    const able = pictures.filter((one) => {
      return isNatural(one) && one.scene.width >= PART * room.width && scaleIn(one.scene, room) >= KEPT;
    });
    const widest = able.sort((a, b) => b.scene.width - a.scene.width)[0];
    const drawn = room.sizes.map((size) => {
      // The smallest is one for all rooms.
      return drawFor(input, { ...room, ...(size === 'small' && { width: NARROWEST }), sizes: [size] });
    });
    const scene = widest?.scene ?? drawn.find((one) => one && scaleIn(one, room) >= LEAST);
    const known = pictures.find((one) => one.scene.width === scene?.width && one.scene.height === scene.height);
    if (known) known.name += ` ${name}`;
    else if (scene) pictures.push({ scene, name });
  }
  return pictures.map(({ scene, name }) => ({ name, scene: { ...scene, sized: true } }));
}

/** The chart drawn for a room, with its text as large as it can be, though no larger than usual. */
function drawFor(input: ChartInput, room: Room): Scene | null {
  let best: Scene | null = null;
  for (const size of room.sizes) {
    for (const stretch of WIDTHS) {
      const [width, height] = [Math.round(room.width * stretch), Math.round(room.height * stretch)];
      const scene = composeChart(input, { size, width, height, tight: true });
      if (scene && (!best || Math.min(1, scaleIn(scene, room)) > Math.min(1, scaleIn(best, room)))) best = scene;
      if (best && scaleIn(best, room) >= 0.99) return best;
    }
  }
  return best;
}

/** How much there is in pictures: their texts, and the strokes of their paths. */
function weightOf(pictures: readonly Picture[]): number {
  return sum(pictures, ({ scene }) => sum(scene.shapes, marksOf));
}

function marksOf({ attributes, children = [] }: Shape): number {
  const strokes = String(attributes['d'] ?? '').match(/[ML]/g)?.length ?? 0;
  return 1 + strokes + sum(children, marksOf);
}

function scaleIn({ width, height }: Scene, room: Room): number {
  return Math.min(room.width / width, room.height / height);
}
