import writeExcelFile, { type Sheet, type SheetData } from 'write-excel-file/node';
import { copyAddress, pageAddress } from '../address/address.ts';
import { qualityLines } from '../catalogue/quality-lines.ts';
import { peopleColumns } from '../dataset/write/people-table.ts';
import type { Dataset } from '../dataset/types.ts';
import { sourcesOfObservations } from '../edition/chart-input.ts';
import type { Catalogue } from '../edition/types.ts';
import type { Language } from '../language/language.ts';
import { languageWords, siteWords } from '../language/words/site-words.ts';
import { tableWords, workbookWords as words } from '../language/words/data/table-words.ts';
import { withoutTimes } from './zip-files.ts';

type Page = Sheet<Buffer>;
type Cell = SheetData[number][number];

const WIDE = 60;
const heading = (value: string): Cell => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' });
const text = (value: string): Cell => ({ value, type: String, wrap: true, alignVertical: 'top' });

/**
 * A dataset as a workbook in one language: figures with names and units, what its measures mean, what is to be known of it,
 * and its sources, a sheet each. The same dataset is the same bytes.
 */
export async function workbook(
  catalogue: Catalogue,
  dataset: Dataset,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [figures(dataset, language), measures(dataset, language), notes(catalogue, dataset, language)];
  const written = writeExcelFile([...sheets, sources(catalogue, dataset, language)]);
  return withoutTimes(await written.toBuffer());
}

function figures(dataset: Dataset, language: Language): Page {
  const observations = [...dataset.observations, ...dataset.derived];
  const columns = peopleColumns(dataset, observations, language);
  const rows = observations.map((one) => columns.map(({ cell }) => (cell(one) === '' ? null : cell(one))));
  return table(
    words.figures[language],
    columns.map(({ head }) => head),
    rows,
  );
}

function measures({ measures: all, meta }: Dataset, language: Language): Page {
  const rows = [...all.values()].map(({ id, name, unit, definition }) => [
    name[language],
    id,
    unit.name[language],
    definition?.[language] ?? null,
    meta.derived.find(({ indicator }) => indicator === id)?.method[language] ?? null,
  ]);
  const heads = [siteWords.measure, siteWords.code, siteWords.unit, siteWords.meaning, siteWords.derivedRows];
  return table(
    words.measures[language],
    heads.map((head) => head[language]),
    rows,
  );
}

/** What stands above the rows on the dataset's page: a name and a text a line. */
function notes(catalogue: Catalogue, dataset: Dataset, language: Language): Page {
  const { meta, id } = dataset;
  const { site } = catalogue;
  const lines: [string, string][] = [
    [siteWords.dataset[language], meta.title[language]],
    [words.description[language], meta.description[language]],
    [siteWords.issuer[language], meta.issuer[language]],
    [words.terms[language], meta.licence[language]],
    [siteWords.updated[language], meta.updated],
    [words.page[language], site.address + pageAddress('dataset', language, id)],
    [siteWords.compilation[language], `${site.publisher[language]} (${site.licence.name})`],
    ...qualityLines(catalogue, dataset, language).map((line): [string, string] => [line.name, line.text]),
    ...meta.copies.map((copy): [string, string] => [siteWords.readInCopy[language], copyAddress(copy)]),
    ...meta.alternatives.map(({ reason }): [string, string] => [siteWords.alternatives[language], reason[language]]),
  ];
  return {
    sheet: words.notes[language],
    data: lines.map(([name, line]) => [heading(name), text(line)]),
    columns: [{ width: 28 }, { width: 2 * WIDE }],
  };
}

function sources(catalogue: Catalogue, dataset: Dataset, language: Language): Page {
  const rows = sourcesOfObservations(catalogue, dataset.observations).map((source) => [
    source.publisher[language],
    source.title[language],
    source.address || null,
    source.date || null,
    languageWords[source.language]?.[language] ?? source.language,
    source.id,
  ]);
  const heads = [
    ...[tableWords.publisher, tableWords.source, tableWords.sourceAddress, siteWords.date, siteWords.originalLanguage],
    siteWords.code,
  ];
  return table(
    words.sources[language],
    heads.map((head) => head[language]),
    rows,
  );
}

/** A table whose headings stay in sight; its columns are as wide as their words, up to a bound. */
function table(sheet: string, heads: readonly string[], rows: (string | number | null)[][]): Page {
  const columns = heads.map((head, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), head.length);
    return { width: Math.min(WIDE, longest + 2) };
  });
  return { sheet, data: [heads.map(heading), ...rows], columns, stickyRowsCount: 1 };
}
