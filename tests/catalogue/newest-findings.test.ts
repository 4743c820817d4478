import { expect, it } from 'vitest';
import { newestFindings } from '../../src/catalogue/newest-findings.ts';
import { loadCatalogue } from '../../src/edition/load.ts';
import { projectFolder } from '../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);
const found = newestFindings(catalogue, 'vi', 8);

it('tells the newest first, by the end of their periods, one of each dataset', () => {
  const ends = found.map(({ period }) => period.end);
  expect(ends).toEqual([...ends].sort().reverse());
  const datasets = found.map(({ id }) => catalogue.charts.get(id)!.dataset);
  expect(new Set(datasets).size).toBe(datasets.length);
});

it('has nothing that is yet to come, nor what is only aimed at', () => {
  expect(found.filter(({ period }) => period.start > catalogue.site.updated)).toEqual([]);
  expect(found.map(({ id }) => catalogue.charts.get(id)!.dataset)).not.toContain('reform-targets');
});

it('gives the figure of that very period, where the chart is of one', () => {
  const figures = found.filter(({ figure }) => figure);
  expect(figures.length).toBeGreaterThan(1);
  for (const { figure, period } of figures) expect(figure?.period).toBe(period.text);
});

it('begins with what a new row tells, once the site is brought to its day', () => {
  const before = { ...catalogue, site: { ...catalogue.site, updated: '2024-12-31' } };
  expect(newestFindings(before, 'vi', 8).every(({ period }) => period.start <= '2024-12-31')).toBe(true);
});
