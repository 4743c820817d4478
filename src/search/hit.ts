import { languageOf } from '../address/language-of.ts';
import type { Language } from '../language/language.ts';
import { excerptParts, hasTyped, tidyExcerpt, type ExcerptPart } from './excerpt.ts';
import { joinWords } from './fold-words.ts';
import type { QueryWord } from './query.ts';
import { inBrackets, likeness } from './rank.ts';
import { resultTypes, type ResultType } from './result-types.ts';
import type { Card } from './search-record.ts';

/** What answers a query: a page, or a thing that has a place on a page. */
export interface SearchHit {
  address: string;
  title: string;
  type: ResultType;
  language: Language;
  excerpt: ExcerptPart[];
  /** Sections of the page where the words stand, each with its own address. */
  sections: { address: string; title: string; excerpt: ExcerptPart[] }[];
  card: Card;
}

/** What Pagefind gives for something found; only the fields read here. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; text: string }[];
  sub_results: { url: string; title: string; excerpt: string; plain_excerpt: string }[];
  card?: Card;
}

/** Sections listed under one page; more would hide the next page. */
const SECTIONS = 3;
/** A section is listed when it is at least so near to the query as the nearest one. */
const NEAR = 0.6;

/** Reads what Pagefind gives as a hit, with the words as the page writes them; an unknown type is a plain `page`. */
export function toHit(page: PagefindPage, query: readonly QueryWord[]): SearchHit {
  const { url, excerpt, meta, filters, card = {} } = page;
  const title = joinWords(meta['title'] ?? url);
  return {
    address: url,
    title,
    type: resultTypes.find((type) => filters['sort']?.includes(type)) ?? 'page',
    language: languageOf(url),
    excerpt: tidyExcerpt(excerptParts(joinWords(excerpt)), query, title.replace(inBrackets, '')),
    sections: sectionsOf(page, query),
    card,
  };
}

/** The sections that are nearest to the query: by their headings and by the words of it that they hold. */
function sectionsOf({ url, sub_results }: PagefindPage, query: readonly QueryWord[]): SearchHit['sections'] {
  const scored = sub_results
    .filter((section) => section.url.includes('#') && section.url !== url)
    .map((section) => ({ section, score: likeness(query, section.title) + likeness(query, section.plain_excerpt) }))
    .sort((a, b) => b.score - a.score);
  const near = scored
    .filter(({ score }) => score >= NEAR * scored[0]!.score)
    .map(({ section }) => ({
      ...{ address: section.url, title: joinWords(section.title) },
      parts: excerptParts(joinWords(section.excerpt)),
    }));
  // A section with "có số" is not what "cơ sở" asks for, where others have just that.
  const typed = near.filter(({ title, parts }) => hasTyped([...parts, { text: title, marked: true }], query));
  return (typed.length ? typed : near).slice(0, SECTIONS).map(({ address, title, parts }) => ({
    ...{ address, title },
    excerpt: tidyExcerpt(parts, query, title),
  }));
}
