import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { typedFiguresFile } from '../../../src/edition/typed-figures/check-typed-figures.ts';
import { declaredTexts } from '../../../src/edition/typed-figures/declared-texts.ts';
import { sitePages } from '../../../src/edition/site-pages.ts';
import { languages } from '../../../src/language/language.ts';
import { typedFiguresSchema } from '../../../src/schema/typed-figures.ts';
import { pageAddresses, projectFolder, readAddress } from '../../harness/site.ts';
import { readKnown } from '../../harness/truth/known.ts';
import { languageOf, Matcher, type Fault, type Literal } from '../../harness/truth/match-page.ts';
import { datasetOf } from '../../harness/truth/find-row.ts';
import type { MatchKind } from '../../harness/truth/match-context.ts';
import { readPassages, type Passage } from '../../harness/truth/read-passages.ts';

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
/** Reads changed copies, so that they count for nothing else. */
const reader = new Matcher(known, literals, declared);

const tell = ({ page, number, why, sentence }: Fault): string => `${page} [${number}] ${why}: ${sentence}`;
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
    interval: 300,
    range: 100,
    date: 1000,
    alternative: 4,
    count: 4,
  };
  const found = (kind: string): number => matcher.counts.get(kind as MatchKind) ?? 0;
  expect(Object.entries(least).filter(([kind, count]) => found(kind) < count)).toEqual([]);
  const total = [...matcher.counts.values()].reduce((sum, count) => sum + count, 0);
  expect((found('literal') + found('declared')) / total).toBeLessThan(0.1);
});

it('shows every figure of every dataset in a row of its own, once in each language', () => {
  const shown = pages.flatMap(({ address, html }) => {
    const dataset = datasetOf(address);
    if (!dataset) return [];
    return [...html.matchAll(/<tr id="(obs-[^"]+)"/g)].map(([, id]) => `${languageOf(address)} ${dataset}#${id}`);
  });
  const all = languages.flatMap((language) => [...known.observations.keys()].map((key) => `${language} ${key}`));
  expect(new Set(shown).size).toBe(shown.length);
  expect(new Set(all).symmetricDifference(new Set(shown))).toEqual(new Set());
});

it('declares no text of the engine that no page needs', () => {
  const idle = literals.filter((literal) => ![...matcher.used].some(({ pattern }) => pattern === literal.pattern));
  expect(idle).toEqual([]);
});

