import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chartInput, chartMoment } from '../../src/edition/chart-input.ts';
import { loadCatalogue } from '../../src/edition/load.ts';
import { reviewPage } from '../../src/publish/review-page.ts';
import type { Catalogue } from '../../src/edition/types.ts';
import { chartCredit } from '../../src/chart/words/chart-credit.ts';
import { chartNotes } from '../../src/chart/words/chart-notes.ts';
import { chartObservations } from '../../src/chart/chart-observations.ts';
import { chartResolver } from '../../src/chart/reference/chart-resolver.ts';
import { chartTable } from '../../src/chart/table/chart-table.ts';
import { chartTitle } from '../../src/chart/words/chart-title.ts';
import { composePictures } from '../../src/chart/compose-chart.ts';
import { chartDescription } from '../../src/chart/describe/chart-description.ts';
import { chartTexts } from '../../src/chart/reference/chart-at-period.ts';
import { picturesToSvg } from '../../src/chart/to-svg.ts';
import { referencesIn } from '../../src/dataset/reference/newest-periods.ts';
import { parseReference } from '../../src/dataset/reference/parse-reference.ts';
import { languages } from '../../src/language/language.ts';
import { parsePeriod } from '../../src/language/period.ts';
import type { ChartFile } from '../../src/schema/chart.ts';
import { addNextPeriods, laterSource, seededRandom } from '../harness/next-periods.ts';

const editions = [
  { name: 'this edition', root: '.', dataset: 'reform-results', report: '2024-S1' },
  { name: 'the second edition', root: 'tests/editions/second', dataset: 'library-results', report: '2025-S1' },
];
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe.each(editions)('three more half-years of $name, each without a third of its indicators', (edition) => {
  const before = loadCatalogue(path.resolve(edition.root));

  describe.each([1, 2, 3, 4, 5, 6])('at random (%i)', (seed) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'periods-'));
    made.push(folder);
    for (const part of ['content', 'data'])
      cpSync(path.resolve(edition.root, part), path.join(folder, part), { recursive: true, force: true });
    // `period: latest` stops where the newest period lacks a figure that home names; this home names its period.
    const home = path.join(folder, 'content/home.yaml');
    writeFileSync(home, readFileSync(home, 'utf8').replace('period: latest', `period: ${edition.report}`));
    const added = addNextPeriods(folder, edition.dataset, seededRandom(seed));
    const now = loadCatalogue(folder);
    const charts = [...now.charts].filter(([, { dataset }]) => dataset === edition.dataset).map(([id]) => id);

    it('no chart speaks of two periods, and what it draws, says and credits is of the same', () => {
      for (const id of charts) {
        const input = chartInput(now, id, 'vi');
        const file = now.charts.get(id)!;
        const follows = referencesIn(chartTexts(file).map(({ text }) => text)).filter((text) =>
          ['last', undefined].includes(parseReference(text, file.dataset)?.at ?? undefined),
        );
        // Each of its figures names its period.
        if (!follows.length) continue;
        const periods = new Set(
          follows.map((text) => {
            const found = chartResolver(input)(text);
            return 'problem' in found ? text : found.observation.period;
          }),
        );
        expect({ id, periods: [...periods] }).toEqual({ id, periods: [expect.any(String)] });
        if (file.time !== 'last') continue;
        const drawn = chartObservations(input).filter(({ period }) => period?.includes('-S'));
        expect({ id, drawn: [...new Set(drawn.map(({ period }) => period))] }).toEqual({ id, drawn: [...periods] });
        const later = added.includes([...periods][0]!);
        expect({ id, later: chartCredit(input).includes(laterSource) }).toEqual({ id, later });
      }
    });

    it('a report shows and says what it did', () => {
      expect(reportOf(now, edition.report)).toEqual(reportOf(before, edition.report));
    });

    it('whatever still speaks of the period before is told with its place, and can be seen beside the new one', () => {
      const places = now.notices
        .filter(({ code }) => code === 'text-behind')
        .map(({ file, found }) => `${file} ${found}`);
      const stuck = charts.filter((id) => {
        const { newest, period, chart } = chartInput(now, id, 'vi');
        return !chart.stays && added.at(-1) !== (newest ?? period);
      });
      for (const id of stuck) expect(places.join('\n')).toContain(`content/charts/${id}.yaml`);
      if (edition.root === '.') {
        for (const page of [
          'content/areas/vi/thu-tuc-hanh-chinh.mdx',
          'content/areas/en/procedures.mdx',
          'content/home.yaml',
        ])
          expect(places).toContain(`${page} 2024-S1`);
      }
      const page = reviewPage(now, added.at(-1)!, 'vi');
      for (const { file } of now.outdated) if (!file.includes('/en/')) expect(page).toContain(file);
      expect(page).not.toMatch(/undefined|NaN/);
    });
  });
});

/** True of a chart about a time after the period: no report of the period shows it. */
function speaksOfLater(file: ChartFile, period: string): boolean {
  const { end } = parsePeriod(period)!;
  const references = referencesIn(chartTexts(file).map(({ text }) => text));
  const times = references.map((text) => parseReference(text, file.dataset)?.at ?? '');
  return [...times, file.time ?? ''].some((time) => (parsePeriod(time)?.end ?? end) > end);
}

/** All that a report shows of the charts of its dataset at its period, in both languages. */
function reportOf(catalogue: Catalogue, period: string) {
  return languages.flatMap((language) =>
    [...catalogue.charts.keys()].flatMap((id) => {
      const moment = chartMoment(catalogue, id, period);
      if (!moment?.reported || speaksOfLater(catalogue.charts.get(id)!, period)) return [];
      const input = chartInput(catalogue, id, language, moment);
      return {
        ...{ id, title: chartTitle(input), credit: chartCredit(input), notes: chartNotes(input) },
        ...{ subtitle: input.chart.subtitle, description: chartDescription(input) },
        picture: picturesToSvg(composePictures(input)),
        table: chartTable(input).rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
      };
    }),
  );
}
