import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { llmsFile, markdownFile, pageAddress } from '../../../src/address/address.ts';
import { pageDate } from '../../../src/catalogue/page-dates.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { hasMarkdown, sitePages } from '../../../src/edition/site-pages.ts';
import { languages } from '../../../src/language/language.ts';
import { findAttributes, findElements, textOf } from '../../harness/html.ts';
import { projectFolder, readAddress, siteFolder } from '../../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);
const { address: site } = catalogue.site;
const pages = sitePages(catalogue);
const ofKind = (kind: (typeof pages)[number]['kind']) => pages.filter((page) => page.kind === kind);
const ldOf = (address: string): Record<string, unknown>[] =>
  findElements(readAddress(address), 'script')
    .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
    .map(({ inner }) => JSON.parse(inner) as Record<string, unknown>);
/** The numbers of a text, each as it is written. */
const numbersOf = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];

describe('pages as Markdown', () => {
  const told = pages.filter(hasMarkdown);

  it('stand beside every page that has words of its own, which names them', () => {
    for (const { addresses, language } of told) {
      const address = addresses[language];
      expect(readAddress(address)).toContain('<link rel="alternate" type="text/markdown" href="index.md">');
      const text = readAddress(markdownFile(address));
      expect(text).toContain(`\nurl: ${site}${address}\n`);
      expect(text).toMatch(/^# \S/m);
      const words = text.replace(/```[^]*?```|`[^`\n]*`/g, '');
      expect(words).not.toMatch(/\u0001|\]\(\/|\]\(#|<(svg|div|span|a|td)\b|undefined/);
    }
    for (const { addresses, language } of pages.filter((page) => !hasMarkdown(page))) {
      expect(existsSync(join(siteFolder, markdownFile(addresses[language])))).toBe(false);
    }
  });

  it('hold every figure of a chart’s table, of a report and of a text, and no other', () => {
    for (const { addresses, language } of [...ofKind('chart'), ...ofKind('report'), ...ofKind('area')]) {
      const address = addresses[language];
      const [main] = findElements(readAddress(address), 'main');
      const onPage = new Set(numbersOf(textOf(main!.outer)));
      const body = readAddress(markdownFile(address)).replace(/^---[^]*?\n---/, '');
      const written = body.replace(/\]\([^)\s]*\)/g, ']');
      // Numbers of lists are the page's own, which a browser writes.
      const inText = numbersOf(written.replace(/^\s*\d+\. /gm, ''));
      expect({ address, more: inText.filter((number) => !onPage.has(number)) }).toEqual({ address, more: [] });
      const cells = findElements(main!.outer, 'td').flatMap(({ inner }) => numbersOf(textOf(inner)));
      const found = new Set(numbersOf(written));
      expect({ address, lost: cells.filter((number) => !found.has(number)) }).toEqual({ address, lost: [] });
    }
  });

  it('are served as Markdown', async () => {
    const answer = await fetch(`${inject('address')}${markdownFile(pageAddress('home', 'vi'))}`);
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  });
});

describe.each(languages)('the list for programs in %s', (language) => {
  it('names every area, report, chart, dataset and province, and what it names exists', () => {
    const text = readAddress(llmsFile(language));
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address.replace(site, ''));
    expect(new Set(links).size).toBe(links.length);
    for (const link of links) expect(existsSync(join(siteFolder, link)), link).toBe(true);
    for (const kind of ['area', 'report', 'ranking', 'chart', 'dataset', 'province', 'info'] as const) {
      for (const page of ofKind(kind).filter((one) => one.language === language)) {
        expect(links).toContain(markdownFile(page.addresses[language]));
      }
    }
    expect(text.startsWith(`# ${catalogue.site.name[language]}\n\n> `)).toBe(true);
  });
});

it('the sitemap tells for each page the day on which its own data changed', () => {
  const entries = [...readAddress('/sitemap.xml').matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)];
  const days = new Map(entries.map(([, address = '', day]) => [address.replace(site, ''), day ?? null]));
  for (const page of pages.filter(({ kind }) => kind !== 'search')) {
    expect(days.get(page.addresses[page.language])).toBe(pageDate(catalogue, page));
  }
  expect(days.get('/du-lieu/provinces/')).toBe(catalogue.datasets.get('provinces')!.meta.updated);
  expect(new Set(days.values()).size).toBeGreaterThan(2);
});

describe('what search engines read of pages', () => {
  it('is the way to each page below another, as its crumbs show it', () => {
    for (const page of [...ofKind('chart'), ...ofKind('province'), ...ofKind('area'), ...ofKind('source')]) {
      const address = page.addresses[page.language];
      const [nav] = findElements(readAddress(address), 'nav').filter(({ attributes }) => attributes['class'] === 'crumbs');
      const steps = findElements(nav!.outer, 'a').map(({ inner, attributes }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: textOf(inner),
        item: `${site}${attributes['href']}`,
      }));
      expect(ldOf(address)[0]).toEqual({
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: steps,
      });
    }
  });

  it('is an article for each page of text, with its headline, picture and day', () => {
    for (const page of [...ofKind('area'), ...ofKind('report'), ...ofKind('ranking'), ...ofKind('info')]) {
      const address = page.addresses[page.language];
      const article = ldOf(address).find((record) => record['@type'] === 'Article')!;
      expect(article).toMatchObject({ url: site + address, inLanguage: page.language });
      expect(article['headline']).toMatch(/\S/);
      expect(existsSync(join(siteFolder, String(article['image']).replace(site, '')))).toBe(true);
      expect(article['dateModified'] ?? null).toBe(pageDate(catalogue, page));
    }
  });

  it.each(languages)('is each term of the glossary in %s, at its anchor', (language) => {
    const address = pageAddress('glossary', language);
    const [set] = ldOf(address);
    expect(set).toMatchObject({ '@type': 'DefinedTermSet', url: site + address });
    const terms = set!['hasDefinedTerm'] as Record<string, string>[];
    expect(terms).toHaveLength(catalogue.glossary.length);
    const ids = new Set(findAttributes(readAddress(address), 'id').map(({ value }) => value));
    for (const term of terms) {
      expect(term).toMatchObject({ '@type': 'DefinedTerm', name: expect.stringMatching(/\S/) });
      expect(ids).toContain(term['url']!.split('#')[1]);
    }
  });
});
