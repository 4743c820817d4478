import { inEach, type Language } from '../../language/language.ts';
import type { Calendar } from '../../language/find-dates.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { TypedFigures } from '../../schema/typed-figures.ts';
import { figureBraces, figureTyped, typedFigureUnused } from '../../schema/messages/typed-figure.ts';
import type { Problem } from '../../schema/problem.ts';
import type { LineOf } from '../read/load-charts.ts';
import { checkDeclared } from './check-declared.ts';
import { compareLanguages, type PlacedFigure } from './compare-languages.ts';
import { declaredTexts, type DeclaredText } from './declared-texts.ts';
import { referenceSign, type EditorText, type TextPair } from './editor-text.ts';
import { findFigures, type FoundFigure } from './find-figures.ts';

export const typedFiguresFile = 'content/typed-figures.yaml';

export interface TypedFigurePlaces {
  texts: readonly TextPair[];
  /** What typed-figures.yaml says; null when the edition has none. */
  declared: { value: TypedFigures | null; lineOf: LineOf } | null;
  /** The dates that the edition knows; null where part of it cannot be read. */
  calendar: Calendar | null;
  datasets: ReadonlyMap<string, Dataset>;
  /** Datasets that cannot be read. */
  broken: ReadonlySet<string>;
}

/**
 * Every number that is typed in a text and declared nowhere, every figure that only one language of a text has, and as
 * notices the declared texts that nothing uses.
 */
export function checkTypedFigures({ texts, declared, calendar, datasets, broken }: TypedFigurePlaces): Problem[] {
  // What is declared is not known.
  if (declared && !declared.value) return [];
  const all = declaredTexts(declared?.value ?? []);
  const used = new Set<DeclaredText>();
  const problems = texts.flatMap((pair) => {
    const find = (language: Language): PlacedFigure[] =>
      pair[language].flatMap((text) =>
        findFigures(text, { calendar, declared: all, use: (each) => used.add(each) }).map((figure) => ({
          text,
          figure,
        })),
      );
    const found = inEach(find);
    const typed = Object.values(found).flatMap((some) => some.filter(({ figure }) => isTyped(figure, pair)));
    const rightly = inEach((language) => found[language].filter(({ figure }) => !isTyped(figure, pair)));
    return [
      ...typed.map(({ text, figure }) => ({
        file: text.file,
        ...text.placeOf(figure.start),
        found: around(text.words, figure),
        ...figureTyped(figure.text, typedFiguresFile, text.refers),
      })),
      ...(pair.taken === 'all' ? [] : [...pair.vi, ...pair.en].flatMap(braces)),
      ...compareLanguages(pair, rightly, datasets),
    ];
  });
  const at = (path: readonly (string | number)[]) => ({
    file: typedFiguresFile,
    row: declared!.lineOf(path),
    column: path.join('.'),
  });
  const faults = checkDeclared(declared?.value ?? [], all, datasets, broken);
  const idle = calendar ? all.filter((text) => !used.has(text)) : [];
  return [
    ...problems,
    ...faults.map(({ path, found, sentence }) => ({ ...at(path), found, ...sentence })),
    ...idle.map(({ text, path }) => ({ ...at(path), found: text, ...typedFigureUnused() })),
  ];
}

/** True for a number that has to be declared and is not. */
function isTyped({ typed }: FoundFigure, { taken }: TextPair): boolean {
  return typed !== undefined && !(taken === 'all' || (taken === 'dates' && typed === 'date'));
}

/** A reference where none is filled in. */
function braces({ file, words, refers, placeOf }: EditorText): Problem[] {
  const found = refers ? null : /\{[^{}]*\}?/.exec(words);
  return found ? [{ file, ...placeOf(found.index), found: found[0], ...figureBraces(typedFiguresFile) }] : [];
}

/** A number with the words about it. */
function around(words: string, { start, end }: FoundFigure): string {
  const before = words.slice(0, start).split(/\s+/).slice(-4).join(' ');
  const after = words.slice(end).split(/\s+/).slice(0, 4).join(' ');
  return (before + words.slice(start, end) + after).replaceAll(referenceSign, '{…}');
}
