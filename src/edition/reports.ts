import { inEach, languages } from '../language/language.ts';
import { comparePeriods, parsePeriod, periodSlug } from '../language/period.ts';
import { reportAddress, reportWithoutFigures } from '../schema/messages/page.ts';
import type { ReportMatter } from '../schema/page.ts';
import type { Problem } from '../schema/problem.ts';
import { periodKind } from '../dataset/frequency.ts';
import type { Dataset, Observation } from '../dataset/types.ts';
import type { MdxPage, Report } from './types.ts';

/**
 * The reports of an edition, latest first: one for each period of the datasets that declare `reports: true`. Words for a
 * period that the data lack, or under another address than the period's own, are problems; `whole` is false when the
 * data may have periods that could not be read.
 */
export function reportsOf(
  datasets: ReadonlyMap<string, Dataset>,
  pages: ReadonlyMap<string, MdxPage<ReportMatter>>,
  whole: boolean,
  problems: Problem[],
): ReadonlyMap<string, Report> {
  const reporting = [...datasets.values()].filter(({ meta }) => meta.reports);
  const found = reporting.flatMap((dataset) => reportingPeriods(dataset));
  const periods = [...new Set(found)].flatMap((text) => parsePeriod(text) ?? []).sort((a, b) => comparePeriods(b, a));
  const reports = new Map<string, Report>();
  for (const period of periods) {
    const slugs = inEach((language) => periodSlug(period, language));
    const page = pages.get(period.text) ?? null;
    for (const language of languages) {
      if (page && page.slugs[language] !== slugs[language])
        problems.push({ ...reportAddress(slugs[language]), file: page.files[language] });
    }
    reports.set(period.text, { period: period.text, slugs, page });
  }
  for (const { key, files } of whole ? pages.values() : []) {
    if (!reports.has(key)) problems.push({ ...reportWithoutFigures(), file: files[languages[0]], found: key });
  }
  return reports;
}

/** The period that the home page tells of: the one it names, or with `latest` the newest reported, if there is any. */
export function homePeriod(said: string, reports: ReadonlyMap<string, Report>): string | undefined {
  return said === 'latest' ? reports.keys().next().value : said;
}

/** The periods of a dataset that are reported on: those of its own frequency; a plan for a longer time is none. */
export function reportingPeriods({ meta, observations }: Dataset): string[] {
  const own = periodKind(meta.frequency);
  const kinds: readonly string[] = own === null ? ['year', 'half', 'quarter'] : [own];
  return observations.flatMap(({ period, measure }) => {
    const parsed = parsePeriod(period ?? '');
    return parsed && measure.nature !== 'target' && kinds.includes(parsed.kind) ? parsed.text : [];
  });
}

/** Every published figure of a period in the reporting datasets, with what was planned within it, in the order of the files. */
export function reportObservations(
  datasets: ReadonlyMap<string, Dataset>,
  period: string,
): { dataset: Dataset; observations: Observation[] }[] {
  const span = parsePeriod(period);
  return [...datasets.values()]
    .filter(({ meta }) => meta.reports)
    .map((dataset) => ({
      dataset,
      observations: dataset.observations.filter((observation) => {
        if (observation.period === period) return true;
        const own = parsePeriod(observation.period ?? '');
        return observation.measure.nature === 'target' && own !== null && span !== null && covers(own, span);
      }),
    }))
    .filter(({ observations }) => observations.length > 0);
}

function covers(outer: { start: string; end: string }, inner: { start: string; end: string }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
