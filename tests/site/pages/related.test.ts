import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../src/address/address.ts';
import { chartObservations } from '../../../src/chart/chart-observations.ts';
import { chartInput } from '../../../src/edition/chart-input.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { languages } from '../../../src/language/language.ts';
import { findAttributes } from '../../harness/html.ts';
import { projectFolder, readAddress } from '../../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);
const links = new Map<string, Set<string>>();

/** Where the links in the content of a page lead, without anchors; the header and the footer do not count. */
function linksOf(address: string): Set<string> {
  const known = links.get(address);
  if (known) return known;
  const main = /<main[\s\S]*<\/main>/.exec(readAddress(address))?.[0] ?? '';
  const found = new Set(findAttributes(main, 'href').map(({ value }) => value.replace(/#.*$/, '')));
  links.set(address, found);
  return found;
}

/** Pairs of pages of which the first lacks its link to the second. */
function missing(pairs: readonly (readonly [from: string, to: string])[]): string[] {
  return [...new Set(pairs.filter(([from, to]) => !linksOf(from).has(to)).map(([from, to]) => `${from} → ${to}`))];
}

const both = (pairs: readonly (readonly [string, string])[]) =>
  pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);

describe.each(languages)('related pages in %s', (language) => {
  const charts = [...catalogue.charts.entries()].map(([id, chart]) => ({
    chart,
    id,
    page: pageAddress('chart', language, id),
    sources: new Set(chartObservations(chartInput(catalogue, id, language)).flatMap(({ sources }) => sources)),
  }));

  it('lead from every chart to its dataset and back', () => {
    expect(
      missing(both(charts.map(({ page, chart }) => [page, pageAddress('dataset', language, chart.dataset)]))),
    ).toEqual([]);
  });

  it('lead from every chart to its sources and back, the last of many by way of its dataset', () => {
    const pairs = charts.flatMap(({ page, chart, sources }) => {
      const dataset = pageAddress('dataset', language, chart.dataset);
      const isCut = readAddress(page).includes(`href="${dataset}#nguon"`);
      return [...sources].map((source) => {
        const address = pageAddress('source', language, source);
        return [isCut && !linksOf(page).has(address) ? dataset : page, address, page] as const;
      });
    });
    expect(pairs.length).toBeGreaterThan(charts.length);
    expect(
      missing(pairs.flatMap(([from, source, page]) => [[from, source] as const, [source, page] as const])),
    ).toEqual([]);
  });

  it('lead from every chart to its area, where that has a page, and back', () => {
    const pairs = charts.flatMap(({ page, chart }) => {
      const area = catalogue.areaPages.get(chart.area);
      return area ? [[page, pageAddress('area', language, area.slugs[language])] as const] : [];
    });
    expect(pairs.length).toBeGreaterThan(0);
    expect(missing(both(pairs))).toEqual([]);
  });

  it('lead from every chart to the pages on which it stands', () => {
    const reports = [...catalogue.reports.values()].flatMap(({ slugs, page }) =>
      (page?.charts ?? []).map(({ id }) => [id, pageAddress('report', language, slugs[language])] as const),
    );
    expect(reports.length).toBeGreaterThan(0);
    expect(missing(both(reports.map(([id, report]) => [pageAddress('chart', language, id), report])))).toEqual([]);
    const areas = [...catalogue.areaPages.values()].flatMap(({ slugs, charts: shown }) =>
      shown.map(
        ({ id }) => [pageAddress('area', language, slugs[language]), pageAddress('chart', language, id)] as const,
      ),
    );
    expect(missing(areas)).toEqual([]);
  });

  it('lead from every dataset to its sources and back, and from every area to its reports', () => {
    const pairs = [...catalogue.datasets.values()].flatMap(({ id, observations }) =>
      [...new Set(observations.flatMap(({ sources }) => sources))].map(
        (source) => [pageAddress('dataset', language, id), pageAddress('source', language, source)] as const,
      ),
    );
    expect(missing(both(pairs))).toEqual([]);
    const reports = [...catalogue.areaPages.values()].flatMap(({ slugs }) =>
      [...catalogue.reports.values()].map(
        (report) =>
          [
            pageAddress('area', language, slugs[language]),
            pageAddress('report', language, report.slugs[language]),
          ] as const,
      ),
    );
    expect(missing(reports)).toEqual([]);
  });
});
