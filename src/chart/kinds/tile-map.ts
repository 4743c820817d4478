import { partWords } from '../../language/words/chart/part-words.ts';
import { rowsName } from '../rows/grid-table.ts';
import { legendShapes } from '../rows/legend.ts';
import { numberNotes } from '../words/number-notes.ts';
import { noAxes, type Plot } from '../layout/plot.ts';
import { textured } from '../rows/textures.ts';
import { tileLayout, type TileLayout } from '../rows/tile-layout.ts';
import { islandShapes, tileShapes } from '../rows/tile-shapes.ts';
import { mapTextures, tileRows, type TileRow } from '../rows/tile-rows.ts';
import type { ChartInput, Kind, Marks, Prepared, Series, Table } from '../types.ts';

/** A square a province in its approximate place, told apart by class in tone and pattern; islands always stand with their names. */
export const tileMap: Kind<Prepared, TileLayout> = {
  along: 'rows',
  plays: true,
  sizes: ['wide', 'narrow', 'small'],
  prepare: (input) => ({ series: [seriesOf(tileRows(input))] }),
  plan(_rows, { size, width, height }, input) {
    const layout = tileLayout(input, size, width, height);
    return { ...noAxes, height: layout.height, layout };
  },
  draw,
  notes: (_rows, { language }) => [partWords.tiles[language]],
  table: (_rows, input) => table(input),
};

/** One series of all tiles; a class stands for the value that the data need not have. */
function seriesOf(rows: readonly TileRow[]): Series {
  const points = rows.map(({ place, observation }) => {
    return { period: observation.period ?? '', time: 0, value: place, total: null, observation, joined: false };
  });
  return { key: '', name: '', emphasis: false, dash: 0, points };
}

function draw(_rows: Prepared, { legend, tiles, islands, tile }: TileLayout, _plot: Plot, input: ChartInput): Marks {
  const swatches = legendShapes(legend, (index, x, y) =>
    textured([{ x: x - 7, y: y - 7, width: 14, height: 14 }], mapTextures[index]!),
  );
  const [label = '', into = ''] = [input.chart.tiles?.class, input.chart.tiles?.into].map((column) => {
    return input.dataset.meta.columns.find(({ id }) => id === column)?.label[input.language];
  });
  return {
    shapes: [...swatches, ...tileShapes(tiles, tile), ...islandShapes(islands, tile)],
    targets: [
      ...tiles.map(({ row, x, y }) => {
        const remark = row.into && row.into !== row.name ? `${into}: ${row.into}` : '';
        return { x, y, heading: row.name, value: row.className, remark };
      }),
      ...islands.map(({ island, x, y }) => {
        return { x, y, heading: `${island.name} (${island.owner})`, value: island.className || '–', remark: '' };
      }),
    ].map(({ x, y, ...words }, step) => {
      return { ...words, x: x + tile.width / 2, y: y + tile.height / 2, series: 0, step, name: label };
    }),
  };
}

/** All tiles as the map has them, from north to south, with their class and what they became part of. */
function table(input: ChartInput): Table {
  const { chart, dataset, language } = input;
  const notes = numberNotes(language);
  const head = [chart.tiles?.class, chart.tiles?.into].flatMap((column) => {
    return dataset.meta.columns.find(({ id }) => id === column)?.label[language] ?? [];
  });
  return {
    head: [rowsName(input), ...head],
    rows: tileRows(input).map(({ name, className, into, observation }) => ({
      label: name,
      cells: [
        { text: className, observation, notes: notes.of(observation) },
        ...(chart.tiles?.into ? [{ text: into || '–', observation: null, notes: [] }] : []),
      ],
    })),
    notes: notes.texts,
  };
}
