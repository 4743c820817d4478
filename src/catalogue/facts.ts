import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { formatDate, formatPeriod, parsePeriod, periodInWords } from '../language/period.ts';
import { siteWords } from '../language/words/site-words.ts';
import { latestPeriod } from '../dataset/periods-of.ts';
import type { Dataset, Observation } from '../dataset/types.ts';
import type { ChartInput } from '../chart/types.ts';
import type { ChartFile } from '../schema/chart.ts';
import { areaLinks } from './related.ts';
import { chartObservations } from '../chart/chart-observations.ts';
import type { Catalogue } from '../edition/types.ts';

/** One fact of a metadata strip. */
export interface Fact {
  name: string;
  text: string;
  overdue?: boolean;
  href?: string;
}

/** What a reader asks of a chart's figures: unit, latest period, next release, licence. */
export function chartFacts(catalogue: Catalogue, input: ChartInput): Fact[] {
  const { language } = input;
  const dataset = catalogue.datasets.get(input.dataset.id)!;
  const observations = chartObservations(input);
  const units = [...new Set(observations.map(({ measure }) => measure.unit.name[language]))];
  return [
    { name: siteWords.unit[language], text: units.join(', ') },
    ...latestFact(observations, language, isClosed(catalogue.charts.get(input.id)!)),
    nextFact(catalogue, dataset, language),
    { name: siteWords.licence[language], text: dataset.meta.licence[language] },
  ];
}

/** Whether a chart's file names the end of its time, so that what it shows last need not be the newest. */
function isClosed({ time = '..', select }: ChartFile): boolean {
  return 'period' in select || (time !== 'last' && !time.endsWith('..'));
}

/** What a reader asks of a dataset: issuer, latest period, day of change, next release, licence. */
export function datasetFacts(catalogue: Catalogue, dataset: Dataset, language: Language): Fact[] {
  return [
    { name: siteWords.issuer[language], text: dataset.meta.issuer[language] },
    ...areaLinks(catalogue, dataset.meta.area, language).map((link) => ({ name: siteWords.area[language], ...link })),
    ...timelinessFacts(catalogue, dataset, language),
    { name: siteWords.licence[language], text: dataset.meta.licence[language] },
  ];
}

/** What a reader asks of a part of a dataset: unit, latest period, day of change, next release, licence. */
export function rowsFacts(
  catalogue: Catalogue,
  dataset: Dataset,
  observations: readonly Observation[],
  language: Language,
): Fact[] {
  const { meta } = dataset;
  const units = [...new Set(observations.map(({ measure }) => measure.unit.name[language]))];
  return [
    { name: siteWords.unit[language], text: units.join(', ') },
    ...latestFact(observations, language),
    { name: siteWords.updated[language], text: formatDate(meta.updated, language) },
    nextFact(catalogue, dataset, language),
    { name: siteWords.licence[language], text: meta.licence[language] },
  ];
}

/** How far a dataset reaches: latest period, day of change, next release. */
export function timelinessFacts(catalogue: Catalogue, dataset: Dataset, language: Language): Fact[] {
  return [
    ...latestFact(dataset.observations, language),
    { name: siteWords.updated[language], text: formatDate(dataset.meta.updated, language) },
    nextFact(catalogue, dataset, language),
  ];
}

function latestFact(observations: readonly Observation[], language: Language, closed = false): Fact[] {
  const latest = latestPeriod(observations);
  const name = closed ? siteWords.periodOf : siteWords.latest;
  return latest ? [{ name: name[language], text: formatPeriod(latest, language) }] : [];
}

/** The next release, and whether its day had passed when this edition was brought up to date. */
export function nextFact(catalogue: Catalogue, dataset: Dataset, language: Language): Fact {
  const name = siteWords.nextUpdate[language];
  const { ended, next_update: next } = dataset.meta;
  if (ended) {
    const day = formatDate(ended.date, language);
    return { name, text: fill(siteWords.ended[language], { day, why: ended.why[language] }) };
  }
  if (!next) return { name, text: siteWords.nextUnknown[language] };
  const period = parsePeriod(next);
  const text = `${siteWords.expected[language]} ${periodInWords(next, language)}`;
  const overdue = (period?.end ?? next) <= catalogue.site.updated;
  return overdue ? { name, text: `${text}; ${siteWords.overdue[language]}`, overdue } : { name, text };
}

/** One line of the release calendar: a dataset, its latest period, the day of its last change and the next release. */
export interface Release {
  dataset: Dataset;
  latest: string;
  updated: string;
  next: Fact;
}

/** The release calendar: what is announced first, soonest at the top; then what has no date, by name; what has ended comes last. */
export function releases(catalogue: Catalogue, language: Language): Release[] {
  return [...catalogue.datasets.values()]
    .sort((a, b) => compareTexts(nextOf(a), nextOf(b)) || compareTexts(a.id, b.id))
    .map((dataset) => ({
      dataset,
      latest: latestFact(dataset.observations, language)[0]?.text ?? '',
      updated: formatDate(dataset.meta.updated, language),
      next: nextFact(catalogue, dataset, language),
    }));
}

/** By when a dataset is next published; after all days where none is known, and last where there will be none. */
function nextOf({ meta }: Dataset): string {
  return meta.ended ? '~~' : (meta.next_update ?? '~');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
