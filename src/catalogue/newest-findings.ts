import { chartObservations } from '../chart/chart-observations.ts';
import { prepareChart } from '../chart/prepare-chart.ts';
import type { ChartInput } from '../chart/types.ts';
import { chartTitle } from '../chart/words/chart-title.ts';
import { latestPeriod } from '../dataset/periods-of.ts';
import type { Observation } from '../dataset/types.ts';
import { pageAddress } from '../address/address.ts';
import { chartInput } from '../edition/chart-input.ts';
import type { Catalogue } from '../edition/types.ts';
import type { Language } from '../language/language.ts';
import { comparePeriods, type Period } from '../language/period.ts';

/** What a chart tells, with the newest period of its figures. */
export interface Finding {
  id: string;
  title: string;
  href: string;
  period: Period;
  /** The figure of that period, where the chart is of one. */
  figure: Observation | null;
}

/**
 * The findings whose figures are the newest by their period, the newest first, at most one of a dataset. Of two with the
 * same period the one with a figure of its own comes first, else the first by its id.
 */
export function newestFindings(catalogue: Catalogue, language: Language, count: number): Finding[] {
  const found = new Map<string, Finding>();
  for (const [id, { dataset }] of catalogue.charts) {
    const finding = findingOf(chartInput(catalogue, id, language));
    const known = found.get(dataset);
    // What is set for a time to come, or begins after the site's own day, is not new yet.
    if (!finding || finding.period.start > catalogue.site.updated) continue;
    if (!known || newerFirst(finding, known) < 0) found.set(dataset, finding);
  }
  return [...found.values()].sort(newerFirst).slice(0, count);
}

function findingOf(input: ChartInput): Finding | null {
  const { id, language } = input;
  const period = latestPeriod(chartObservations(input));
  if (!period) return null;
  return {
    ...{ id, period, title: chartTitle(input), figure: figureOf(input, period) },
    href: pageAddress('chart', language, id),
  };
}

/** The one figure that a chart over time leads to at its newest period: that of what stands out, or of its only line. */
function figureOf(input: ChartInput, period: Period): Observation | null {
  if (input.kind.along !== 'time') return null;
  const { series } = prepareChart(input);
  const [only, ...others] = series.length === 1 ? series : series.filter(({ emphasis }) => emphasis);
  const last = only?.points.findLast(({ value }) => value !== null)?.observation;
  return last && others.length === 0 && last.period === period.text ? last : null;
}

function newerFirst(a: Finding, b: Finding): number {
  return comparePeriods(endOf(b.period), endOf(a.period)) || Number(b.figure !== null) - Number(a.figure !== null);
}

/** A year is over on its last day: figures of a year are as new as those of its last month. */
function endOf(period: Period): Period {
  return { ...period, start: period.end };
}
