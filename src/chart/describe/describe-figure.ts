import { group } from 'd3';
import { formatObservation } from '../../dataset/write/format-observation.ts';
import { sentences as say } from '../../language/words/chart/chart-sentences.ts';
import { parsePeriod } from '../../language/period.ts';
import { figureItems, type FigureItem } from '../rows/figure-items.ts';
import type { ChartInput } from '../types.ts';
import { describeFigures } from './describe-figures.ts';

/** A sentence a period, after the dataset where there is room; what is missing. */
export function describeFigure(input: ChartInput): string[] {
  const { language } = input;
  const items = figureItems(input);
  const known = items.filter(({ observation }) => observation.value !== null);
  if (!known.length) return [];
  const words = ({ number, unit, label, observation }: FigureItem) =>
    `${unit ? formatObservation(observation, language) : number}\u00a0${label}`;
  const byPeriod = group(known, ({ observation }) => observation.period ?? '');
  const said = [...byPeriod].map(([text, own]) => say.listed('', parsePeriod(text), own.map(words), language));
  const absent = items.filter((item) => !known.includes(item));
  const gaps = absent.map(({ name, observation }) => ({ status: observation.status, of: name }));
  if (gaps.length) said.push(say.missing(gaps, language));
  if (said.length > 3) return said;
  return [describeFigures([], input), ...said];
}
