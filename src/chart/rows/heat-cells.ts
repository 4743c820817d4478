import { bisectRight, extent, group, scaleQuantize } from 'd3';
import { methodOf } from '../../dataset/method-of.ts';
import type { Observation } from '../../dataset/types.ts';
import { oncePerChart } from '../prepare-chart.ts';
import { formatValue } from '../words/format-value.ts';
import { chartGrid } from './chart-grid.ts';

/** Tones from 1, the palest; 0 has none. */
export const TONES = 4;

/** A cell of a heat table: its figure, its words, and its tone. */
export interface HeatCell {
  observation: Observation | null;
  words: string;
  tone: number;
  /** True where its method is another than that of the figure before it in its row: what is on both sides does not compare. */
  broken: boolean;
}
export interface HeatRow {
  key: string;
  name: string;
  emphasis: boolean;
  cells: HeatCell[];
}

/**
 * The rows of the chart's grid with a tone for each figure: by the boundaries that the file gives, else in even steps from
 * the lowest to the highest of its row and its method, since figures of other rows and methods do not compare. One that is
 * alone with its method has none.
 */
export const heatRows = oncePerChart((input): HeatRow[] => {
  return chartGrid(input).rows.map(({ key, name, emphasis, cells }) => {
    const toneOf = input.chart.tones ? byBoundaries(input.chart.tones) : byRow(cells);
    let before: Observation | undefined;
    return {
      ...{ key, name, emphasis },
      cells: cells.map((observation): HeatCell => {
        if (observation?.value == null) return { observation, words: observation ? '–' : '', tone: 0, broken: false };
        const broken = before !== undefined && methodOf(before) !== methodOf(observation);
        before = observation;
        return { observation, words: formatValue(observation, input.language), tone: toneOf(observation), broken };
      }),
    };
  });
});

type Tone = (observation: Observation) => number;

function byBoundaries(boundaries: readonly number[]): Tone {
  return ({ value }) => 1 + bisectRight(boundaries, value!);
}

/** Ranks are the darker the nearer they are to the first. */
function byRow(cells: readonly (Observation | null)[]): Tone {
  const known = cells.flatMap((cell) => (cell?.value == null ? [] : cell));
  const scales = new Map(
    [...group(known, methodOf)].flatMap(([method, own]) => {
      const [low, high] = extent(own, ({ value }) => value!) as [number, number];
      const tones = Array.from({ length: TONES }, (_, index) => index + 1);
      if (own[0]!.measure.nature === 'rank') tones.reverse();
      return low === high ? [] : [[method, scaleQuantize([low, high], tones)] as const];
    }),
  );
  return (observation) => scales.get(methodOf(observation))?.(observation.value!) ?? 0;
}
