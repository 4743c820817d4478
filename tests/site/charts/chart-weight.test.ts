import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { embedAddress, embedForms } from '../../../src/address/address.ts';
import { kinds as chartKinds } from '../../../src/chart/kinds/kinds.ts';
import type { ChartKind } from '../../../src/schema/chart.ts';
import { openPanel, withPage } from '../../harness/browser.ts';
import { budgets, expectWithin, printWeights, type Weight } from '../../harness/budgets.ts';
import { embedScripts } from '../../harness/embeds.ts';
import { measureLoad } from '../../harness/measure-load.ts';
import { isExplorable, pointAt } from '../../harness/explorable.ts';
import { listedCharts, readAddress } from '../../harness/site.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const sum = (addresses: string[]): number => addresses.reduce((bytes, each) => bytes + gzip(readAddress(each)), 0);

const hasChoices = (address: string): boolean => isExplorable(readAddress(address));

/** The charts of every kind, heaviest page first, but those before all whose figures a reader can choose. */
const kinds = (Object.keys(chartKinds) as ChartKind[]).map((kind) => {
  const weight = (address: string): number => readAddress(address).length + (hasChoices(address) ? 1e9 : 0);
  const charts = listedCharts().filter((chart) => chart.kind === kind);
  return { kind, charts: charts.sort((a, b) => weight(b.page.vi) - weight(a.page.vi)) };
});

const all: Weight[] = [];
afterAll(() => printWeights(all));
function hold(weights: Weight[]): void {
  all.push(...weights);
  expectWithin(weights);
}

/** What a page asks for once a reader turns to the choices: before any of it has come, and in all. */
async function turnToChoices(page: Page): Promise<{ atOnce: string[]; inAll: string[] }> {
  await page.waitForLoadState('networkidle');
  let answer = (): void => {};
  const answers = new Promise<void>((done) => (answer = done));
  const counted = /\/(assets\/[^/]+\.js|charts\/[^/]+\.json)$/;
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (counted.test(pathname)) asked.add(pathname);
  });
  await page.route(counted, (route) => answers.then(() => route.continue()));
  // A table that is no picture has nothing to choose: its code comes with its first download.
  if (!(await page.locator('.reading').count())) {
    answer();
    const panel = await openPanel(page, 'tai-xuong');
    await Promise.all([page.waitForEvent('download'), panel.locator('[data-download="csv"]').click()]);
    return { atOnce: [...asked].sort(), inAll: [...asked].sort() };
  }
  await pointAt(page, '.reading');
  const isAsked = (name: RegExp) => () => [...asked].some((address) => name.test(address));
  // What has nothing to choose is not drawn anew.
  if (hasChoices(new URL(page.url()).pathname)) await expect.poll(isAsked(/^\/charts\/.*\.json$/)).toBe(true);
  await expect.poll(isAsked(/\/explore-page\./)).toBe(true);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const atOnce = [...asked];
  answer();
  if (hasChoices(new URL(page.url()).pathname)) {
    const boxes = page.locator('[data-show]');
    await page.locator('.choices summary').first().click();
    if (await boxes.count()) await boxes.first().click();
    // A map shows one period, so that it has one list.
    else await page.locator('[name=from], [name=to]').first().selectOption({ index: 1 });
    await page.locator('.of-page[data-chosen] .picture:not([aria-busy])').waitFor();
  }
  await page.locator('.reading label').last().click();
  await expect.poll(() => page.locator('thead button').count()).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  return { atOnce: atOnce.sort(), inAll: [...asked].sort() };
}

it('there is a chart of every kind', () => {
  expect(kinds.filter(({ charts }) => !charts.length)).toEqual([]);
});

describe.each(kinds)('a chart of the kind $kind', ({ kind, charts }) => {
  const address = charts[0]!.page.vi;

  it('is within its budgets when it is first seen', async () => {
    const { document, stylesheet, script } = (await measureLoad(address, 1280)).bytes;
    hold([
      {
        what: `${kind}: first view`,
        bytes: document + stylesheet + script,
        limit: kind === 'tile-map' ? budgets.firstViewOfMap : budgets.firstView,
      },
      { what: `${kind}: first script`, bytes: script, limit: budgets.firstScript },
    ]);
  });

  it('asks for what explores it once a reader turns to that, all in one round, and within its budgets', () =>
    withPage({ address, fresh: true }, async (page) => {
      const { atOnce, inAll } = await turnToChoices(page);
      expect(atOnce).toEqual(inAll);
      const scripts = inAll.filter((each) => each.endsWith('.js'));
      const limit = ['table', 'figure'].includes(kind) ? budgets.exploreWithoutScales : budgets.explore;
      hold([
        { what: `${kind}: exploring, scripts`, bytes: sum(scripts), limit },
        // What has nothing to choose asks for no figures.
        ...(hasChoices(address)
          ? [
              {
                what: `${kind}: exploring, figures`,
                bytes: sum(inAll.filter((each) => each.endsWith('.json'))),
                limit: budgets.figures,
              },
            ]
          : []),
      ]);
    }));

  it('is within its budget in somebody else’s page before anything is chosen', () => {
    const weights = charts.flatMap(({ id }) =>
      embedForms.map((form) => {
        const document = readAddress(embedAddress(id, 'vi', form));
        const many = kind === 'tile-map' || document.split('data-show').length > 31;
        const limit = many ? budgets.embedOfMany : budgets.embed;
        return { what: `${kind}: embed`, bytes: gzip(document) + sum(embedScripts(document)), limit };
      }),
    );
    hold(weights.sort((a, b) => b.bytes - b.limit - (a.bytes - a.limit)).slice(0, 1));
  });
});
