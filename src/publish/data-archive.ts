import { datapackageFile, datasetFile, pageAddress } from '../address/address.ts';
import type { Catalogue } from '../edition/types.ts';
import { fill } from '../language/fill.ts';
import { languages, type Language } from '../language/language.ts';
import { archiveWords as words, workbookWords } from '../language/words/data/table-words.ts';
import { siteWords } from '../language/words/site-words.ts';
import { datapackageJson, publishedCsv } from './datapackage.ts';
import { zipFiles } from './zip-files.ts';

const encoder = new TextEncoder();

/**
 * All datasets as one archive: each CSV as published, the Data Package that describes them, at the paths by which it names
 * them, and in each language what may be done with them. The same edition is the same bytes.
 */
export function dataArchive(catalogue: Catalogue): Uint8Array<ArrayBuffer> {
  const texts: [string, string][] = [
    [datapackageFile.slice(1), datapackageJson(catalogue)],
    ...languages.map((language): [string, string] => [words.readme[language], readme(catalogue, language)]),
    ...[...catalogue.datasets.values()].map((dataset): [string, string] => [
      datasetFile(dataset.id, 'csv').slice(1),
      publishedCsv(dataset),
    ]),
  ];
  return zipFiles(Object.fromEntries(texts.map(([path, text]) => [path, encoder.encode(text)])));
}

/** What the archive holds and under which terms, dataset by dataset. */
function readme({ site, datasets }: Catalogue, language: Language): string {
  const { licence } = site;
  const all = [...datasets.values()].map(({ id, meta }) =>
    [
      meta.title[language],
      `  ${datasetFile(id, 'csv').slice(1)}`,
      `  ${siteWords.issuer[language]}: ${meta.issuer[language]}`,
      `  ${workbookWords.terms[language]}: ${meta.licence[language]}`,
      `  ${siteWords.updated[language]}: ${meta.updated}`,
      `  ${site.address}${pageAddress('dataset', language, id)}`,
    ].join('\n'),
  );
  return [
    `${site.name[language]}\n${site.publisher[language]}\n${site.address}\n${siteWords.updated[language]}: ${site.updated}`,
    words.lead[language],
    fill(words.terms[language], { licence: licence.name, address: licence.address }),
    ...all,
    '',
  ].join('\n\n');
}
