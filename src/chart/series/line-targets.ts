import { intervalText } from '../../dataset/text/observation-text.ts';
import { hasBand } from './has-band.ts';
import { formatValue } from '../words/format-value.ts';
import type { Plot } from '../layout/plot.ts';
import { positionOf } from './point-labels.ts';
import { remarkOf, seriesSteps } from '../series-steps.ts';
import type { ChartInput, Series, Target } from '../types.ts';

/** The points of lines that have a value; `plotOf` says in which plot a series is drawn. */
export function lineTargets(input: ChartInput, series: readonly Series[], plotOf: (index: number) => Plot): Target[] {
  const { language } = input;
  const steps = seriesSteps(input, series);
  const stepOf = new Map(steps.map(({ key }, index) => [key, index]));
  return series.flatMap((one, index) => {
    const banded = input.kind.panels ?? hasBand(one, series.length);
    return one.points.flatMap((point): Target[] => {
      if (point.value === null || !point.observation) return [];
      const [x, y] = positionOf(point, plotOf(index));
      const step = stepOf.get(point.key)!;
      return [
        {
          x,
          y,
          series: index,
          step,
          name: one.name,
          heading: steps[step]!.heading,
          value: formatValue(point.observation, language),
          remark: [banded ? intervalText(point.observation, language) : '', remarkOf(point.observation, language)]
            .filter(Boolean)
            .join('; '),
        },
      ];
    });
  });
}
