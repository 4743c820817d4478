import type { DeclaredText } from '../../../src/edition/typed-figures/declared-texts.ts';
import type { Language } from '../../../src/language/language.ts';
import type { Known } from './known.ts';
import { matchAlternatives, matchCounts, matchDifferences, matchObservations, matchPicture } from './match-figures.ts';
import { matchQuality } from './match-quality.ts';
import { matchAxis } from './match-axis.ts';
import { matchComparisons } from './match-comparisons.ts';
import { matchCorrections } from './match-corrections.ts';
import { numberPattern, sentenceAt, type Context, type MatchKind } from './match-context.ts';
import { matchFilled, matchLinks, matchMarks, matchRow } from './match-places.ts';
import { matchCitation, matchRelated } from './match-titles.ts';
import { matchFolded, matchGroups, matchTimes } from './match-choices.ts';
import { matchDates, matchDocuments, matchNames, matchNotes, matchSourceTitle, matchTerms } from './match-words.ts';
import { readPassages, type Passage } from './read-passages.ts';
import { chartScope, datasetScope, sourceScope, type Scope } from './scope.ts';
import { closest, elementsOf, hasClass, type Element } from './parse-html.ts';

/** A text of the engine that stands in pages with its number and comes from no data, with the reason why that is right. */
export interface Literal {
  /** Start of the addresses on which it stands; `*` for all. */
  page: string;
  /** Regular expression, its numbers included. */
  pattern: string;
  why: string;
}

export interface Page {
  address: string;
  html: string;
}

/** A number that nothing accounts for, or that says other than the figure it leads to. */
export interface Fault {
  page: string;
  number: string;
  sentence: string;
  why: string;
}

/** From what says most of a number to what says least. */
const matchers: (((context: Context) => void) | 'literals' | 'declared')[] = [
  matchCorrections,
  matchRelated,
  matchFilled,
  matchCitation,
  matchFolded,
  matchGroups,
  matchTimes,
  matchQuality,
  matchLinks,
  matchRow,
  matchComparisons,
  matchAxis,
  matchMarks,
  'literals',
  matchSourceTitle,
  matchNames,
  matchNotes,
  matchTerms,
  matchDocuments,
  matchDates,
  matchPicture,
  matchObservations,
  matchAlternatives,
  matchDifferences,
  matchCounts,
  'declared',
];

/** Holds the numbers of pages against an edition, and keeps count. */
export class Matcher {
  readonly counts = new Map<MatchKind, number>();
  readonly faults: Fault[] = [];
  readonly used = new Set<Literal>();
  readonly #known: Known;
  readonly #literals: readonly (Literal & { expression: RegExp })[];
  readonly #declared: readonly DeclaredText[];
  readonly #scopes = new Map<string, Scope>();

  /** `literals` are the engine’s; `declared` are those of the edition, in content/typed-figures.yaml. */
  constructor(known: Known, literals: readonly Literal[], declared: readonly DeclaredText[] = []) {
    this.#known = known;
    this.#declared = declared;
    this.#literals = literals.map((literal) => ({ ...literal, expression: new RegExp(literal.pattern, 'gu') }));
  }

  /** Holds every number of a page against the edition. */
  match({ address, html }: Page): void {
    const language: Language = /^\/en(\/|$)/.test(address) ? 'en' : 'vi';
    const passages = readPassages(html);
    for (const passage of passages) if (/\d/.test(passage.text)) this.#matchPassage(address, language, passage);
    for (const { text, expected, heading } of [...this.#known.filled[language].values()].flat()) {
      if (expected !== address) continue;
      const places = heading ? passages.filter(({ element }) => element.name === 'h1') : passages;
      if (places.some((passage) => passage.text.includes(text.trim()))) continue;
      this.faults.push({ page: address, number: '', sentence: text, why: 'is missing from the page' });
    }
  }

  #matchPassage(page: string, language: Language, passage: Passage): void {
    const { text } = passage;
    const claimed = new Uint8Array(text.length);
    const isOpen = (start: number, end: number): boolean => !claimed.subarray(start, end).some(Boolean);
    const context: Context = {
      known: this.#known,
      page,
      language,
      passage,
      scope: this.#scopeOf(page, language, passage),
      chart: this.#chartOf(page, passage),
      claim: (start, end, kind) => {
        const numbers = [...text.slice(start, end).matchAll(numberPattern)].length;
        if (isOpen(start, end)) this.counts.set(kind, (this.counts.get(kind) ?? 0) + numbers);
        claimed.fill(1, start, end);
      },
      open: (pattern) =>
        [...text.matchAll(pattern)].filter(({ index, 0: found }) => isOpen(index, index + found.length)),
      fault: (start, end, why) => {
        this.faults.push({ page, number: text.slice(start, end), sentence: sentenceAt(text, start), why });
        claimed.fill(1, start, end);
      },
    };
    for (const match of matchers) {
      if (match === 'literals') this.#matchLiterals(context);
      else if (match === 'declared') this.#matchDeclared(context);
      else match(context);
      if (!context.open(numberPattern).length) return;
    }
    for (const { index, 0: number } of context.open(numberPattern)) {
      context.fault(index, index + number.length, 'comes from no observation, date or declared text');
    }
  }

