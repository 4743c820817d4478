import { keepTogether } from '../../language/keep-together.ts';
import type { Language } from '../../language/language.ts';
import { referenceDataset, referenceGrammar } from '../../schema/messages/reference.ts';
import type { Resolve } from './fill-text.ts';
import { findObservation } from './find-observation.ts';
import { formatObservation } from '../write/format-observation.ts';
import { nearestNames } from '../check/nearest-names.ts';
import type { NewestPeriods } from './newest-periods.ts';
import { amounts, parseReference } from './parse-reference.ts';
import type { Figures } from '../types.ts';

export interface ReferenceContext {
  datasets: ReadonlyMap<string, Figures>;
  language: Language;
  /** The dataset meant where a reference names none. */
  dataset?: string | undefined;
  /** The period meant where a reference names none. */
  period?: string | undefined;
  /** What `last` means by dataset, where a text speaks of one period. */
  newest?: NewestPeriods | undefined;
}

/** Reads, finds and writes references for a page or a chart: what `fillText` and `checkHolds` ask for. */
export function resolveReferences({
  datasets,
  language,
  dataset: defaultDataset,
  period,
  newest,
}: ReferenceContext): Resolve {
  return (text) => {
    const reference = parseReference(text, defaultDataset);
    if (!reference) return { problem: referenceGrammar() };
    const dataset = datasets.get(reference.dataset);
    if (!dataset) return { problem: referenceDataset(nearestNames(reference.dataset, datasets.keys())) };
    const found = findObservation(dataset, reference, { period, newest: newest?.get(dataset.id) });
    if ('problem' in found) return found;
    const { observation } = found;
    const { form, otherwise } = reference;
    const absent = observation.value === null && amounts.includes(form);
    const instead = absent && otherwise !== null ? keepTogether(otherwise) : null;
    return { observation, form, text: instead ?? formatObservation(observation, language, form) };
  };
}
