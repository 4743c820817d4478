import { languages, otherLanguage, type Language } from '../../language/language.ts';
import { findObservation } from '../../dataset/reference/find-observation.ts';
import type { Dataset } from '../../dataset/types.ts';
import { figureOneLanguage } from '../../schema/messages/typed-figure.ts';
import type { Problem } from '../../schema/problem.ts';
import type { EditorText, TextPair } from './editor-text.ts';
import type { FoundFigure } from './find-figures.ts';

/** A figure in the text in which it stands. */
export interface PlacedFigure {
  readonly text: EditorText;
  readonly figure: FoundFigure;
}

/** The figures that only one language of a pair has, each once, with the line at which the other should have it. */
export function compareLanguages(
  { vi, en, rows }: TextPair,
  found: Record<Language, readonly PlacedFigure[]>,
  datasets: ReadonlyMap<string, Dataset>,
): Problem[] {
  if (!vi.length || !en.length) return [];
  const files = { vi: vi[0]!.file, en: en[0]!.file };
  const problems = languages.flatMap((language) => {
    const other = otherLanguage(language);
    const said = new Set(found[other].flatMap(({ figure }) => figure.keys));
    return found[language].flatMap(({ text, figure }) => {
      const missing = figure.keys.filter((key) => !said.has(key));
      missing.forEach((key) => said.add(key));
      if (!missing.length) return [];
      const sentence = figureOneLanguage(language, { file: files[other], row: rows[other] });
      return [{ file: text.file, ...text.placeOf(figure.start), found: figure.text, ...sentence }];
    });
  });
  // A reference that leads nowhere may have meant any figure; it is told by itself.
  return problems.length && ![...vi, ...en].every((text) => leadSomewhere(text, datasets)) ? [] : problems;
}

function leadSomewhere({ references }: EditorText, datasets: ReadonlyMap<string, Dataset>): boolean {
  return references.every((reference) => {
    const dataset = datasets.get(reference?.dataset ?? '');
    return reference && dataset && 'observation' in findObservation(dataset, reference);
  });
}
