import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartCsv, chartJson } from '../../src/publish/chart-files.ts';
import { chartInput } from '../../src/edition/chart-input.ts';
import { loadCatalogue } from '../../src/edition/load.ts';
import { observationCells } from '../../src/dataset/write/observation-cells.ts';
import { chartChoices, chartDomain } from '../../src/chart/view/chart-choices.ts';
import { chartTable } from '../../src/chart/table/chart-table.ts';
import { chartNotes } from '../../src/chart/words/chart-notes.ts';
import { chartTitle } from '../../src/chart/words/chart-title.ts';
import { composePictures } from '../../src/chart/compose-chart.ts';
import { readChart, type ChartDocument } from '../../src/chart/read-chart.ts';
import { languages } from '../../src/language/language.ts';
import { budgets, expectWithin } from '../harness/budgets.ts';
import { projectFolder } from '../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);
const cases = [...catalogue.charts.keys()].flatMap((id) => languages.map((language) => ({ id, language })));

/** Whatever of the table a reader sees. */
const tableWords = (input: ReturnType<typeof chartInput>) => {
  const { head, rows, notes } = chartTable(input);
  return { head, notes, rows: rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]) };
};

describe.each(cases)('the JSON of $id read in $language', ({ id, language }) => {
  const input = chartInput(catalogue, id, language);
  const document = JSON.parse(chartJson(catalogue, id)) as ChartDocument;
  const read = readChart(document, input.kind, language);

  it('draws the same pictures, table and words', () => {
    expect(composePictures(read)).toEqual(composePictures(input));
    expect(tableWords(read)).toEqual(tableWords(input));
    expect(chartNotes(read)).toEqual(chartNotes(input));
    expect(chartTitle(read)).toBe(chartTitle(input));
  });

  it('has the same observations in the same rows', () => {
    const shown = chartDomain(input);
    const again = [...read.dataset.observations, ...read.dataset.derived];
    expect(again.map(({ id, value, status, basis, note }) => [id, value, status, basis, note])).toEqual(
      shown.map(({ id, value, status, basis, note }) => [id, value, status, basis, note]),
    );
    const published = shown.filter(({ row }) => row !== null);
    const { header, rows } = catalogue.datasets.get(input.dataset.id)!;
    const own = published.map((one) => rows[input.dataset.observations.indexOf(one)]!);
    const { meta, observations } = read.dataset;
    const told = meta.columns.map(({ id }) => id);
    const columns = header.filter((column) => told.includes(column));
    const cells = (header: readonly string[], row: readonly string[]) =>
      columns.map((id) => {
        const cell = row[header.indexOf(id)] ?? '';
        // The figure counts, not with how many zeros it was typed.
        return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
      });
    expect(observations.map((one) => cells(told, observationCells({ header: told, meta }, one)))).toEqual(
      own.map((row) => cells(header, row)),
    );
  });

  it('leaves the same choices', () => {
    expect(chartChoices(read)).toEqual(chartChoices(input));
  });
});

it('the CSV of a chart has every figure that it can show, each a row as published', () => {
  const dataset = catalogue.datasets.get('global-innovation-index')!;
  const lines = chartCsv(catalogue, 'global-innovation-index-rank').replace('\ufeff', '').trim().split('\n');
  expect(lines[0]).toBe(dataset.header.join(','));
  const ofRank = dataset.observations.filter(({ measure }) => ['rank', 'economies'].includes(measure.id));
  expect(lines.length - 1).toBe(ofRank.length);
  expect(lines.some((line) => line.startsWith('rank,MYS,2025,34,'))).toBe(true);
});

it('the JSON of every chart is at most 40 kB as a web host sends it', () => {
  const sizes = [...catalogue.charts.keys()].map((id) => ({
    what: id,
    bytes: gzipSync(chartJson(catalogue, id), { level: 9 }).length,
    limit: budgets.chartJson,
  }));
  expectWithin(sizes);
});
