import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { searchRecords, synonymsOf } from '../catalogue/search-records.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { languages } from '../language/language.ts';
import { vocabularyOf } from '../search/vocabulary.ts';
import { indexedHtml, textOfHtml } from '../search/indexed-html.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { synonymFinder } from '../search/synonyms.ts';
import { joinIndexes } from './join-indexes.ts';
import { settleIndex } from './settle-index.ts';

/** Pagefind's own interface, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** Parts of pages that are no words of theirs: ways on and ways to take, pictures, and what has a result of its own. */
const unsearched = [
  ...['.crumbs', '.aside', '.strip', '.chart.of-page', '.dictionary', '.provinces', '.from-sources', '.from'],
  ...['#tai-xuong', '.downloads', '.files', '#trich-dan', '.citation', '#nhung', '.embeds', '.open-source'],
];

/** Each query loads the chunks that its words are in: small ones cost the reader less. Counted in places of words. */
const CHUNK = '1200';

/** Indexes what can be found of the built pages of `site` for the search, into `site`/pagefind; returns how much that is. */
export async function indexPages(site: string, catalogue: Catalogue): Promise<number> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const find = { vi: synonymFinder(synonymsOf(catalogue, 'vi')), en: synonymFinder(synonymsOf(catalogue, 'en')) };
  const records = searchRecords(catalogue);
  const copies = records.map((record) => {
    const html = documentOf(record, record.own ? ownPage(record.own) : readPage(site, record.address), find[record.language]);
    try {
      return indexedHtml(html);
    } catch (error) {
      throw new Error(`${record.address}: ${(error as Error).message}`);
    }
  });
  try {
    const filesOf = (copy: 'folded' | 'shown') =>
      makeIndex(records.map(({ address: url }, place) => ({ url, content: copies[place]![copy] })));
    const cards = new Map(records.map(({ address, card }) => [address, card]));
    for (const file of settleIndex(joinIndexes(await filesOf('folded'), await filesOf('shown'), cards))) {
      if (unused.test(file.path)) continue;
      const path = join(site, 'pagefind', file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.content);
    }
    for (const language of languages) {
      const own = records.flatMap((record, place) => (record.language === language ? copies[place]! : []));
      writeFileSync(join(site, 'pagefind', `words.${language}.json`), JSON.stringify(vocabularyOf(own)));
    }
    return records.length;
  } finally {
    await close();
  }
}

async function makeIndex(pages: readonly { url: string; content: string }[]): Promise<IndexFile[]> {
  const { index } = whole(await createIndex({ excludeSelectors: unsearched }));
  if (!index) throw new Error('Pagefind did not start');
  for (const page of pages) whole(await index.addHTMLFile(page));
  const { files } = whole(await index.getFiles());
  await index.deleteIndex();
  return files;
}

/** The main part of a built page. */
function readPage(site: string, address: string): string {
  const html = readFileSync(join(site, address, 'index.html'), 'utf8');
  return html.slice(html.indexOf('<main'), html.indexOf('</main>') + '</main>'.length);
}

function ownPage({ title, text }: NonNullable<SearchRecord['own']>): string {
  return `<main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></main>`;
}

/**
 * A page as Pagefind reads it, with its filters and further names. English is given as a language that Pagefind does not
 * know: it would cut words to their stems and have every reader load another 72 kB of code for that.
 */
function documentOf(record: SearchRecord, main: string, synonyms: (text: string) => string[]): string {
  const { language, sort, areas, years, names, aliases, mentions, subject } = record;
  const title = textOfHtml(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? '');
  const further = synonyms(`${title} . ${subject}`).filter((name) => ![...names, ...aliases].includes(name));
  const known = [...names, ...aliases, ...further];
  const mentioned = [...mentions, ...synonyms(textOfHtml(main))].filter((name) => !known.includes(name));
  const filter = (name: string, value: string) =>
    `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`;
  const meta = (name: string, values: readonly string[]) =>
    values.length ? `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(values.join(' ; '))}">` : '';
  return [
    `<!doctype html><html lang="${language === 'en' ? 'x-en' : language}"><head>`,
    filter('sort', sort),
    ...areas.map((area) => filter('area', area)),
    ...years.map((year) => filter('period', year)),
    meta('names', names),
    meta('aliases', aliases),
    meta('related', further),
    meta('mentions', mentioned),
    `</head><body data-pagefind-body${sort === 'source' ? ' data-pagefind-weight="0.3"' : ''}>${main}</body></html>`,
  ].join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function whole<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
