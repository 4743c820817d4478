import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { catalogueJson } from '../../src/publish/catalogue-json.ts';
import { datapackageJson, publishedCsv } from '../../src/publish/datapackage.ts';
import { loadCatalogue } from '../../src/edition/load.ts';
import { siteFiles } from '../../src/edition/site-pages.ts';
import { parseTable } from '../../src/dataset/read/parse-table.ts';
import { readResource, type Package } from '../harness/read-package.ts';
import { editionCopy } from '../edition/edition-copy.ts';

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync('tests/schemas/data-package.json', 'utf8')) as object,
);

describe.each(['.', 'tests/editions/second'])('the Data Package of the edition in %s', (root) => {
  const catalogue = loadCatalogue(root);
  const text = datapackageJson(catalogue);
  const record = JSON.parse(text) as Package;

  it('keeps to Data Package, Data Resource, Table Schema and Table Dialect', () => {
    validate(record);
    expect(validate.errors ?? []).toEqual([]);
    expect(datapackageJson(catalogue)).toBe(text);
    const names = record.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([...catalogue.datasets.values()])(
    'gives the observations of $id to who reads it by the standard',
    (dataset) => {
      const resource = record.resources.find(({ name }) => name === dataset.id)!;
      expect(siteFiles(catalogue)).toContain(`/${resource.path}`);
      const { rows, faults } = readResource(record, resource, Buffer.from(publishedCsv(dataset)));
      expect(faults).toEqual([]);
      const measure = dataset.meta.columns.find(({ role }) => role === 'measure')!.id;
      const published = [...dataset.observations].sort((a, b) => a.row! - b.row!);
      expect(rows.map((row) => [row[measure], row['source'], row['obs_status'] ?? 'A'])).toEqual(
        published.map(({ value, sources, status }) => [value, sources[0], status]),
      );
      for (const [index, { dimensions }] of published.entries()) expect(rows[index]).toMatchObject(dimensions);
    },
  );

  it.each([...catalogue.datasets.values()])(
    'publishes $id so that it reads back to the same rows and bytes',
    (dataset) => {
      const csv = publishedCsv(dataset);
      const { header, records, problems } = parseTable(csv.slice(1), { file: dataset.id, delimiter: ',' });
      const rows = records.map(({ cells }) => cells);
      expect([header, rows, problems]).toEqual([dataset.header, dataset.rows, []]);
      expect(publishedCsv({ ...dataset, header, rows })).toBe(csv);
    },
  );

  it('tells the unit of every measure', () => {
    for (const { id, measures } of catalogue.datasets.values()) {
      const list = record.resources.find(({ name }) => name === `measures-${id}`)!.data!;
      expect(list.map(({ code, unit_vi }) => [code, unit_vi])).toEqual(
        [...measures.values()].map((measure) => [measure.id, measure.unit.name.vi]),
      );
    }
  });
});

describe('the Data Package of a spoiled edition', () => {
  const { load, edit } = editionCopy();

  it('says how numbers are written, so that a Vietnamese file reads to the same figures', () => {
    edit('data/library-results.meta.yaml', 'frequency: half', 'frequency: half\nnumbers: vi');
    edit('data/library-results.csv', 'loans,centre,2024-S1,1210', 'loans,centre,2024-S1,1.210');
    const catalogue = load();
    const dataset = catalogue.datasets.get('library-results')!;
    const record = JSON.parse(datapackageJson(catalogue)) as Package;
    const resource = record.resources.find(({ name }) => name === dataset.id)!;
    const { rows, faults } = readResource(record, resource, Buffer.from(publishedCsv(dataset)));
    expect(faults).toEqual([]);
    expect(rows[0]).toMatchObject({ indicator: 'loans', branch: 'centre', period: '2024-S1', value: 1210 });
  });

  it('reads the word a program would meet when the file is another', () => {
    const catalogue = load();
    const dataset = catalogue.datasets.get('library-results')!;
    const record = JSON.parse(datapackageJson(catalogue)) as Package;
    const resource = record.resources.find(({ name }) => name === dataset.id)!;
    const spoiled = publishedCsv(dataset).replace('loans,centre', 'loan,centre');
    expect(readResource(record, resource, Buffer.from(spoiled)).faults).toContain(
      'indicator "loan" is not in measures-library-results',
    );
  });
});

it('the list for machines leads to the package, every file and every term', () => {
  const catalogue = loadCatalogue('.');
  const { address } = catalogue.site;
  const list = JSON.parse(catalogueJson(catalogue)) as {
    datapackage: string;
    archive: string;
    datasets: { id: string; distribution: { downloadURL: string; mediaType: string }[] }[];
    terms: { id: string; page: { vi: string } }[];
  };
  expect(list.datapackage).toBe(`${address}/datapackage.json`);
  expect(list.archive).toBe(`${address}/data/all.zip`);
  const files = new Set(siteFiles(catalogue).map((file) => address + file));
  const downloads = list.datasets.flatMap(({ distribution }) => distribution.map(({ downloadURL }) => downloadURL));
  expect(downloads).toHaveLength(catalogue.datasets.size * 4);
  expect(files).toContain(list.archive);
  expect(downloads.filter((file) => !files.has(file))).toEqual([]);
  expect(list.terms.map(({ id }) => id)).toEqual(catalogue.glossary.map(({ id }) => id));
  expect(list.terms[0]!.page.vi).toContain('/thuat-ngu/#');
});