  #matchLiterals({ page, open, claim }: Context): void {
    for (const literal of this.#literals) {
      if (literal.page !== '*' && !page.startsWith(literal.page)) continue;
      for (const { index, 0: found } of open(literal.expression)) {
        claim(index, index + found.length, 'literal');
        this.used.add(literal);
      }
    }
  }

  /** What the edition declares accounts for a number when no data do; pages show terms in the other language too. */
  #matchDeclared({ passage, open, claim }: Context): void {
    for (const { pattern } of this.#declared) {
      for (const { index: start, 0: text } of passage.text.matchAll(pattern)) {
        for (const { index, 0: number } of open(numberPattern)) {
          if (index >= start && index + number.length <= start + text.length) {
            claim(index, index + number.length, 'declared');
          }
        }
      }
    }
  }

  /** The chart in which a passage stands, to which its item of a list leads, or whose page it is on. */
  #chartOf(page: string, { element }: Passage): string {
    const { charts } = this.#known.catalogue;
    const chart = closest(element, ({ attributes }) => 'data-chart' in attributes)?.attributes['data-chart'];
    const own = /\/(?:bieu-do|charts|embed)\/([^/]+)\/(?:table\/|dark\/)?$/.exec(page)?.[1];
    return [chart, listedId(element), own].find((id) => id !== undefined && charts.has(id)) ?? '';
  }

  /** The figures among which a passage may speak without a link. */
  #scopeOf(page: string, language: Language, passage: Passage): Scope | null {
    const remember = (key: string, make: () => Scope): Scope => {
      const scope = this.#scopes.get(`${language} ${key}`) ?? make();
      this.#scopes.set(`${language} ${key}`, scope);
      return scope;
    };
    const { datasets, sources } = this.#known.catalogue;
    const quote = quotedSource(passage.element);
    if (sources.has(quote)) return remember(`source ${quote}`, () => sourceScope(this.#known, quote, language));
    const chart = this.#chartOf(page, passage);
    if (chart) return remember(`chart ${chart}`, () => chartScope(this.#known, chart, language));
    const dataset = [/\/(?:du-lieu|data)\/([^/]+)\/$/.exec(page)?.[1] ?? '', listedId(passage.element)].find((id) =>
      datasets.has(id),
    );
    if (dataset) return remember(`dataset ${dataset}`, () => datasetScope(this.#known, dataset, language));
    const source = /\/(?:nguon|sources)\/([^/]+)\/$/.exec(page)?.[1] ?? '';
    if (sources.has(source)) return remember(`source ${source}`, () => sourceScope(this.#known, source, language));
    return null;
  }
}

/** Id of the chart or dataset to which an item of a list leads. */
function listedId(element: Element): string {
  const item = closest(element, ({ name }) => name === 'li');
  const links = item ? [...elementsOf(item)].map(({ attributes }) => attributes['href'] ?? '') : [];
  return links.map((href) => /\/(?:bieu-do|charts|du-lieu|data)\/([^/]+)\/$/.exec(href)?.[1]).find(Boolean) ?? '';
}

/** Id of the source whose words a passage is; empty outside a quotation. */
function quotedSource(element: Element): string {
  const quote = closest(element, (at) => at.name === 'figure' && hasClass(at, 'quote'));
  if (!quote) return '';
  const links = [...elementsOf(quote)].map(({ attributes }) => attributes['href'] ?? '');
  return links.map((href) => /\/(?:nguon|sources)\/([^/]+)\/$/.exec(href)?.[1]).find(Boolean) ?? '';
}