describe('a page on which one number is changed', () => {
  const site = sitePages(catalogue);
  const one = (kind: string) => site.filter((page) => page.kind === kind).slice(0, 2);
  const addressOf = ({ addresses, language }: (typeof site)[number]): string => addresses[language];
  const changed = ['home', 'area', 'report', 'chart', 'dataset', 'rows', 'province'].flatMap(one).map(addressOf);
  const charts = site.filter(({ kind }) => kind === 'chart').map(addressOf);

  const passages = new Map<string, Passage[]>();
  /** What stands on a page, read once for all that is changed there. */
  function passagesOf(address: string): Passage[] {
    const own = passages.get(address) ?? readPassages(readAddress(address));
    passages.set(address, own);
    return own;
  }

  /** Copies of a page in each of which one number of the pattern has another last digit: how many there are, and the addresses of those that are taken all the same. */
  function change(address: string, pattern: RegExp, most = 12): { made: number; missed: string[] } {
    const html = readAddress(address);
    const all = [...html.matchAll(pattern)].map(({ index, 0: found }) => index + found.length - 1);
    const some = all.filter((_, index) => index % Math.ceil(all.length / most || 1) === 0);
    const original = some.length ? passagesOf(address) : [];
    const isTaken = (at: number): boolean => {
      const copy = `${html.slice(0, at)}${(Number(html[at]) + 1) % 10}${html.slice(at + 1)}`;
      return !reader.refuses({ address, html: copy }, original);
    };
    return { made: some.length, missed: some.filter(isTaken).map(() => address) };
  }

  function changeAll(addresses: readonly string[], pattern: RegExp, most?: number): { made: number; missed: string[] } {
    const all = addresses.map((address) => change(address, pattern, most));
    return { made: all.reduce((sum, { made }) => sum + made, 0), missed: all.flatMap(({ missed }) => missed) };
  }

  it.each(changed)('%s: its figures in sentences and tables', (address) => {
    const linked = change(address, /<a (?:class="value" )?href="[^"]*#obs-[^>]*>[^<]*?\d(?=[^\d<]*<)/g);
    const rows = change(address, /<tr id="obs-(?:(?!<td class="n">)[\s\S])*<td class="n">[^<]*?\d(?=[^\d<]*<)/g);
    expect(linked.made + rows.made).toBeGreaterThan(0);
    expect([...linked.missed, ...rows.missed]).toEqual([]);
  });

  it('its finding and the marks of its axis', () => {
    const findings = changeAll(charts, /<h1 class="finding[^>]*>[^<]*?\d(?=[^\d<]*<)/g);
    expect(findings.made).toBeGreaterThan(charts.length / 2);
    expect(findings.missed).toEqual([]);
    const marks = changeAll(
      charts,
      /<g class="t"[^>]*>(?:<text[^>]*>[^<]*<\/text>){2}<text[^>]*>[^<]*?\d(?=[^\d<]*<)/g,
    );
    expect(marks.made).toBeGreaterThan(charts.length);
    expect(marks.missed).toEqual([]);
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
    ['the height of its frame in other pages', /height=&quot;\d+(?=&quot; frameborder)/g],
  ])('%s', (_, pattern) => {
    const { made, missed } = changeAll(charts, pattern, 2);
    expect(made).toBeGreaterThan(4);
    expect(missed).toEqual([]);
  });

  it.each([
    ['an end of what the source says a figure lies within', /(?:khoảng|interval) −?[\d.,]+–[\d.,]*?\d(?=[)"])/g],
    ['the middle half of all', /(?:một nửa ở giữa|middle half): [\d.,]+–[\d.,]*\d(?=")/g],
    ['the lowest of all, and the period of a figure', /<\/sup><\/td><td class="n">[^<]*\d(?=<)/g],
    ['how many all are', />(?:Cả|All) \d+(?= )/g],
    ['how many can be chosen', /\((?:tối đa|at most) \d+(?=\)<)/g],
    ['the year over a column of cells', /<text x="\d+" y="38">20\d\d(?=<)/g],
  ])('%s', (_, pattern) => {
    const { made, missed } = changeAll(charts, pattern, 4);
    expect(made).toBeGreaterThan(1);
    expect(missed).toEqual([]);
  });

  const datasets = site.filter(({ kind }) => kind === 'dataset').map(addressOf);
  const provinces = site.filter(({ kind }, index) => kind === 'province' && index % 16 === 0).map(addressOf);
  const sources = site.filter(({ kind }) => kind === 'source').map(addressOf);
  it.each([
    ['how many rows a page has', datasets, /<span class="quiet">\d+(?=.(?:dòng|rows)<)/g],
    ['of how many periods a table shows a part', datasets, /(?:Bảng có|The table has the last) \d+(?= )/g],
    ['the commit of a copy', datasets, /\(commit <code>[0-9a-f]*\d(?=[^\d<]*<)/g],
    ['how many figures of a source stand on a page', sources, /<\/a>\s*: \d+(?=.(?:số liệu|figures)<)/g],
  ])('%s', (_, addresses, pattern) => {
    const { made, missed } = changeAll(addresses, pattern, 2);
    expect(made).toBeGreaterThan(4);
    expect(missed).toEqual([]);
  });

  it.each([
    ['the value of a point', /"\d+[.,]\d*\d(?=",")/g],
    ['the value beside a point', /<g class="s[^>]*>(?:(?!<\/g>)[\s\S])*?<text[^>]*>\d+[.,]\d*\d(?=<)/g],
    ['the middle half at a point', /(?:một nửa ở giữa|middle half): [\d.,]+–[\d.,]*\d(?=")/g],
    ['the middle half in a table', /<td class="n">[\d.,]+–[\d.,]*\d(?=<)/g],
    ['how many that is of', /(?:khoảng giữa của|where the) \d+(?= )/g],
    ['how many have figures', /\d+(?=(?:\/| of the )\d+ (?:tỉnh, thành phố|provinces and cities))/g],
    ['the time of a picture', /\?show=[^>]*>[^<]*\d(?=<)/g],
    ['since when it is what it is', /<p class="lead">[^<]*?\d(?=[^\d<]*<)/g],
    ['the name of the source of that', /<a href="[^"]*#obs-[^>]*>(?:Nghị quyết|Resolution)[^<]*\d(?=[^\d<]*<)/g],
  ])('of a province: %s', (_, pattern) => {
    const { made, missed } = changeAll(provinces, pattern, 2);
    expect(made).toBeGreaterThan(4);
    expect(missed).toEqual([]);
  });
});
