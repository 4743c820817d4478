import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartFile, chartPictureAt, pageAddress } from '../../../src/address/address.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { languages } from '../../../src/language/language.ts';
import { decodeEntities, textOf } from '../../harness/html.ts';
import { pageAddresses, projectFolder, readAddress, siteFolder } from '../../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);
const { address: site } = catalogue.site;

/** What a page says of itself to those who share it, by property. */
function tagsOf(address: string): Record<string, string> {
  const tags = readAddress(address).matchAll(/<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)"/g);
  return Object.fromEntries([...tags].map(([, name = '', value = '']) => [name, decodeEntities(value)]));
}

it('name a picture that exists, with its size and words, on every page that has one', () => {
  const shown = pageAddresses()
    .map(tagsOf)
    .filter((tags) => 'og:image' in tags);
  expect(shown.length).toBeGreaterThan(catalogue.charts.size * 2);
  for (const tags of shown) {
    const picture = tags['og:image']!;
    expect(picture.startsWith(`${site}/charts/`)).toBe(true);
    expect(existsSync(join(siteFolder, picture.slice(site.length))), picture).toBe(true);
    expect(tags).toMatchObject({
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(tags['og:image:alt']!.length).toBeGreaterThan(10);
  }
});

describe.each(languages)('the picture of a page in %s', (language) => {
  const pictureOf = (address: string): string | undefined => tagsOf(address)['og:image']?.slice(site.length);
  const firstChart = (address: string): string =>
    /<figure class="chart" data-chart="([^"]+)"/.exec(readAddress(address))?.[1] ?? '';

  it('is its own on a chart’s page, and its words are the chart’s finding', () => {
    for (const id of catalogue.charts.keys()) {
      const address = pageAddress('chart', language, id);
      expect(pictureOf(address)).toBe(chartFile(id, `${language}.png`));
      const finding = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(readAddress(address))?.[1] ?? '';
      expect(textOf(tagsOf(address)['og:image:alt']!)).toBe(textOf(finding));
    }
  });

  it('is the first chart that stands on an area’s page, on a report and on the home page; a report keeps that of its period', () => {
    const page = (address: string) => ({ address, file: (chart: string) => chartFile(chart, `${language}.png`) });
    const pages = [
      page(pageAddress('home', language)),
      ...[...catalogue.areaPages.values()].map(({ slugs }) => page(pageAddress('area', language, slugs[language]))),
      ...[...catalogue.reports.values()].map(({ period, slugs }) => ({
        address: pageAddress('report', language, slugs[language]),
        file: (chart: string) => chartPictureAt(chart, period, language),
      })),
    ];
    for (const { address, file } of pages) {
      const chart = firstChart(address);
      expect({ address, picture: pictureOf(address) }).toEqual({ address, picture: chart ? file(chart) : undefined });
    }
  });

  it('is none on lists and on the search page', () => {
    for (const kind of ['areas', 'charts', 'datasets', 'sources', 'search'] as const) {
      expect(pictureOf(pageAddress(kind, language))).toBeUndefined();
    }
  });
});
