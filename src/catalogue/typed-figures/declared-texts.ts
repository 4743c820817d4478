import { languages, type Language } from '../../language/language.ts';
import type { TypedFigures } from '../../schema/typed-figures.ts';

/** One text of an entry of typed-figures.yaml. */
export interface DeclaredText {
  readonly text: string;
  /** Its place in the file. */
  readonly path: readonly (string | number)[];
  /** Place of its entry among all. */
  readonly entry: number;
  /** The languages in which it may stand. */
  readonly languages: readonly Language[];
  /** The entry has a text for each language, so that what one says the other says too. */
  readonly inBoth: boolean;
  /** Finds it whole: not within a longer word or number. */
  readonly pattern: RegExp;
  /** Starts of the names of files in which it may stand. */
  readonly files: readonly string[];
}

/** Every declared text, longer ones first, so that what stands within another does not take its place. */
export function declaredTexts(entries: TypedFigures): DeclaredText[] {
  return entries
    .flatMap(({ text, files = '' }, entry) => {
      const make = (
        one: string,
        path: (string | number)[],
        of: readonly Language[],
        inBoth: boolean,
      ): DeclaredText => ({
        text: one,
        path: [entry, 'text', ...path],
        entry,
        languages: of,
        inBoth,
        pattern: patternOf(one),
        files: [files].flat(),
      });
      const each = (own: string | string[], path: string[], of: readonly Language[], inBoth: boolean) =>
        typeof own === 'string'
          ? [make(own, path, of, inBoth)]
          : own.map((one, index) => make(one, [...path, index], of, inBoth));
      if (typeof text === 'string' || Array.isArray(text)) return each(text, [], languages, true);
      const inBoth = Boolean(text.vi && text.en);
      return languages.flatMap((language) => each(text[language] ?? [], [language], [language], inBoth));
    })
    .sort((a, b) => b.text.length - a.text.length);
}

/** A plain text as a pattern: any white space for a space, nothing that repeats. */
function patternOf(text: string): RegExp {
  const plain = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const before = /^\d/.test(text) ? '(?<![\\p{L}\\d]|\\d[.,])' : /^\p{L}/u.test(text) ? '(?<!\\p{L})' : '';
  const after = /\d$/.test(text) ? '(?![\\p{L}\\d]|[.,]\\d)' : /\p{L}$/u.test(text) ? '(?!\\p{L})' : '';
  return new RegExp(before + plain + after, 'giu');
}
