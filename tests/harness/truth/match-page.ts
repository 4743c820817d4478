import type { DeclaredText } from '../../../src/edition/typed-figures/declared-texts.ts';
import type { Language } from '../../../src/language/language.ts';
import { datasetOf } from './find-row.ts';
import { expectedOn, type Known } from './known.ts';
import {
  matchAlternatives,
  matchCounts,
  matchDifferences,
  matchObservations,
  matchPicture,
  matchSummary,
} from './match-figures.ts';
import { matchProvinces } from './provinces/match-provinces.ts';
import { provincePartOf } from './provinces/province-part.ts';
import { matchQuality } from './match-quality.ts';
import { matchAxis } from './match-axis.ts';
import { matchComparisons } from './match-comparisons.ts';
import { matchCorrections } from './match-corrections.ts';
import { numberPattern, sentenceAt, type Context, type MatchKind } from './match-context.ts';
import { matchRow } from './match-observation-rows.ts';
import { matchFilled, matchLinks, matchMarks, matchRelated, matchRowPeriods } from './match-places.ts';
import { matchRanges } from './match-ranges.ts';
import { matchRowPages } from './match-row-pages.ts';
import { matchCitation, matchEmbedCode } from './match-reuse.ts';
import { matchFolded, matchGroups, matchMost, matchTimes } from './match-choices.ts';
import { matchCopies, matchSourceCounts, matchSourceTitle } from './match-sources.ts';
import { matchDates, matchDocuments, matchNames, matchNotes, matchTerms } from './match-words.ts';
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
  matchProvinces,
  matchRow,
  matchRowPeriods,
  matchCorrections,
  matchRelated,
  matchFilled,
  matchCitation,
  matchFolded,
  matchGroups,
  matchTimes,
  matchMost,
  matchSummary,
  matchQuality,
  matchRowPages,
  matchLinks,
  matchRanges,
  matchComparisons,
  matchAxis,
  matchMarks,
  'literals',
  matchEmbedCode,
  matchCopies,
  matchSourceCounts,
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

  /** `literals` are the engine’s; `declared` are those of the edition, in content/typed-figures.yaml. */
  constructor(known: Known, literals: readonly Literal[], declared: readonly DeclaredText[] = []) {
    this.#known = known;
    this.#declared = declared;
    this.#literals = literals.map((literal) => ({ ...literal, expression: new RegExp(literal.pattern, 'gu') }));
  }

  /** Holds every number of a page against the edition. */
  match({ address, html }: Page): void {
    const passages = readPassages(html);
    for (const passage of passages) this.#matchPassage(address, passage);
    this.#matchExpected(address, passages);
  }

  /** Whether a changed copy of a page is refused. It is read until the first fault, what was changed before the rest. */
  refuses({ address, html }: Page, original: readonly Passage[]): boolean {
    const passages = readPassages(html);
    const isChanged = ({ text, about }: Passage, index: number): boolean =>
      text !== original[index]?.text || about !== original[index].about;
    const [changed, others] = [passages.filter(isChanged), passages.filter((one, index) => !isChanged(one, index))];
    const before = this.faults.length;
    for (const passage of changed) this.#matchPassage(address, passage);
    if (this.faults.length === before) this.#matchExpected(address, passages);
    for (const passage of others) {
      if (this.faults.length > before) break;
      this.#matchPassage(address, passage);
    }
    return this.faults.length > before;
  }

  /** Texts that a page must show. */
  #matchExpected(address: string, passages: readonly Passage[]): void {
    for (const { text, heading } of expectedOn(this.#known, languageOf(address), address)) {
      const places = heading ? passages.filter(({ element }) => element.name === 'h1') : passages;
      if (places.some((passage) => passage.text.includes(text.trim()))) continue;
      this.faults.push({ page: address, number: '', sentence: text, why: 'is missing from the page' });
    }
  }

  #matchPassage(page: string, passage: Passage): void {
    const { text } = passage;
    const language = languageOf(page);
    const numbers = [...text.matchAll(numberPattern)];
    if (!numbers.length) return;
    const claimed = new Uint8Array(text.length);
    const isOpen = (start: number, end: number): boolean => {
      const at = claimed.indexOf(1, start);
      return at < 0 || at >= end;
    };
    const openOf = (all: readonly RegExpExecArray[]): RegExpExecArray[] =>
      all.filter(({ index, 0: found }) => isOpen(index, index + found.length));
    const [scope, chart] = [once(() => this.#scopeOf(page, passage)), once(() => this.#chartOf(page, passage))];
    const context: Context = {
      known: this.#known,
      page,
      language,
      passage,
      get scope() {
        return scope();
      },
      get chart() {
        return chart();
      },
      claim: (start, end, kind) => {
        const count = numbers.filter(({ index }) => index >= start && index < end).length;
        if (isOpen(start, end)) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
        claimed.fill(1, start, end);
      },
      open: (pattern) => openOf(pattern === numberPattern ? numbers : [...text.matchAll(pattern)]),
      fault: (start, end, why) => {
        this.faults.push({ page, number: text.slice(start, end), sentence: sentenceAt(text, start), why });
        claimed.fill(1, start, end);
      },
    };
    for (const match of matchers) {
      if (match === 'literals') this.#matchLiterals(context);
      else if (match === 'declared') this.#matchDeclared(context);
      else match(context);
      if (!numbers.some(({ index, 0: number }) => isOpen(index, index + number.length))) return;
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
    // There a chart is drawn of another province than on its own page.
    if (provincePartOf(element)) return '';
    const { charts } = this.#known.catalogue;
    const chart = closest(element, ({ attributes }) => 'data-chart' in attributes)?.attributes['data-chart'];
    const own = /\/(?:bieu-do|charts|embed)\/([^/]+)\/(?:table\/|dark\/)?$/.exec(page)?.[1];
    return [chart, listedId(element), own].find((id) => id !== undefined && charts.has(id)) ?? '';
  }

  /** The figures among which a passage may speak without a link. */
  #scopeOf(page: string, passage: Passage): Scope | null {
    const language = languageOf(page);
    const { datasets, sources } = this.#known.catalogue;
    const quote = quotedSource(passage.element);
    if (sources.has(quote)) return sourceScope(this.#known, language, quote);
    const chart = this.#chartOf(page, passage);
    if (chart) return chartScope(this.#known, language, chart);
    const dataset = [datasetOf(page), listedId(passage.element)].find((id) => datasets.has(id));
    if (dataset) return datasetScope(this.#known, language, dataset);
    const source = /\/(?:nguon|sources)\/([^/]+)\/$/.exec(page)?.[1] ?? '';
    if (sources.has(source)) return sourceScope(this.#known, language, source);
    return null;
  }
}

/** What is made when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The language of a page, by its address. */
export const languageOf = (address: string): Language => (/^\/en(\/|$)/.test(address) ? 'en' : 'vi');

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
