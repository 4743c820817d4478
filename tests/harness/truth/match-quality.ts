import type { Observation } from '../../../src/dataset/types.ts';
import { datasetOf } from './find-row.ts';
import type { Context } from './match-context.ts';
import { closest, hasClass } from './parse-html.ts';

const counted =
  /(?<number>\d[\d.,]*) (?<thing>kỳ|mã|nguồn|số liệu(?<given> có nguồn)?|periods?|codes?|sources?|figures?(?<otherwise> given)?)(?!\p{L})/gu;
const cells = /(\d[\d.,]*) (?:trên|of) (\d[\d.,]*) (?:ô|cells)(?!\p{L})/gu;

/** The counts in the lines on a dataset's quality, counted anew from its rows. */
export function matchQuality({ known, page, passage, open, claim, fault }: Context): void {
  if (!closest(passage.element, (at) => at.name === 'dl' && hasClass(at, 'quality'))) return;
  const id = datasetOf(page);
  const dataset = known.catalogue.datasets.get(id);
  if (!dataset) return;
  const { observations, meta } = dataset;
  const read = (text: string): number => Number(text.replace(/[.,]/g, ''));
  const different = (of: (one: Observation) => unknown, among: readonly Observation[] = observations): number =>
    new Set(among.map(of)).size;
  const kindOf = ({ sources }: Observation): string => known.catalogue.sources.get(sources[0] ?? '')?.kind ?? '';
  const kinds = [...Map.groupBy(observations, kindOf).values()];
  const possible: Record<string, readonly number[]> = {
    period: [different(({ period }) => period)],
    code: dataset.dimensionColumns.map(({ id: column }) => different(({ dimensions }) => dimensions[column])),
    source: kinds.map((own) => different(({ sources }) => sources[0], own)),
    figure: [
      ...kinds.map((own) => own.length),
      ...['B', 'D'].map((letter) => observations.filter(({ status }) => status === letter).length),
    ],
    given: [meta.alternatives.length],
  };
  const things: Record<string, string> = { kỳ: 'period', mã: 'code', nguồn: 'source' };
  for (const { index, 0: found, groups } of open(counted)) {
    const { number = '', thing = '', given, otherwise } = groups ?? {};
    const figure = thing.startsWith('số liệu') || thing.startsWith('figure');
    const name = given || otherwise ? 'given' : figure ? 'figure' : (things[thing] ?? thing.replace(/s$/, ''));
    if (possible[name]?.includes(read(number))) claim(index, index + found.length, 'count');
    else fault(index, index + number.length, `is not the number of any ${name} of ${id}`);
  }
  const [present, all] = countCells(observations, dataset.timeColumn ?? '');
  for (const { index, 0: found, 1: some = '', 2: total = '' } of open(cells)) {
    if (read(some) === present && read(total) === all) claim(index, index + found.length, 'count');
    else fault(index, index + some.length, `is not ${present} of ${all}, the cells of ${id}`);
  }
}

/** Cells with a value, and all: for each measure, whatever is told of it at any time, at every time of which it tells; by whatever method. */
function countCells(observations: readonly Observation[], time: string): [number, number] {
  const place = ({ dimensions }: Observation): string => JSON.stringify({ ...dimensions, [time]: '', method: '' });
  const told = new Set<string>();
  const measures = new Map<string, { places: Set<string>; periods: Set<string | null> }>();
  for (const one of observations) {
    const { places, periods } = measures.get(one.measure.id) ?? { places: new Set(), periods: new Set() };
    measures.set(one.measure.id, { places: places.add(place(one)), periods: periods.add(one.period) });
    if (one.value !== null) told.add(`${one.measure.id} ${one.period} ${place(one)}`);
  }
  const all = [...measures.values()].reduce((sum, { places, periods }) => sum + places.size * periods.size, 0);
  return [told.size, all - observations.filter(({ status }) => status === 'M').length];
}
