import type { Observation } from '../../dataset/types.ts';
import { sentenceCase } from '../../language/words/chart/chart-sentences.ts';
import { partWords } from '../../language/words/chart/part-words.ts';
import { placeSlug } from '../../language/place-slug.ts';
import { gridObservations } from '../rows/chart-grid.ts';
import { rowsName } from '../rows/grid-table.ts';
import { legendShapes } from '../rows/legend.ts';
import { codeName } from '../words/code-name.ts';
import { numberNotes } from '../words/number-notes.ts';
import { noAxes } from '../layout/plot.ts';
import { remarkOf } from '../series-steps.ts';
import { textured } from '../rows/textures.ts';
import { tileLayout, type TileLayout } from '../tiles/tile-layout.ts';
import { tileSummary, type TileSummary } from '../tiles/tile-summary.ts';
import { islandShapes, tileShapes } from '../tiles/tile-shapes.ts';
import { isOfValues, tileClasses, tileCodes, tileRows, toldClasses, type TileRow } from '../tiles/tile-rows.ts';
import type { ChartInput, Kind, Marks, Prepared, Series, Table, TableCell } from '../types.ts';

/** A square a province in its approximate place, told apart by class in tone and pattern; islands always stand with their names. */
export const tileMap: Kind<Prepared, TileLayout | TileSummary> = {
  along: 'rows',
  plays: true,
  sizes: ['wide', 'narrow', 'small'],
  prepare: (input) => ({ series: [seriesOf(tileRows(input), input)] }),
  map: true,
  grows: false,
  plan(_rows, frame, input) {
    const layout = frame.size === 'small' ? tileSummary(input) : tileLayout(input, frame);
    return { ...noAxes, height: layout.height, layout };
  },
  draw: (_rows, layout, _plot, input) =>
    'tiles' in layout ? drawMap(layout, input) : { shapes: layout.shapes, targets: [] },
  notes: (_rows, input) => notes(input),
  codes: (input) => (isOfValues(input) ? tileCodes(input) : []),
  table: (_rows, input) => table(input),
};

/** One series of all tiles; a class stands for the value that the data need not have. */
function seriesOf(rows: readonly TileRow[], input: ChartInput): Series {
  const points = rows.map(({ place, observation }) => {
    const value = isOfValues(input) ? (observation?.value ?? null) : place;
    return { key: '', period: observation?.period ?? '', time: 0, value, total: null, observation, joined: false };
  });
  return { key: '', name: '', emphasis: false, dash: 0, points };
}

function drawMap({ legend, tiles, islands, tile }: TileLayout, input: ChartInput): Marks {
  const textures = tileClasses(input).map(({ texture }) => texture);
  const told = toldClasses(input);
  const swatches = legendShapes(legend, (index, x, y) =>
    textured([{ x: x - 7, y: y - 7, width: 14, height: 14 }], told[index]!.texture),
  );
  const name = seriesName(input);
  const remarks = remarksOf(input);
  return {
    shapes: [...swatches, ...tileShapes(tiles, textures, tile), ...islandShapes(islands, textures, tile)],
    area: [tile.width, tile.height],
    targets: [
      ...tiles.map(({ row, x, y }) => {
        const heading = row.into && row.into !== row.name ? `${row.name} → ${row.into}` : row.name;
        return { x, y, heading, place: slugOf(row.code, input), ...saidOf(row), remarks: remarks.of(row.observation) };
      }),
      ...islands.map(({ island, x, y }) => {
        const heading = `${island.name} (${island.owner})`;
        return { x, y, heading, place: slugOf(island.part, input), ...saidOf(island), remarks: [] };
      }),
    ].map(({ x, y, value, remark, remarks, ...words }, step) => {
      const at = { x: x + tile.width / 2, y: y + tile.height / 2, series: 0, step, name };
      return { ...at, ...words, value, remark: [remark, ...remarks].filter(Boolean).join('; ') };
    }),
  };
}

/** What stands for a unit in the address of its page. */
function slugOf(code: string, { chart, dataset }: ChartInput): string {
  return placeSlug(codeName(dataset, chart.rows!, code));
}

/** What is said of a tile: its value with its class, or its class alone. */
function saidOf({ value, className }: { value: string; className: string }) {
  return value ? { value, remark: className } : { value: className || '–', remark: '' };
}

/** What is measured, or by what attribute tiles are told apart. */
function seriesName(input: ChartInput): string {
  const { chart, language } = input;
  if (!isOfValues(input)) return columnName(chart.tiles?.class, input);
  return gridObservations(input)[0]?.measure.name[language] ?? '';
}

function columnName(column: string | undefined, { dataset, language }: ChartInput): string {
  return dataset.meta.columns.find(({ id }) => id === column)?.label[language] ?? '';
}

/** What must be said of a figure beside its value: once for all where all have it in common, else of each. */
function remarksOf(input: ChartInput): { common: string; of: (observation: Observation | null) => string[] } {
  const told = isOfValues(input) ? gridObservations(input).filter(({ value }) => value !== null) : [];
  const remarks = new Set(told.map((one) => remarkOf(one, input.language)));
  const common = remarks.size === 1 ? [...remarks][0]! : '';
  const of = (one: Observation | null): string[] => {
    const remark = remarks.size > 1 && one?.value != null ? remarkOf(one, input.language) : '';
    return remark ? [remark] : [];
  };
  return { common, of };
}

/** How classes were made, what all figures have in common, and what a tile is. */
function notes(input: ChartInput): string[] {
  const { chart, language } = input;
  const { common } = remarksOf(input);
  return [
    ...(chart.tiles?.classes === 'quarters' ? [partWords.quartersNote[language]] : []),
    ...(common ? [`${sentenceCase(common)}.`] : []),
    partWords.tiles[language],
  ];
}

/** All tiles as the map has them, from north to south, with their value and class, or their class and what they became part of. */
function table(input: ChartInput): Table {
  const { chart, language } = input;
  const { class: column, into, classes } = chart.tiles ?? {};
  const notes = numberNotes(language);
  const remarks = remarksOf(input);
  const said = (text: string): TableCell => ({ text, observation: null, notes: [] });
  const group = classes === 'quarters' ? partWords.quarter : partWords.group;
  const head = isOfValues(input)
    ? [seriesName(input), group[language]]
    : [column, into].flatMap((id) => (id ? columnName(id, input) : []));
  return {
    head: [rowsName(input), ...head],
    rows: tileRows(input).map((row) => {
      const { name, className, value, observation } = row;
      const numbers = remarks.of(observation).flatMap((remark) => notes.add(remark));
      const note = observation?.note?.[language] ?? '';
      return {
        label: name,
        place: slugOf(row.code, input),
        cells: isOfValues(input)
          ? [{ text: value, observation, notes: [...numbers, ...notes.add(note)] }, said(className)]
          : [{ ...said(className), notes: notes.of(observation!) }, ...(into ? [said(row.into || '–')] : [])],
      };
    }),
    notes: notes.texts,
  };
}
