import { composeChart, type Picture } from '../compose-chart.ts';
import type { ChartInput, Scene } from '../types.ts';
import { NARROWEST, type roomQueries } from './embed-stages.ts';
import { sizes, type Frame, type Size } from './plot.ts';

/**
 * The rooms that a frame of a given size leaves for an embed's picture, in pixels: a phone's low and high frame, an
 * article's, and a broad one. The style of embeds tells them apart by the same names.
 */
const rooms: Record<keyof typeof roomQueries, Room> = {
  small: { width: NARROWEST, height: 198, sizes: ['small'] },
  tall: { width: 312, height: 290, sizes: ['narrow', 'small'] },
  low: { width: 568, height: 204, sizes: ['wide', 'small'] },
  large: { width: 1168, height: 530, sizes: ['wide'] },
};
interface Room {
  width: number;
  height: number;
  /** The sizes of which a picture may be drawn for it. */
  sizes: readonly Size[];
}

/** The pictures of a frame as high as it needs: as on the site's pages, and one for the column of an article. */
const natural: Record<'slim' | 'column' | 'broad', Frame> = {
  slim: { size: 'narrow', width: sizes.narrow },
  broad: { size: 'wide', width: sizes.wide },
  column: { size: 'wide', width: 568, height: 240 },
};

/** From this height on a picture has so much in it that an article's column is given the broad one, scaled. */
const HIGH = 600;
/** A picture is drawn anew for a room in which its text would be smaller than this part of its size; at this part it is large enough. */
const LEGIBLE = 0.84;
const ENOUGH = 0.85;
/** Below this part its text cannot be read, so that the room has words instead. */
const LEAST = 0.76;
/** One that is drawn for little room is not blown up beyond this. */
const MOST = 1.3;
/** How much wider than its room a picture may be drawn, to be scaled down, where that makes it lower. */
const WIDTHS = [1, 1.06, 1.12, 1.18, 1.24, 1.28];

/**
 * The pictures of an embed, as few as serve all rooms legibly; the name of each says for which it is the right one. A room
 * that is too small for the chart has none.
 */
export function fitPictures(input: ChartInput): Picture[] {
  const pictures: Picture[] = [];
  for (const [name, frame] of Object.entries(natural)) {
    const scene = composeChart(input, frame);
    const broad = pictures.find((one) => one.name === 'broad');
    if (broad && scene && scene.height > HIGH) broad.name += ` ${name}`;
    else if (scene) pictures.push({ scene, name });
  }
  for (const [name, room] of Object.entries(rooms)) {
    const fits = ({ scene }: Picture): number => scaleIn(scene, room);
    // Of those that are large enough the one that fills the room with most.
    const able = pictures.filter((one) => one.name.split(' ')[0]! in natural || fits(one) <= MOST);
    const [best] = able.sort((a, b) => {
      return Math.min(ENOUGH, fits(b)) - Math.min(ENOUGH, fits(a)) || b.scene.width - a.scene.width;
    });
    if (!best) continue;
    const drawn = fits(best) < LEGIBLE ? drawFor(input, room) : null;
    if (drawn && scaleIn(drawn, room) > fits(best)) {
      if (scaleIn(drawn, room) >= LEAST) pictures.push({ scene: drawn, name });
    } else if (fits(best) >= LEAST) best.name += ` ${name}`;
  }
  return pictures;
}

/** The chart drawn for a room, with its text as large as it can be, though no larger than usual. */
function drawFor(input: ChartInput, room: Room): Scene | null {
  let best: Scene | null = null;
  for (const size of room.sizes) {
    for (const stretch of WIDTHS) {
      const [width, height] = [Math.round(room.width * stretch), Math.round(room.height * stretch)];
      const scene = composeChart(input, { size, width, height });
      if (scene && (!best || Math.min(1, scaleIn(scene, room)) > Math.min(1, scaleIn(best, room)))) best = scene;
      if (best && scaleIn(best, room) >= 0.99) return best;
    }
  }
  return best;
}

function scaleIn({ width, height }: Scene, room: Room): number {
  return Math.min(room.width / width, room.height / height);
}
