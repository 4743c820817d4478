import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { findElements, textOf } from '../../harness/html.ts';
import { withPage } from '../../harness/browser.ts';
import { readResource, type Package } from '../../harness/read-package.ts';
import { projectFolder, readAddress, siteFolder } from '../../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);
const ids = [...catalogue.datasets.keys()];
const record = JSON.parse(readAddress('/datapackage.json')) as Package;
const ldOf = (address: string): Record<string, unknown>[] =>
  findElements(readAddress(address), 'script')
    .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
    .map(({ inner }) => JSON.parse(inner) as Record<string, unknown>);

describe('the Data Package', () => {
  it('reads every published CSV by its own description', () => {
    const files = record.resources.filter(({ path }) => path !== undefined);
    expect(files.map(({ name }) => name)).toEqual(ids);
    for (const resource of files) {
      const { rows, faults } = readResource(record, resource, readFileSync(join(siteFolder, resource.path!)));
      expect([resource.name, faults]).toEqual([resource.name, []]);
      expect(rows).toHaveLength(catalogue.datasets.get(resource.name)!.observations.length);
    }
  });

  it('is found from the list of datasets', () => {
    for (const address of ['/du-lieu/', '/en/data/']) {
      expect(readAddress(address)).toContain('href="/datapackage.json"');
    }
  });
});

describe('what search engines for datasets read', () => {
  it.each(ids)('tells what %s is, with files that exist', (id) => {
    for (const [address, language] of [
      [`/du-lieu/${id}/`, 'vi'],
      [`/en/data/${id}/`, 'en'],
    ] as const) {
      const [dataset, ...others] = ldOf(address);
      expect(others).toEqual([]);
      expect(dataset).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', inLanguage: language });
      expect(dataset!['url']).toBe(catalogue.site.address + address);
      for (const { contentUrl } of dataset!['distribution'] as { contentUrl: string }[]) {
        expect(existsSync(join(siteFolder, new URL(contentUrl).pathname))).toBe(true);
      }
    }
  });

  it('tells the catalogue with every dataset', () => {
    for (const address of ['/du-lieu/', '/en/data/']) {
      const [list] = ldOf(address);
      expect(list).toMatchObject({ '@type': 'DataCatalog' });
      expect(list!['dataset']).toHaveLength(ids.length);
    }
  });

  it.each(['/du-lieu/', `/en/data/${ids[0]}/`])('%s goes past no security policy', async (address) => {
    await withPage({ address }, async (page, log) => {
      await page.waitForLoadState('networkidle');
      expect(log.errors).toEqual([]);
    });
  });
});

it.each(ids)('the page of %s tells the same five things of its quality', (id) => {
  const names = (address: string): string[] => {
    const lists = findElements(readAddress(address), 'dl');
    const list = lists.find(({ attributes }) => attributes['class'] === 'quality')!.outer;
    expect(findElements(list, 'dd').filter(({ outer }) => textOf(outer))).toHaveLength(5);
    return findElements(list, 'dt').map(({ outer }) => textOf(outer));
  };
  expect(names(`/du-lieu/${id}/`)).toEqual([
    'Phạm vi',
    'Loại nguồn',
    'Tính kịp thời',
    'Khả năng so sánh',
    'Khác biệt giữa các nguồn',
  ]);
  expect(names(`/en/data/${id}/`)).toEqual([
    'Coverage',
    'Kind of source',
    'Timeliness',
    'Comparability',
    'Known conflicts',
  ]);
});
