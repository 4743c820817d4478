import { bisectRight, extent, quantileSorted } from 'd3';
import { partWords, valueRange } from '../../language/words/chart/part-words.ts';
import type { Observation } from '../../dataset/types.ts';
import { gridObservations } from '../rows/chart-grid.ts';
import { formatValue } from '../words/format-value.ts';
import { oncePerChart } from '../prepare-chart.ts';
import { rampOf, type Texture } from '../rows/textures.ts';
import type { ChartInput } from '../types.ts';

/** Figures that tiles of one look share, from low to high: the class an editor gives, or a quarter of them. */
export interface ValueClass {
  name: string;
  /** Its boundaries in words: of a quarter the lowest and highest figure in it. */
  bounds: string;
  texture: Texture;
}

/** At most so many digits more than usual tell the ends of two quarters apart. */
const MORE_DIGITS = 4;
const QUARTERS = [0.25, 0.5, 0.75];

/** The classes of a map of values, and in which of them a value is. */
export const valueClasses = oncePerChart((input): { classes: ValueClass[]; classOf: (value: number) => number } => {
  const { language, chart } = input;
  const known = gridObservations(input).filter(({ value }) => value !== null);
  const values = known.map(({ value }) => value!).sort((a, b) => a - b);
  const given = chart.tiles?.classes;
  const write = (value: number, digits?: number): string => (known[0] ? valueText(known[0], value, input, digits) : '');
  if (Array.isArray(given)) {
    const starts = given.slice(1).map(({ from = 0 }) => from);
    const ramp = rampOf(given.length);
    const classes = given.map(({ name }, index): ValueClass => {
      const [from, to] = [starts[index - 1], starts[index]].map((end) => (end === undefined ? undefined : write(end)));
      return { name: name[language], bounds: valueRange(from, to, language), texture: ramp[index]! };
    });
    return { classes, classOf: (value) => bisectRight(starts, value) };
  }
  const starts = QUARTERS.map((part) => quantileSorted(values, part)!);
  const classOf = (value: number): number => bisectRight(starts, value);
  const ends = partWords.quarters.map((_, index) => extent(values.filter((value) => classOf(value) === index)));
  const digits = digitsApart(ends, known[0]?.measure.decimals, write);
  const classes = partWords.quarters.map((words, index): ValueClass => {
    const bounds = [...new Set(ends[index]!.map((end) => (end === undefined ? '' : write(end, digits))))].join('–');
    return { name: words[language], bounds, texture: rampOf(partWords.quarters.length)[index]! };
  });
  return { classes, classOf };
});

/** How many digits it takes to write the end of a quarter otherwise than the beginning of the next one. */
function digitsApart(
  ends: readonly (readonly [number, number] | readonly [undefined, undefined])[],
  usual: number | undefined,
  write: (value: number, digits?: number) => string,
): number | undefined {
  if (usual === undefined) return undefined;
  const meet = (digits: number): boolean =>
    ends.some(([low], index) => {
      const before = ends[index - 1]?.[1];
      return low !== undefined && before !== undefined && write(low, digits) === write(before, digits);
    });
  const digits = Array.from({ length: MORE_DIGITS }, (_, more) => usual + more);
  return digits.find((count) => !meet(count)) ?? usual + MORE_DIGITS;
}

/** A value written as the figures of the map are; without digits, with all that it has. */
function valueText(like: Observation, value: number, { language }: ChartInput, digits?: number): string {
  return formatValue({ ...like, value, qualifier: null, measure: { ...like.measure, decimals: digits } }, language);
}
