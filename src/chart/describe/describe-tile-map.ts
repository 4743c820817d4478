import { partWords } from '../../language/words/chart/part-words.ts';
import { rowSentences as sayRows } from '../../language/words/chart/row-sentences.ts';
import { insideSentence } from '../../language/words/chart/chart-sentences.ts';
import { nameInside } from '../words/code-name.ts';
import { tileIslands, tileRows, toldClasses } from '../tiles/tile-rows.ts';
import type { ChartInput } from '../types.ts';

/** How many tiles there are of each class, with the boundaries of classes of values, where the islands are, and what a tile is. */
export function describeTileMap(input: ChartInput): string[] {
  const { chart, dataset, language } = input;
  const rows = tileRows(input);
  if (!rows.length) return [];
  const inside = (column: string | undefined, code: string): string =>
    nameInside(dataset, column ?? '', code, language);
  const islands = tileIslands(input).map(({ code, owner }) => `${inside(chart.rows, code)} (${owner})`);
  const classes = toldClasses(input).map(({ code, name, bounds, count }) => {
    if (code) return `${inside(chart.tiles?.class, code)} ${count}`;
    return `${insideSentence(name)}${bounds && ` (${bounds})`} ${count}`;
  });
  return [
    sayRows.classes(dataset.meta.title[language], rows.length, classes, language),
    ...(islands.length ? [sayRows.islands(islands, language)] : []),
    ...(chart.tiles?.classes === 'quarters' ? [partWords.quartersNote[language]] : []),
    partWords.tiles[language],
  ];
}
