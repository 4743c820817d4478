import { referenceNoCommonPeriod, referenceOtherPeriod } from '../../schema/messages/reference.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { observationsNamed } from './find-observation.ts';
import { parseReference } from './parse-reference.ts';
import { periodsOf } from '../periods-of.ts';
import { withinTime } from '../select-observations.ts';
import type { Figures } from '../types.ts';

/** By dataset the period that `at=last` means in a text, and no `at` where no other period is meant. */
export type NewestPeriods = ReadonlyMap<string, string>;

export interface TextReferences {
  /** References as they stand in the text, without braces. */
  references: readonly string[];
  datasets: ReadonlyMap<string, Figures>;
  /** The dataset meant where a reference names none. */
  dataset?: string | undefined;
  /** The period meant where a reference names none; those references then do not follow the data. */
  period?: string | undefined;
  /** Only periods within this one or span: 2024, 2011.. */
  within?: string | undefined;
}

/**
 * One text speaks of one period: for each dataset the newest period in which all references that follow the data have a
 * value. Where no period has all, or `at=last` is of another than those beside it that mean the period of the page, the two
 * references that cannot stand together are told. References that mean nothing are passed over; they are told where they
 * stand.
 */
export function newestPeriods({ references, datasets, dataset: own, period, within }: TextReferences): {
  newest: NewestPeriods;
  problems: { reference: string; problem: Sentence }[];
} {
  const newest = new Map<string, string>();
  const problems: { reference: string; problem: Sentence }[] = [];
  /** By dataset the references that follow it, each with its periods within the time and its newest of all. */
  const common = new Map<string, { reference: string; periods: readonly string[]; period: string }[]>();
  /** By dataset the first reference that means the period of the page. */
  const fixed = new Map<string, string>();
  for (const text of new Set(references)) {
    const reference = parseReference(text, own);
    if (reference?.at === null && period !== undefined && !fixed.has(reference.dataset)) {
      fixed.set(reference.dataset, text);
    }
    const dataset = reference && datasets.get(reference.dataset);
    const follows = reference && (reference.at === 'last' || (reference.at === null && period === undefined));
    if (!dataset?.timeColumn || !follows) continue;
    const known = observationsNamed(dataset, reference).filter(({ value }) => value !== null);
    const last = periodsOf(known).at(-1);
    if (last === undefined) continue;
    const one = { reference: text, periods: periodsOf(withinTime(known, within)), period: last };
    common.set(dataset.id, [...(common.get(dataset.id) ?? []), one]);
  }
  for (const [dataset, all] of common) {
    let shared = all[0]!.periods;
    const fails = all.find(({ periods }) => {
      const left = shared.filter((period) => periods.includes(period));
      if (left.length) shared = left;
      return !left.length;
    });
    if (!fails) {
      newest.set(dataset, shared.at(-1)!);
      const beside = fixed.get(dataset);
      const last = { reference: all[0]!.reference, period: shared.at(-1)! };
      if (beside !== undefined && last.period !== period) {
        const problem = referenceOtherPeriod({ reference: beside, period: period! }, last);
        problems.push({ reference: last.reference, problem });
      }
    } else {
      const others = all.filter((one) => one !== fails);
      const apart = others.find(({ periods }) => !periods.some((period) => fails.periods.includes(period)));
      const other = apart ?? others[0];
      if (other) problems.push({ reference: fails.reference, problem: referenceNoCommonPeriod(other, fails) });
    }
  }
  return { newest, problems };
}

/** The references in braces of some texts. */
export function referencesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, reference = '']) => reference));
}
