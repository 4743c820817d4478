import { formatObservation } from '../../dataset/write/format-observation.ts';
import { partWords } from '../../language/words/chart/part-words.ts';
import type { Code, Observation } from '../../dataset/types.ts';
import { codeIn, gridObservations } from '../rows/chart-grid.ts';
import { codeName } from '../words/code-name.ts';
import { formatValue } from '../words/format-value.ts';
import { valueClasses } from './tile-classes.ts';
import type { Texture } from '../rows/textures.ts';
import { oncePerChart } from '../prepare-chart.ts';
import type { ChartInput } from '../types.ts';

/** Textures of the classes that are an attribute, on which words stay readable. */
const attributeTextures: readonly Texture[] = ['pale', 'solid', 'dashed', 'striped'];
export const MOST_CLASSES = attributeTextures.length;

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
  /** What a tile says under its name where it has room, the longest first: its value, or what it became part of. */
  second: readonly string[];
  /** What it is part of now; empty when the chart does not say. */
  into: string;
  /** Its figure; of a map of values "–" where there is none. */
  value: string;
  emphasis: boolean;
  observation: Observation | null;
}

/** What tiles of one look have in common. */
export interface TileClass {
  /** Of an attribute; empty where the class is one of values. */
  code: string;
  name: string;
  /** Of values, in words: "43,1–44,6". */
  bounds: string;
  count: number;
  texture: Texture;
}

/** Islands that belong to a unit: drawn beside the coast in the class of that unit. */
export interface TileIsland {
  code: string;
  name: string;
  /** The unit it belongs to: its code and its name. */
  part: string;
  owner: string;
  x: number;
  y: number;
  /** The class of its unit: its place, -1 where that unit is not on the map, and its name. */
  place: number;
  className: string;
  value: string;
}

/** Whether tiles are told apart by their values. */
export function isOfValues({ chart }: ChartInput): boolean {
  return chart.tiles?.classes !== undefined;
}

/** The map's tiles from north to south, then from west to east. */
export const tileRows = oncePerChart((input): TileRow[] => {
  if (!input.chart.tiles) return [];
  const rows = isOfValues(input) ? valueRows(input) : attributeRows(input);
  return rows.sort((a, b) => a.y - b.y || a.x - b.x);
});

function attributeRows(input: ChartInput): TileRow[] {
  const { chart, dataset, language } = input;
  const { class: column = '', into: after } = chart.tiles!;
  const classes = attributeCodes(input);
  return gridObservations(input).map((observation): TileRow => {
    const place = placeOf(codeIn(observation, chart.rows!, dataset), input);
    const own = observation.attributes[column] ?? '';
    const successor = after ? (observation.attributes[after] ?? '') : '';
    const into = successor && codeName(dataset, after!, successor)[language];
    const short = dataset.codes[after ?? '']?.get(successor)?.extra['short'];
    const moved = successor && successor !== place.code ? [into, ...(short ? [short] : [])] : [];
    return {
      ...place,
      place: classes.indexOf(own),
      className: codeName(dataset, column, own)[language],
      second: moved.map((words) => `→ ${words}`),
      into,
      value: '',
      observation,
    };
  });
}

/** The codes of an attribute that are on the map, in the order of their list. */
function attributeCodes(input: ChartInput): string[] {
  const { chart, dataset } = input;
  const column = chart.tiles?.class ?? '';
  const order = [...(dataset.codes[column]?.keys() ?? [])];
  const used = new Set(gridObservations(input).map(({ attributes }) => attributes[column] ?? ''));
  return [...order.filter((code) => used.has(code)), ...[...used].filter((code) => !order.includes(code))];
}

