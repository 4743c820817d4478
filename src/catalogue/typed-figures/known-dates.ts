import type { Calendar } from '../../language/find-dates.ts';
import { parsePeriod } from '../../language/period.ts';
import type { Contents } from '../types.ts';

/** The days, months, years and half-years that the data, sources and charts of an edition name, and `others` beside. */
export function knownDates(
  { datasets, sources, charts }: Pick<Contents, 'datasets' | 'sources' | 'charts'>,
  others: readonly string[],
): Calendar {
  const dates = new Set([
    ...[...datasets.values()].flatMap(({ observations, derived, meta }) => [
      ...[...observations, ...derived].map(({ period }) => period ?? ''),
      ...[meta.updated, meta.next_update ?? ''],
      ...(meta.releases ?? []).flatMap(({ period, planned, actual }) => [period, planned ?? '', actual]),
    ]),
    ...[...sources.values()].map(({ date }) => date),
    ...[...charts.values()].map(({ published }) => published),
    ...others,
  ]);
  const ends = [...dates].flatMap((text) => {
    const period = parsePeriod(text);
    return period ? [period.start, dayBefore(period.end)] : [];
  });
  return {
    days: new Set(ends),
    months: new Set(ends.map((day) => day.slice(0, 7))),
    years: new Set(ends.map((day) => day.slice(0, 4))),
    halves: new Set([...dates].filter((date) => /-S[12]$/.test(date))),
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
