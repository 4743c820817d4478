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
  /** What both languages must say: this text, or one of the entry's in each; null where the other need not. */
  readonly key: string | null;
  /** Finds it whole: not within a longer word or number. */
  readonly pattern: RegExp;
  /** Starts of the names of files in which it may stand. */
  readonly files: readonly string[];
}

/** Every declared text, longer ones first, so that what stands within another does not take its place. */
export function declaredTexts(entries: TypedFigures): DeclaredText[] {
  return entries
    .flatMap(({ text: own, files = '' }, entry) => {
      const shared = typeof own === 'string' || Array.isArray(own);
      const inBoth = !shared && own.vi !== undefined && own.en !== undefined;
      const make = (texts: string | string[], path: readonly string[], of: readonly Language[]): DeclaredText[] =>
        [texts].flat().map((text, index) => ({
          text,
          path: [entry, 'text', ...path, ...(typeof texts === 'string' ? [] : [index])],
          entry,
          languages: of,
          key: shared ? `declared ${entry} ${text}` : inBoth ? `declared ${entry}` : null,
          pattern: patternOf(text),
          files: [files].flat(),
        }));
      if (shared) return make(own, [], languages);
      return languages.flatMap((language) => make(own[language] ?? [], [language], [language]));
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