/** All units that the map has to show, also those without a figure, which come after the last class. */
function valueRows(input: ChartInput): TileRow[] {
  const { chart, dataset, language } = input;
  const { classes, classOf } = valueClasses(input);
  const figures = new Map(gridObservations(input).map((one) => [codeIn(one, chart.rows!, dataset), one]));
  return tileCodes(input).map((code): TileRow => {
    const observation = figures.get(code) ?? null;
    const value = observation?.value ?? null;
    const place = value === null ? classes.length : classOf(value);
    const text = value === null ? '–' : formatValue(observation!, language);
    return {
      ...placeOf(code, input),
      place,
      className:
        classes[place]?.name ?? (observation ? formatObservation(observation, language) : partWords.noFigure[language]),
      second: value === null ? [] : [text],
      into: '',
      value: text,
      observation,
    };
  });
}

/** The codes that a map of values shows whether or not they have a figure: those selected, else all of the list that have a tile of their own. */
export function tileCodes(input: ChartInput): string[] {
  const { chart, dataset } = input;
  const { rows = '' } = chart;
  const selected = chart.select[rows];
  const list = dataset.codes[rows];
  const shown = gridObservations(input).map((one) => codeIn(one, rows, dataset));
  const placed = [...(list?.values() ?? [])].filter(({ extra }) => extra['tile_x'] && !extra['part_of']);
  // What stands for others together, such as their mean, has no place on a map.
  const together = (code: string): boolean => Boolean(list?.get(code)?.extra['aggregate']);
  const codes = selected === undefined ? [...placed.map(({ code }) => code), ...shown] : [selected].flat();
  return [...new Set(codes)].filter((code) => !together(code));
}

function placeOf(code: string, { chart, dataset, language }: ChartInput) {
  const { rows = '' } = chart;
  const extra = dataset.codes[rows]?.get(code)?.extra ?? {};
  const name = codeName(dataset, rows, code)[language];
  return {
    ...{ code, name, short: extra['short'] || name, emphasis: code === chart.emphasis },
    ...{ x: tilePlace(extra['tile_x']), y: tilePlace(extra['tile_y']) },
  };
}

/** The classes of the map in the order of its legend, each with how many tiles it has. */
export const tileClasses = oncePerChart((input): TileClass[] => {
  const { dataset, chart, language } = input;
  const rows = tileRows(input);
  const countOf = (place: number): number => rows.filter((row) => row.place === place).length;
  if (!isOfValues(input)) {
    return attributeCodes(input).map((code, index) => {
      const name = codeName(dataset, chart.tiles!.class!, code)[language];
      return { code, name, bounds: '', count: countOf(index), texture: attributeTextures[index % MOST_CLASSES]! };
    });
  }
  const { classes } = valueClasses(input);
  const absent = { name: partWords.noFigure[language], bounds: '', texture: 'dashed' as const };
  return [...classes, ...(countOf(classes.length) ? [absent] : [])].map(({ name, bounds, texture }, index) => {
    return { code: '', name, bounds, count: countOf(index), texture };
  });
});

/** The classes that the legend tells: those of an editor all, of others those that have a tile. */
export function toldClasses(input: ChartInput): TileClass[] {
  return tileClasses(input).filter(({ count }) => count > 0 || Array.isArray(input.chart.tiles?.classes));
}

/** The codes of the list that are part of another and have a tile: always on the map, whatever is selected. */
export function tileIslands(input: ChartInput): TileIsland[] {
  const { chart, dataset, language } = input;
  const rows = tileRows(input);
  const list: Iterable<Code> = dataset.codes[chart.rows ?? '']?.values() ?? [];
  return [...list].flatMap(({ code, name, extra }) => {
    const owner = extra['part_of'];
    if (!owner) return [];
    const { place = -1, className = '', value = '' } = rows.find((row) => row.code === owner) ?? {};
    return {
      ...{ code, part: owner, name: name[language], owner: codeName(dataset, chart.rows!, owner)[language] },
      ...{ x: tilePlace(extra['tile_x']), y: tilePlace(extra['tile_y']) },
      ...{ place, className, value },
    };
  });
}

function tilePlace(text: string | undefined): number {
  return text ? Number(text) : NaN;
}
