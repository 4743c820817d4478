import type { Calendar } from '../../language/find-dates.ts';
import { parsePeriod } from '../../language/period.ts';
import type { Withdrawal } from '../../schema/corrections.ts';
import type { Contents, Correction, Release } from '../types.ts';

export interface DatedContents extends Pick<Contents, 'datasets' | 'sources' | 'charts'> {
  /** The day to which the edition is brought; empty where that cannot be read. */
  updated: string;
  releases: readonly Release[];
  corrections: readonly Correction[];
  withdrawals: readonly Withdrawal[];
}

/** The days, months, years and half-years that the data, sources, charts, releases and corrections of an edition name. */
export function knownDates(contents: DatedContents): Calendar {
  const { datasets, sources, charts, updated, releases, corrections, withdrawals } = contents;
  const dates = new Set([
    ...[...datasets.values()].flatMap(({ observations, derived, meta }) => [
      ...[...observations, ...derived].map(({ period }) => period ?? ''),
      ...[meta.updated, meta.next_update ?? '', meta.ended?.date ?? ''],
      ...(meta.releases ?? []).flatMap(({ period, planned, actual }) => [period, planned ?? '', actual]),
    ]),
    ...[...sources.values()].map(({ date }) => date),
    ...[...charts.values()].map(({ published }) => published),
    updated,
    ...releases.map(({ date }) => date),
    // A row that is gone has its period here alone.
    ...corrections.flatMap(({ entry }) => [entry.date, ...Object.values(entry.at)]),
    ...withdrawals.map(({ date }) => date),
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
