import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { embedsOf, sitePages } from '../../../src/edition/site-pages.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import type { Words } from '../../../src/language/language.ts';
import { findElements } from '../../harness/html.ts';
import { listFiles, pageAddresses, projectFolder, readAddress } from '../../harness/site.ts';
import { foreignWords } from '../../harness/foreign-words.ts';

const catalogue = loadCatalogue(projectFolder);

it('has every page in both languages, each leading to the other', () => {
  const origin = catalogue.site.address;
  const faults = sitePages(catalogue).flatMap(({ language, addresses }) => {
    const [head] = findElements(readAddress(addresses[language]), 'head');
    const links = findElements(head!.outer, 'link').map(({ attributes }) => attributes);
    const alternates = links.map(({ hreflang, href }) => `${hreflang} ${href}`);
    const wanted = (['vi', 'en'] as const).map((one) => `${one} ${origin}${addresses[one]}`);
    return wanted.filter((one) => !alternates.includes(one)).map((one) => `${addresses[language]} lacks ${one}`);
  });
  expect(faults).toEqual([]);
  // Embeds have their languages at addresses of their own, and lead to the chart's page.
  const known = new Set([
    ...sitePages(catalogue).flatMap(({ addresses }) => Object.values(addresses)),
    ...[...catalogue.charts.keys()].flatMap(embedsOf),
    '/404.html',
  ]);
  expect(pageAddresses().filter((address) => !known.has(address))).toEqual([]);
});

describe('both languages of a page', () => {
  const pages = [
    ...catalogue.areaPages.values(),
    ...catalogue.infoPages.values(),
    ...[...catalogue.reports.values()].flatMap(({ page }) => page ?? []),
  ];

  it.each(pages.map(({ key, files }) => ({ key, files })))('$key: have the same figures and charts', ({ files }) => {
    const [vi, en] = [files.vi, files.en].map(partsOf);
    const lacks = (file: string, all: readonly string[], others: readonly string[]): string[] => {
      const left = [...others];
      for (const one of all) if (left.includes(one)) left.splice(left.indexOf(one), 1);
      return left.map((one) => `${file} lacks ${one}`);
    };
    expect([...lacks(files.vi, vi!, en!), ...lacks(files.en, en!, vi!)]).toEqual([]);
  });

  /** Figures, charts and quotations of an MDX file, its front matter included. */
  function partsOf(file: string): string[] {
    const text = readFileSync(join(projectFolder, file), 'utf8');
    const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
    const components = [...text.slice(head.length).matchAll(/<(Value|Chart|Quote)\b([^>]*)>/g)];
    const spelled = components.map(([, name, attributes = '']) => {
      const pairs = attributes.match(/[a-z-]+="[^"]*"/g) ?? [];
      return `${name} ${pairs
        .map((pair) => pair.replaceAll('"', ''))
        .filter((pair) => !pair.startsWith('lang='))
        .sort()
        .join(' ')}`;
    });
    return [...spelled, ...(head.match(/\{[^{}]+\}/g) ?? [])].map(plainForm);
  }

  /** A rank alone is "44th" in English and "44" after "thứ": the form is a matter of the sentence. */
  function plainForm(reference: string): string {
    return reference.replace(/ as=(?:number|value|bare)\b/, '').replace(/[{}]/g, '');
  }
});

describe('words in two languages', () => {
  /** Texts that are rightly the same in both. */
  const alike = new Set(['CSV', 'JSON', 'SVG', '%', '–', 'Việt Nam']);
  const isAlike = ({ vi, en }: Words): boolean =>
    vi === en && !alike.has(vi) && /\p{L}{2}/u.test(vi.replace(/\{[^{}]*\}/g, ''));

  /** Every text with `vi` and `en` in a value, by its path. */
  function* wordsIn(value: unknown, path: string): Generator<[string, Words]> {
    if (typeof value !== 'object' || value === null) return;
    const { vi, en } = value as Partial<Words>;
    if (typeof vi === 'string' || typeof en === 'string') yield [path, { vi: vi ?? '', en: en ?? '' }];
    for (const [key, part] of Object.entries(value)) yield* wordsIn(part, `${path}.${key}`);
  }

  it('of the interface: none is empty, none is left untranslated', async () => {
    const folder = join(projectFolder, 'src/language');
    const found: [string, Words][] = [];
    for (const file of listFiles(folder).filter((name) => name.endsWith('.ts'))) {
      found.push(...wordsIn({ ...((await import(join(folder, file))) as object) }, file));
    }
    expect(found.length).toBeGreaterThan(150);
    expect(found.filter(([, words]) => !words.vi.trim() || !words.en.trim() || isAlike(words))).toEqual([]);
  });

  it('of the edition: none is empty, none is left untranslated', () => {
    const files = ['content', 'data'].flatMap((part) =>
      listFiles(join(projectFolder, part)).map((file) => `${part}/${file}`),
    );
    // Declared numbers are pieces of texts that are read elsewhere, often alike in both.
    const yaml = files.filter((file) => file.endsWith('.yaml') && file !== 'content/typed-figures.yaml');
    const found = yaml
      .flatMap((file) => [...wordsIn(parse(readFileSync(join(projectFolder, file), 'utf8')), file)])
      // GII is the same in both, and TTHC has no like in English.
      .filter(([path]) => !/^content\/glossary\.yaml\.\d+\.abbreviation$/.test(path));
    expect(found.length).toBeGreaterThan(200);
    expect(found.filter(([, words]) => !words.vi.trim() || !words.en.trim() || isAlike(words))).toEqual([]);
  });

  it('of measures, units and notes: none stands in one language only', () => {
    const faults = [...catalogue.datasets.values()].flatMap(({ id, measures, observations }) => [
      ...[...measures.values()].flatMap((measure) =>
        [measure.name, measure.unit.name, measure.definition]
          .filter((words) => words && (!words.vi !== !words.en || isAlike(words)))
          .map((words) => `${id} ${measure.id}: ${JSON.stringify(words)}`),
      ),
      ...observations
        .filter(({ note }) => note && (!note.vi !== !note.en || isAlike(note)))
        .map((one) => `${id} ${one.id}: ${JSON.stringify(one.note)}`),
    ]);
    expect(faults).toEqual([]);
  });
});

describe('a page keeps to its language', () => {
  const all = pageAddresses().filter((address) => address !== '/404.html');
  const english = all.filter((address) => address.startsWith('/en/'));

  it('English pages have Vietnamese only in titles, quotations and numbers of documents', () => {
    expect(english.length).toBeGreaterThan(20);
    expect(
      [...new Set(english.flatMap((address) => foreignWords(readAddress(address), 'en', catalogue)))].slice(0, 40),
    ).toEqual([]);
  });

  it('Vietnamese pages have no English words of the interface', () => {
    const vietnamese = all.filter((address) => !address.startsWith('/en/'));
    expect(
      [...new Set(vietnamese.flatMap((address) => foreignWords(readAddress(address), 'vi', catalogue)))].slice(0, 40),
    ).toEqual([]);
  });
});
