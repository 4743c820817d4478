import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { typedFiguresFile } from '../../../src/edition/typed-figures/check-typed-figures.ts';
import { declaredTexts } from '../../../src/edition/typed-figures/declared-texts.ts';
import { sitePages } from '../../../src/edition/site-pages.ts';
import { typedFiguresSchema } from '../../../src/schema/typed-figures.ts';
import { pageAddresses, projectFolder, readAddress } from '../../harness/site.ts';
import { readKnown } from '../../harness/truth/known.ts';
import { Matcher, type Fault, type Literal } from '../../harness/truth/match-page.ts';
import type { MatchKind } from '../../harness/truth/match-context.ts';

const catalogue = loadCatalogue(projectFolder);
const known = readKnown(catalogue);
const literals = parse(
  readFileSync(join(projectFolder, 'tests/harness/truth/literals.yaml'), 'utf8'),
) as readonly Literal[];
const declared = declaredTexts(
  typedFiguresSchema.parse(parse(readFileSync(join(projectFolder, typedFiguresFile), 'utf8'))),
);
const pages = pageAddresses().map((address) => ({ address, html: readAddress(address) }));
const matcher = new Matcher(known, literals, declared);
for (const page of pages) matcher.match(page);

const tell = ({ page, number, why, sentence }: Fault): string => `${page} [${number}] ${why}: ${sentence}`;
const faultsOf = (page: { address: string; html: string }): Fault[] => {
  const alone = new Matcher(known, literals, declared);
  alone.match(page);
  return alone.faults;
};

it('shows no number that comes from nowhere or says other than its figure', () => {
  expect([...new Set(matcher.faults.map(tell))].slice(0, 60)).toEqual([]);
});

it('has read every page, and numbers of every kind on them', () => {
  const addresses = new Set(pages.map(({ address }) => address));
  const missing = sitePages(catalogue).filter(({ language, addresses: own }) => !addresses.has(own[language]));
  expect(missing).toEqual([]);
  const least: Partial<Record<MatchKind, number>> = {
    link: 1000,
    row: 1000,
    filled: 1000,
    observation: 500,
    point: 300,
    axis: 300,
    difference: 20,
    date: 1000,
    alternative: 4,
    count: 4,
  };
  const found = (kind: string): number => matcher.counts.get(kind as MatchKind) ?? 0;
  expect(Object.entries(least).filter(([kind, count]) => found(kind) < count)).toEqual([]);
  const total = [...matcher.counts.values()].reduce((sum, count) => sum + count, 0);
  expect((found('literal') + found('declared')) / total).toBeLessThan(0.1);
});

it('declares no text of the engine that no page needs', () => {
  const idle = literals.filter((literal) => ![...matcher.used].some(({ pattern }) => pattern === literal.pattern));
  expect(idle).toEqual([]);
});

describe('a page on which one number is changed', () => {
  const one = (kind: string) =>
    sitePages(catalogue)
      .filter((page) => page.kind === kind)
      .slice(0, 2);
  const changed = ['home', 'area', 'report', 'chart', 'dataset']
    .flatMap(one)
    .map(({ addresses, language }) => addresses[language]);

  /** Copies of a page in each of which one number of the pattern has another last digit. */
  function copies(address: string, pattern: RegExp, most = 12): { address: string; html: string }[] {
    const html = readAddress(address);
    const all = [...html.matchAll(pattern)].map(({ index, 0: found }) => index + found.length - 1);
    const some = all.filter((_, index) => index % Math.ceil(all.length / most || 1) === 0);
    return some.map((at) => ({
      address,
      html: `${html.slice(0, at)}${(Number(html[at]) + 1) % 10}${html.slice(at + 1)}`,
    }));
  }

  it.each(changed)('%s: its figures in sentences and tables', (address) => {
    const linked = copies(address, /<a (?:class="value" )?href="[^"]*#obs-[^>]*>[^<]*?\d(?=[^\d<]*<)/g);
    const rows = copies(address, /<tr id="obs-(?:(?!<td class="n">)[\s\S])*<td class="n">[^<]*?\d(?=[^\d<]*<)/g);
    expect(linked.length + rows.length).toBeGreaterThan(0);
    expect([...linked, ...rows].filter((copy) => faultsOf(copy).length === 0).map(({ address: at }) => at)).toEqual([]);
  });

  const charts = sitePages(catalogue).filter(({ kind }) => kind === 'chart');
  const ofCharts = (pattern: RegExp, most?: number) =>
    charts.flatMap(({ addresses, language }) => copies(addresses[language], pattern, most));
  const missed = (made: { address: string; html: string }[]): string[] =>
    made.filter((copy) => faultsOf(copy).length === 0).map(({ address }) => address);

  it('its finding and the marks of its axis', () => {
    const findings = ofCharts(/<h1 class="finding[^>]*>[^<]*?\d(?=[^\d<]*<)/g);
    expect(findings.length).toBeGreaterThan(charts.length / 2);
    expect(missed(findings)).toEqual([]);
    const marks = ofCharts(/<g class="t"[^>]*>(?:<text[^>]*>[^<]*<\/text>){2}<text[^>]*>[^<]*?\d(?=[^\d<]*<)/g);
    expect(marks.length).toBeGreaterThan(charts.length);
    expect(missed(marks)).toEqual([]);
  });

  it.each([
    ['the editor’s takeaway', /<p class="takeaway">[^<]*?\d(?=[^\d<]*<)/g],
    ['the finding of a related chart', /<img src="data:," data-near="[^>]*>[^<]*?\d(?=[^\d<]*<)/g],
    ['how many sources it has', /<summary>[^<]*\(\d+(?=\)<)/g],
    ['how many are chosen', /data-count>\d+(?=<)/g],
    ['how many a button chooses', /data-codes="[^>]*>\d+(?=[^<]*\()/g],
    ['the period of that choice', /data-codes="[^>]*>\d+[^<]*?\d(?=\)<)/g],
    ['the time that is shown', /data-span>[^<]*\d(?=<)/g],
    ['the line of time', /<div class="timeline">(?:(?!<\/div>)[\s\S])*?<text[^>]*>[^<]*\d(?=<)/g],
  ])('%s', (_, pattern) => {
    const made = ofCharts(pattern, 2);
    expect(made.length).toBeGreaterThan(4);
    expect(missed(made)).toEqual([]);
  });
});
