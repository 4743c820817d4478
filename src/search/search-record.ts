import type { Language } from '../language/language.ts';
import type { ResultType } from './result-types.ts';

/** What stands beside a result and is not searched. */
export interface Card {
  /** A chart's latest figure in words: "44 (2025)". */
  figure?: string;
  /** A chart's small line, as SVG. */
  spark?: string;
  /** Names of a dataset's columns. */
  columns?: string[];
  /** Address of a dataset's CSV. */
  csv?: string;
}

/** What the search is told of a page beyond its text, or of a thing that has only a place on a page. */
export interface SearchRecord {
  address: string;
  language: Language;
  type: ResultType;
  /** Ids of the areas it belongs to. */
  areas: string[];
  /** Years that its figures are of, "2024". */
  years: string[];
  /** Further names of it: searched nearly as the title is, never shown. */
  names: string[];
  /** Other words for what it is about: searched, never shown. */
  aliases: string[];
  /** What it also tells of: searched, but it counts little. */
  mentions: string[];
  /** What its title does not say of its subject; synonyms are looked for here as in the title. */
  subject: string;
  card: Card;
  /** The text, where the record has no page of its own. */
  own?: { title: string; text: string };
}
