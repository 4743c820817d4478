import type { Language } from '../../language/language.ts';
import type { Reference } from '../../dataset/reference/parse-reference.ts';
import type { Problem } from '../../schema/problem.ts';

/** Stands in a text for each reference: a sign that nobody types. */
export const referenceSign = '\ufffc';

/** A text that an editor writes for readers. */
export interface EditorText {
  readonly file: string;
  readonly language: Language;
  /** The words, with `referenceSign` in the place of each reference. */
  readonly words: string;
  /** The references in their order; null for one that cannot be read, which is told elsewhere. */
  readonly references: readonly (Reference | null)[];
  /** It is filled in from the data: a figure can be referred to. */
  readonly refers: boolean;
  /** Where a place of the words stands in the file. */
  placeOf: (index: number) => Pick<Problem, 'row' | 'column'>;
}

/** What says the same in both languages: a text of each, or the texts of a section of a page. */
export interface TextPair {
  readonly vi: readonly EditorText[];
  readonly en: readonly EditorText[];
  /** Lines at which the texts begin, to tell where a figure is missing. */
  readonly rows: Readonly<Record<Language, number>>;
  /**
   * What needs no declaration: every number of a note in a row, which stands with its own figure, and of the names of
   * terms and documents; the days in a definition, which stands with the documents on which it rests.
   */
  readonly taken?: 'all' | 'dates' | undefined;
}
