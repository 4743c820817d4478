import type { Language } from '../language/language.ts';
import { fillText, type Figure, type TextPart } from '../dataset/reference/fill-text.ts';
import { newestPeriods, referencesIn, type NewestPeriods } from '../dataset/reference/newest-periods.ts';
import { resolveReferences } from '../dataset/reference/resolve-reference.ts';
import { basisWords } from '../language/words/status-words.ts';
import type { Observation } from '../dataset/types.ts';
import type { Catalogue, MdxPage } from './types.ts';

/** Where a text stands. */
export interface TextContext {
  /** The period that its references mean when they name none. */
  period?: string | undefined;
  /** What `last` means by dataset on the page where it stands; without it, the text agrees with itself alone. */
  newest?: NewestPeriods | undefined;
}

/** What a page with words of its own means by `last`: for each dataset the newest period that has all figures of the page. */
export function pageContext({ datasets }: Catalogue, { references }: MdxPage<unknown>): TextContext {
  return { newest: newestPeriods({ references, datasets }).newest };
}

/** A text of the edition with its references filled in: words and figures. */
export function textParts(
  catalogue: Catalogue,
  text: string,
  language: Language,
  context: TextContext = {},
): TextPart[] {
  const { datasets } = catalogue;
  const { newest } = context.newest
    ? context
    : newestPeriods({ ...context, references: referencesIn([text]), datasets });
  return fillText(text, resolveReferences({ datasets, language, ...context, newest }));
}

/** One figure by its reference. Throws when there is none, which the loader has already refused. */
export function figureOf(
  catalogue: Catalogue,
  reference: string,
  language: Language,
  context: TextContext = {},
): Figure {
  const figure = resolveReferences({ datasets: catalogue.datasets, language, ...context })(reference);
  if ('problem' in figure) throw new Error(`${reference}: ${figure.problem.message.vi} – ${figure.problem.fix.vi}`);
  return figure;
}

/** A reference alone, or a text such as "{rank}/{economies}", as a text with braces. */
export function asText(value: string): string {
  return value.includes('{') ? value : `{${value}}`;
}

/** Who published an observation, for the hint on a figure: "Hanoi Times", "tính lại từ nguồn: Lao Động; Mondaq". */
export function sourceNames(catalogue: Catalogue, observation: Observation, language: Language): string {
  const names = observation.sources.map((id) => catalogue.sources.get(id)?.publisher[language] ?? id);
  const basis = observation.basis === 'derived' ? `${basisWords['derived']?.[language]}: ` : '';
  return basis + [...new Set(names)].join('; ');
}
