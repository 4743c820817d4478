import type { Code, Observation } from '../../dataset/types.ts';
import { codeIn, gridObservations } from './chart-grid.ts';
import { codeName } from '../words/code-name.ts';
import type { Texture } from './textures.ts';
import { oncePerChart } from '../prepare-chart.ts';
import type { ChartInput } from '../types.ts';

/** Textures of a map's classes, on which words stay readable. */
export const mapTextures: readonly Texture[] = ['pale', 'solid', 'dashed', 'striped'];
export const MOST_CLASSES = mapTextures.length;

/** One unit of a tile map. */
export interface TileRow {
  code: string;
  name: string;
  /** What fits in a small tile. */
  short: string;
  /** Column and row of its tile; NaN where the code list has none. */
  x: number;
  y: number;
  /** Its class: the place in the legend, and its name. */
  place: number;
  className: string;
  /** What it became part of; empty when the chart does not say. */
  into: string;
  emphasis: boolean;
  observation: Observation;
}

/** Islands that belong to a unit: drawn beside the coast in the class of that unit. */
export interface TileIsland {
  code: string;
  name: string;
  /** The unit it belongs to. */
  owner: string;
  x: number;
  y: number;
  /** The class of its unit: its place, -1 where that unit is not on the map, and its name. */
  place: number;
  className: string;
}

/** The map's tiles from north to south, then from west to east. */
export const tileRows = oncePerChart((input): TileRow[] => {
  const { chart, dataset, language } = input;
  const { rows = '', tiles } = chart;
  if (!tiles) return [];
  const order = [...(dataset.codes[tiles.class]?.keys() ?? [])];
  const shown = gridObservations(input);
  const used = new Set(shown.map(({ attributes }) => attributes[tiles.class] ?? ''));
  const classes = [...order.filter((code) => used.has(code)), ...[...used].filter((code) => !order.includes(code))];
  return shown
    .map((observation): TileRow => {
      const code = codeIn(observation, rows, dataset);
      const extra = dataset.codes[rows]?.get(code)?.extra ?? {};
      const own = observation.attributes[tiles.class] ?? '';
      const into = tiles.into ? (observation.attributes[tiles.into] ?? '') : '';
      const name = codeName(dataset, rows, code)[language];
      return {
        code,
        name,
        short: extra['short'] || name,
        x: tilePlace(extra['tile_x']),
        y: tilePlace(extra['tile_y']),
        place: classes.indexOf(own),
        className: codeName(dataset, tiles.class, own)[language],
        into: into && codeName(dataset, tiles.into!, into)[language],
        emphasis: code === chart.emphasis,
        observation,
      };
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
});

/** The classes that are on the map, each with how many tiles it has. */
export function tileClasses(input: ChartInput): { code: string; name: string; count: number }[] {
  const column = input.chart.tiles?.class ?? '';
  const classes: { code: string; name: string; count: number }[] = [];
  for (const { place, className, observation } of tileRows(input)) {
    const code = observation.attributes[column] ?? '';
    classes[place] = { code, name: className, count: (classes[place]?.count ?? 0) + 1 };
  }
  return classes;
}

/** The codes of the list that are part of another and have a tile: always on the map, whatever is selected. */
export function tileIslands(input: ChartInput): TileIsland[] {
  const { chart, dataset, language } = input;
  const rows = tileRows(input);
  const list: Iterable<Code> = dataset.codes[chart.rows ?? '']?.values() ?? [];
  return [...list].flatMap(({ code, name, extra }) => {
    const owner = extra['part_of'];
    if (!owner) return [];
    const { place = -1, className = '' } = rows.find((row) => row.code === owner) ?? {};
    return {
      code,
      name: name[language],
      owner: codeName(dataset, chart.rows!, owner)[language],
      x: tilePlace(extra['tile_x']),
      y: tilePlace(extra['tile_y']),
      place,
      className,
    };
  });
}

function tilePlace(text: string | undefined): number {
  return text ? Number(text) : NaN;
}
