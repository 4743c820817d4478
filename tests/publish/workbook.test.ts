import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { datapackageFile, datasetFile } from '../../src/address/address.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { loadCatalogue } from '../../src/edition/load.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { archiveWords, workbookWords } from '../../src/language/words/data/table-words.ts';
import { dataArchive } from '../../src/publish/data-archive.ts';
import { publishedCsv } from '../../src/publish/datapackage.ts';
import { workbook } from '../../src/publish/workbook.ts';
import { decodeEntities } from '../harness/html.ts';
import { projectFolder } from '../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);
const salary = catalogue.datasets.get('base-salary')!;
const pci = catalogue.datasets.get('pci')!;

type Sheets = Record<string, (string | number)[][]>;

/** The sheets of a workbook by name, row by row; what is empty is an empty text. */
function readSheets(bytes: Uint8Array): Sheets {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path]!);
  const textsIn = (xml: string): string =>
    [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, words = '']) => decodeEntities(words)).join('');
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml = '']) => textsIn(xml));
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name = '']) => name);
  return Object.fromEntries(
    names.map((name, index) => {
      const rows = text(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<row [^>]*>(.*?)<\/row>/gs);
      return [decodeEntities(name), [...rows].map(([, row = '']) => readRow(row, shared))];
    }),
  );
}

function readRow(xml: string, shared: readonly string[]): (string | number)[] {
  const cells: (string | number | undefined)[] = [];
  for (const [, column = '', attributes = '', inner = ''] of xml.matchAll(
    /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const place = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? '';
    cells[place] = attributes.includes('t="s"') ? shared[Number(value)]! : value === '' ? '' : Number(value);
  }
  return Array.from(cells, (cell) => cell ?? '');
}

const read = async (dataset: Dataset, language: Language): Promise<Sheets> =>
  readSheets(await workbook(catalogue, dataset, language));

afterEach(() => void vi.useRealTimers());

describe.each(languages)('a dataset as a workbook in %s', (language) => {
  it('has figures as numbers with names, codes, units and sources, each row once', async () => {
    const [head = [], ...rows] = (await read(pci, language))[workbookWords.figures[language]]!;
    const at = (name: string): number => head.indexOf(name);
    const column = (id: string): string => pci.meta.columns.find((each) => each.id === id)!.label[language];
    const [unit, publisher] = { vi: ['Đơn vị', 'Nơi công bố'], en: ['Unit', 'Publisher'] }[language] as [
      string,
      string,
    ];
    expect(rows).toHaveLength(pci.observations.length + pci.derived.length);
    pci.observations.slice(0, 60).forEach((observation, index) => {
      const row = rows[index]!;
      expect(row[at(column('value'))]).toBe(observation.value ?? '');
      expect(row[at(column('indicator'))]).toBe(observation.measure.name[language]);
      const place = observation.dimensions['province']!;
      expect(row[at(column('province'))]).toBe(pci.codes['province']!.get(place)!.name[language]);
      expect(row).toContain(place);
      expect(row).toContain(Number(observation.period));
      expect(row[at(unit)]).toBe(observation.measure.unit.name[language]);
      const [source = ''] = observation.sources;
      expect(row[at(publisher)]).toBe(catalogue.sources.get(source)!.publisher[language]);
      expect(row).toContain(catalogue.sources.get(source)!.title[language]);
      if (observation.note) expect(row).toContain(observation.note[language]);
    });
  });

  it('tells what measures mean, what is to be known, and every source with its address', async () => {
    const sheets = await read(salary, language);
    const { measures, notes, sources } = workbookWords;
    expect(Object.keys(sheets)).toEqual(
      [workbookWords.figures, measures, notes, sources].map((name) => name[language]),
    );
    const names = [...salary.measures.values()].map((measure) => [measure.name[language], measure.unit.name[language]]);
    const told = sheets[measures[language]]!.slice(1).map(([name, , unit]) => [name, unit]);
    expect(told).toEqual(names);
    const said = sheets[notes[language]]!.flat();
    expect(said).toEqual(expect.arrayContaining([salary.meta.title[language], salary.meta.licence[language]]));
    const used = new Set(salary.observations.flatMap((observation) => observation.sources));
    const listed = sheets[sources[language]]!.slice(1);
    expect(listed.map((row) => row.at(-1)).sort()).toEqual([...used].sort());
    for (const row of listed) {
      const { address } = catalogue.sources.get(String(row.at(-1)))!;
      expect(row[2]).toBe(address);
    }
  });
});

it('is the same bytes of the same dataset, whenever it is made', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T05:06:08Z') });
  const first = await workbook(catalogue, salary, 'vi');
  vi.setSystemTime(new Date('2031-10-11T22:33:44Z'));
  expect(Buffer.from(await workbook(catalogue, salary, 'vi')).equals(first)).toBe(true);
});

describe('the archive of all datasets', () => {
  const files = unzipSync(dataArchive(catalogue));

  it('holds every CSV as published, where the Data Package says that it is', () => {
    const package_ = JSON.parse(strFromU8(files[datapackageFile.slice(1)]!)) as { resources: { path?: string }[] };
    const paths = package_.resources.flatMap(({ path }) => path ?? []);
    expect(paths).toEqual([...catalogue.datasets.keys()].map((id) => datasetFile(id, 'csv').slice(1)));
    for (const dataset of catalogue.datasets.values()) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[datasetFile(dataset.id, 'csv').slice(1)]);
      expect(text).toBe(publishedCsv(dataset));
    }
  });

  it.each(languages)('says in %s whose the figures are and under which terms', (language) => {
    const readme = strFromU8(files[archiveWords.readme[language]]!);
    for (const { meta } of catalogue.datasets.values()) {
      for (const words of [meta.title, meta.issuer, meta.licence]) expect(readme).toContain(words[language]);
    }
  });

  it('holds nothing else, and is the same bytes whenever it is made', () => {
    expect(Object.keys(files)).toHaveLength(catalogue.datasets.size + 1 + languages.length);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-10-11T22:33:44Z') });
    const again = dataArchive(catalogue);
    vi.useRealTimers();
    expect(Buffer.from(again).equals(dataArchive(catalogue))).toBe(true);
  });
});
