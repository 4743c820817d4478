import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { searchRecords, synonymsOf } from '../../publish/search-records.ts';
import type { Catalogue } from '../../edition/types.ts';
import { escapeXml } from '../../language/escape-xml.ts';
import { inEach, languages, type Words } from '../../language/language.ts';
import { foldInPlace, partWords } from '../../search/fold-words.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { synonymFinder } from '../../search/synonyms.ts';
import { vocabularyOf } from '../../search/vocabulary.ts';
import { indexedPage, type IndexedPage } from './indexed-page.ts';
import { restoreWords } from './restore-words.ts';
import { stableIndex } from './stable-index.ts';

/** Pagefind's own interface, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** Parts of pages that are no words of theirs: ways on and ways to take, pictures, and what has a result of its own. */
const unsearched = [
  ...['.crumbs', '.aside', '.strip', '.of-page', '.dictionary', '.provinces', '.from-sources', '.from', '.where'],
  ...['#tai-xuong', '.downloads', '.files', '#trich-dan', '.citation', '#nhung', '.embeds', '.open-source'],
  ...['.definition', 'thead', 'caption'],
  // What the steps of a story tell is found by the pages from which it comes.
  '.step',
  // Each province has the same to say, and its figures are found by its name.
  ...['.province-absent', '.province-figures', '.province-notes'],
];

/**
 * The language of a page as Pagefind is told. English is given as a language that it does not know: it would cut words to
 * their stems and have every reader load another 72 kB of code for that.
 */
const indexLanguages: Words = { vi: 'vi', en: 'x-en' };

/** Each query loads the chunks that its words are in: small ones cost the reader less. Counted in places of words. */
const CHUNK = '400';

/**
 * Indexes what can be found of the built pages of `site` for the search, into `site`/pagefind; returns how much that is.
 * `more` are records of pages that stand in `site` beside those of the edition.
 */
export async function indexPages(
  site: string,
  catalogue: Catalogue,
  more: readonly SearchRecord[] = [],
): Promise<number> {
  const find = inEach((language) => synonymFinder(synonymsOf(catalogue, language)));
  const entries = [...searchRecords(catalogue), ...more].map((record) => {
    const html = record.own ? ownPage(record.own) : readFileSync(join(site, record.address, 'index.html'), 'utf8');
    return { record, ...entryOf(record, html, find[record.language]) };
  });
  try {
    const files = await makeIndex(entries.map(({ record, html }) => ({ url: record.address, content: html })));
    const shown = new Map(
      entries.map(({ record, page, meta }) => [record.address, { ...page, meta, card: record.card }]),
    );
    for (const folder of ['filter', 'fragment', 'index'])
      mkdirSync(join(site, 'pagefind', folder), { recursive: true });
    for (const file of stableIndex(restoreWords(files, shown))) {
      if (!unused.test(file.path)) writeFileSync(join(site, 'pagefind', file.path), file.content);
    }
  } finally {
    await close();
  }
  for (const language of languages) {
    const own = entries.filter(({ record }) => record.language === language);
    const vocabulary = vocabularyOf(
      own.map(({ record, page, names }) => ({
        words: [...page.words, ...names.flatMap((name) => partWords(name).split(/\s+/))],
        names: [page.title, ...record.names, ...record.aliases],
      })),
    );
    writeFileSync(join(site, 'pagefind', `words.${language}.json`), JSON.stringify(vocabulary));
  }
  return entries.length;
}

async function makeIndex(pages: readonly { url: string; content: string }[]): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const { index } = whole(await createIndex());
  if (!index) throw new Error('Pagefind did not start');
  // They are taken one after the other, in this order, without waiting for the answers.
  for (const answer of await Promise.all(pages.map((page) => index.addHTMLFile(page)))) whole(answer);
  return whole(await index.getFiles()).files;
}

function ownPage({ title, text }: NonNullable<SearchRecord['own']>): string {
  return `<main><h1>${escapeXml(title)}</h1><p>${escapeXml(text)}</p></main>`;
}

interface Entry {
  page: IndexedPage;
  /** The page as Pagefind reads it. */
  html: string;
  /** Every name and other word that it is found by. */
  names: string[];
  /** What the browser orders results by. */
  meta: Record<string, string>;
}

/**
 * What is indexed of a page.
 */
function entryOf(record: SearchRecord, main: string, synonyms: (text: string) => string[]): Entry {
  const { address, language, type, names, aliases, mentions } = record;
  const page = pageOf(address, main);
  const known = [...names, ...aliases];
  const related = synonyms(`${page.title} . ${record.subject}`).filter((name) => !known.includes(name));
  const others = [...mentions, ...synonyms(page.words.join(' '))].filter(
    (name) => ![...known, ...related].includes(name),
  );
  const filters = { sort: [type], area: record.areas, period: record.years };
  const metas = { names, aliases, related, mentions: [...new Set(others)] };
  const html = [
    `<!doctype html><html lang="${indexLanguages[language]}"><head>`,
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escapeXml(value)}">`),
    ),
    ...Object.entries(metas).map(([name, values]) => {
      const words = escapeXml(foldInPlace(partWords(values.join(' ; '))));
      return words ? `<meta data-pagefind-meta="${name}[content]" content="${words}">` : '';
    }),
    // A source says little of its own; what is written about its figures stands before it.
    `</head><body data-pagefind-body${type === 'source' ? ' data-pagefind-weight="0.3"' : ''}>${page.html}</body></html>`,
  ].join('');
  const shown = { names, aliases, related };
  const meta = Object.fromEntries(Object.entries(shown).map(([name, values]) => [name, values.join(' ; ')]));
  return { page, html, names: Object.values(metas).flat(), meta: { title: page.title, ...meta } };
}

function pageOf(address: string, html: string): IndexedPage {
  try {
    return indexedPage(html, unsearched);
  } catch (error) {
    throw new Error(`${address}: ${(error as Error).message}`);
  }
}

function whole<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
