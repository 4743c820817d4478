import { isDate } from '../../language/period.ts';
import type { CorrectionsEntry, Withdrawal } from '../../schema/corrections.ts';
import {
  correctionDate,
  correctionFuture,
  correctionTwice,
  withdrawalThere,
} from '../../schema/messages/correction.ts';
import type { CorrectionPlaces, Report } from './correction-chains.ts';

/** Tells what is wrong with the entry of a dataset that was withdrawn: it is gone, and told once. */
export function checkWithdrawal(
  entry: Withdrawal,
  place: number,
  entries: readonly CorrectionsEntry[],
  { datasets, broken, updated, corrections }: CorrectionPlaces,
  report: Report,
): void {
  const { dataset } = entry;
  checkDay(entry, place, updated, report);
  const first = entries.findIndex((other) => other.kind === 'withdrawn' && other.dataset === dataset);
  if (first < place) report(place, [], undefined, correctionTwice(corrections!.lineOf([first])));
  if (datasets.has(dataset) || broken.has(dataset)) {
    report(place, ['dataset'], dataset, withdrawalThere(`data/${dataset}.csv`));
  }
}

/** Tells a day that is none, or that has not come for the site. */
export function checkDay({ date }: CorrectionsEntry, place: number, updated: string | undefined, report: Report): void {
  if (!isDate(date)) report(place, ['date'], date, correctionDate());
  else if (updated !== undefined && date > updated) report(place, ['date'], date, correctionFuture(updated));
}
