import { expect, it } from 'vitest';
import { dataCatalogLd, datasetLd, jsonLd } from '../../src/publish/json-ld.ts';
import { contentTypes } from '../../src/address/content-types.ts';
import { loadCatalogue } from '../../src/edition/load.ts';

it('no text closes the script element or opens a comment in it, and all of it reads back', () => {
  const name = '</script><!-- <script> & \u2028 "';
  const text = jsonLd({ '@type': 'Dataset', name });
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Dataset', name });
});

it('a dataset is told with its files, measures, time and licence, and is in the catalogue', () => {
  const catalogue = loadCatalogue('tests/editions/second');
  const dataset = catalogue.datasets.get('library-card-fee')!;
  const { address } = catalogue.site;
  expect(datasetLd(catalogue, dataset, 'en')).toMatchObject({
    '@type': 'Dataset',
    name: 'Library card fee',
    url: `${address}/en/data/library-card-fee/`,
    temporalCoverage: '2019-01-01/2025-02-01',
    distribution: [
      { contentUrl: `${address}/data/library-card-fee.csv`, encodingFormat: 'text/csv' },
      { contentUrl: `${address}/data/library-card-fee.json`, encodingFormat: 'application/json' },
      { contentUrl: `${address}/data/library-card-fee.en.xlsx`, encodingFormat: contentTypes['xlsx'] },
    ],
  });
  const list = dataCatalogLd(catalogue, 'en') as { dataset: { url: string }[] };
  expect(list.dataset.map(({ url }) => url)).toContain(`${address}/en/data/library-card-fee/`);
});
