import type { Language } from '../language/language.ts';
import { excerptParts, type ExcerptPart } from './excerpt.ts';

/** Sorts of pages, as each page declares in `data-pagefind-filter="sort:…"`; filters are shown in this order. */
export const sorts = ['chart', 'area', 'report', 'dataset', 'source', 'page', 'home'] as const;
export type Sort = (typeof sorts)[number];

/** A page that answers a query. */
export interface SearchHit {
  address: string;
  title: string;
  sort: Sort;
  language: Language;
  excerpt: ExcerptPart[];
  /** Sections of the page where the words stand, each with its own address. */
  sections: { address: string; title: string; excerpt: ExcerptPart[] }[];
}

/** What Pagefind gives for a found page; only the fields read here. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

/** Sections listed under one page; more would hide the next page. */
const SECTIONS = 3;

/** Reads a Pagefind page as a hit; a page without a known sort is a plain `page`. */
export function toHit(page: PagefindPage): SearchHit {
  return {
    address: page.url,
    title: page.meta['title'] ?? page.url,
    sort: sorts.find((sort) => sort === page.meta['sort']) ?? 'page',
    language: /^\/en(\/|$)/.test(page.url) ? 'en' : 'vi',
    excerpt: excerptParts(page.excerpt),
    sections: page.sub_results
      .filter((section) => section.url.includes('#'))
      .slice(0, SECTIONS)
      .map(({ url, title, excerpt }) => ({ address: url, title, excerpt: excerptParts(excerpt) })),
  };
}
