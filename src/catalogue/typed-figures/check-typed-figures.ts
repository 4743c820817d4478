import { otherLanguage, type Language } from '../../language/language.ts';
import type { Calendar } from '../../language/find-dates.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { TypedFigures } from '../../schema/typed-figures.ts';
import { figureOneLanguage, figureTyped, typedFigureUnused } from '../../schema/messages/typed-figure.ts';
import type { Problem } from '../../schema/problem.ts';
import type { LineOf } from '../load-charts.ts';
import { checkDeclared } from './check-declared.ts';
import { declaredTexts } from './declared-texts.ts';
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
  const used = new Set<(typeof all)[number]>();
  const rules = { calendar, declared: all, use: (text: (typeof all)[number]) => used.add(text) };
  const problems = texts.flatMap((pair) => {
    const found = { vi: placed(pair.vi, rules), en: placed(pair.en, rules) };
    const typed = [...found.vi, ...found.en].filter(({ figure }) => isTyped(figure, pair));
    return [
      ...typed.map(({ text, figure }) => ({
        file: text.file,
        ...text.placeOf(figure.start),
        found: around(text.words, figure),
        ...figureTyped(figure.text, typedFiguresFile),
      })),
      ...(pair.vi.length && pair.en.length ? compareLanguages(pair, found) : []),
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

interface Placed {
  text: EditorText;
  figure: FoundFigure;
}

function placed(texts: readonly EditorText[], rules: Parameters<typeof findFigures>[1]): Placed[] {
  return texts.flatMap((text) => findFigures(text, rules).map((figure) => ({ text, figure })));
}

function isTyped({ typed }: FoundFigure, { taken }: TextPair): boolean {
  return typed !== undefined && !(taken === 'all' || (taken === 'dates' && typed === 'date'));
}

/** The figures that only one of the languages has, each once; a typed one is told by itself. */
function compareLanguages(pair: TextPair, found: Record<Language, readonly Placed[]>): Problem[] {
  const { vi, en, rows } = pair;
  // A reference that cannot be read may be any figure; it is told by itself.
  if ([...vi, ...en].some(({ references }) => references.includes(null))) return [];
  const files = { vi: vi[0]!.file, en: en[0]!.file };
  return (['vi', 'en'] as const).flatMap((language) => {
    const other = otherLanguage(language);
    const said = new Set(found[other].flatMap(({ figure }) => figure.keys));
    return found[language].flatMap(({ text, figure }) => {
      const missing = isTyped(figure, pair) ? [] : figure.keys.filter((key) => !said.has(key));
      missing.forEach((key) => said.add(key));
      if (!missing.length) return [];
      return [
        {
          file: text.file,
          ...text.placeOf(figure.start),
          found: figure.text,
          ...figureOneLanguage(language, { file: files[other], row: rows[other] }),
        },
      ];
    });
  });
}

/** A number with the words about it. */
function around(words: string, { start, end }: FoundFigure): string {
  const before = words.slice(0, start).split(/\s+/).slice(-4).join(' ');
  const after = words.slice(end).split(/\s+/).slice(0, 4).join(' ');
  return (before + words.slice(start, end) + after).replaceAll(referenceSign, '{…}');
}
