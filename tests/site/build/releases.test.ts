import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartFile, embedAddress, pageAddress, releaseFile } from '../../../src/address/address.ts';
import { figuresHash } from '../../../src/chart/figures-hash.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { readReleases, releasesFolder, releaseUnits } from '../../../src/edition/releases.ts';
import type { Release } from '../../../src/edition/types.ts';
import { runNode } from '../../../src/commands/run-tool.ts';
import { embedWords } from '../../../src/language/words/embed-words.ts';
import { languages } from '../../../src/language/language.ts';
import { withPage } from '../../harness/browser.ts';
import { documentOf, frameOf, heightOf, hiddenIn, loader, withHost } from '../../harness/host-page.ts';
import { copyProject } from '../../harness/project-copy.ts';
import { listFiles, projectFolder, siteFolder } from '../../harness/site.ts';

const releases = readReleases(projectFolder);
type Figures = { updated: string; observations: Parameters<typeof figuresHash>[0] };
const readFigures = (file: string): Figures => JSON.parse(readFileSync(file, 'utf8')) as Figures;
const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const hashesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(folder)
      .filter((path) => path !== 'manifest.json')
      .map((path) => [path, sha256(join(folder, path))]),
  );

describe.each(releases)('the release of $date', ({ date, charts, datasets, files }: Release) => {
  it('is served as it was kept, byte for byte', () => {
    expect(hashesIn(join(projectFolder, releasesFolder, date))).toEqual(files);
    expect(hashesIn(join(siteFolder, 'v', date))).toEqual(files);
  });

  it('keeps every chart in both languages and three forms, and every dataset', () => {
    const forms = ['html', 'svg', 'png'].flatMap((form) => languages.map((language) => `${language}.${form}`));
    const expected = [
      ...charts.flatMap((id) => forms.map((form) => `${id}.${form}`)),
      ...datasets.map((id) => `data/${id}.csv`),
      'index.html',
    ];
    expect(Object.keys(files).sort()).toEqual(expected.sort());
  });

  it('has an index that leads to all of it', () => {
    const index = readFileSync(join(siteFolder, 'v', date, 'index.html'), 'utf8');
    for (const path of Object.keys(files).filter((each) => each !== 'index.html')) {
      expect(index).toContain(`href="/v/${date}/${path}"`);
    }
    expect(index).toContain(`href="/v/${date}/manifest.json"`);
  });

  it.each(languages)('has charts that stand alone, in the language %s', async (language) => {
    const chart = releaseFile(date, charts[0]!, language, 'html');
    await withPage({ address: chart, width: 600, height: 400, scripts: false }, async (page, log) => {
      expect(log.requests.map((request) => new URL(request).pathname)).toEqual([chart]);
      expect(await page.locator('.plot:visible').count()).toBe(1);
      expect(await page.locator('.frozen').textContent()).toContain(embedWords.frozen[language]);
      expect(await page.locator('.newer:visible, .fold:visible').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    });
    // With scripts it asks for the chart's figures and nothing else.
    await withPage({ address: chart }, async (page, log) => {
      await page.waitForLoadState('networkidle');
      expect(log.requests.map((request) => new URL(request).pathname)).toEqual([chart, `/charts/${charts[0]}.json`]);
      expect(log.errors).toEqual([]);
    });
  });

  it('says quietly that there are newer figures, when there are, with the way to them', async () => {
    // A chart whose figures are still those of the release.
    const id = charts.find((each) => {
      const page = readFileSync(join(siteFolder, releaseFile(date, each, 'vi', 'html')), 'utf8');
      const current = join(siteFolder, chartFile(each, 'json'));
      const observations = existsSync(current) ? readFigures(current).observations : [];
      return observations.length > 0 && page.includes(`data-figures="${figuresHash(observations)}"`);
    })!;
    const known = readFigures(join(siteFolder, chartFile(id, 'json')));
    const [first, ...others] = known.observations;
    const changed = [{ ...first, value: (first!.value ?? 0) + 1 }, ...others];
    const cases = [
      { answer: { ...known, updated: '2999-01-01', observations: changed }, newer: true },
      { answer: { ...known, updated: '2999-01-01' }, newer: false },
      { answer: { ...known, updated: '1999-01-01', observations: changed }, newer: false },
      { answer: 'not what was expected', newer: false },
    ];
    for (const { answer, newer } of cases) {
      await withPage({}, async (page, log) => {
        await page.route('**/charts/*.json', (route) => route.fulfill({ json: answer }));
        await page.goto(releaseFile(date, id, 'vi', 'html'));
        await page.waitForLoadState('networkidle');
        const link = page.locator('.newer');
        await expect.poll(() => link.isVisible()).toBe(newer);
        expect(await link.getAttribute('href')).toBe(pageAddress('chart', 'vi', id));
        expect(log.errors).toEqual([]);
      });
    }
  });

  it('takes its natural height in an article, from the loader', () =>
    withHost({ width: 600, body: frameOf(releaseFile(date, charts[0]!, 'vi', 'html')) + loader() }, async (page) => {
      await expect.poll(() => heightOf(page)).not.toBe(300);
      expect(await hiddenIn(await documentOf(page))).toBe(0);
    }));
});

describe('npm run release', () => {
  const { folder, remove } = copyProject('tests/editions/second');
  const run = (...args: string[]) =>
    runNode(['src/commands/release.ts', ...args], {
      cwd: folder,
      env: { PICTURES: join(projectFolder, '.cache/pictures') },
    });
  const day = '2999-12-31';
  let made: Awaited<ReturnType<typeof run>>;

  beforeAll(async () => {
    made = await run(day);
  });
  afterAll(remove);

  it('keeps the charts and datasets of the edition with true hashes, and lists every address', () => {
    expect(made.code, made.output).toBe(0);
    const [latest] = readReleases(folder);
    const catalogue = loadCatalogue(folder);
    const { charts, datasets } = catalogue;
    expect(latest).toMatchObject({ date: day, charts: [...charts.keys()], datasets: [...datasets.keys()] });
    expect(latest!.units).toEqual(releaseUnits(catalogue));
    expect(latest!.units).toMatchObject({ 'library-results': { loans: 'loan' } });
    expect(hashesIn(join(folder, releasesFolder, day))).toEqual(latest!.files);
    const addresses = readFileSync(join(folder, 'content/addresses.txt'), 'utf8').split('\n');
    expect(addresses).toEqual(
      expect.arrayContaining(
        [...charts.keys()].flatMap((id) => [pageAddress('chart', 'vi', id), embedAddress(id, 'en', 'table')]),
      ),
    );
    const picture = readFileSync(join(folder, releasesFolder, day, 'library-results-loans.vi.svg'), 'utf8');
    expect(picture).toContain('1.879');
  });

  it('never changes what is published, and says so', async () => {
    const before = hashesIn(join(folder, releasesFolder));
    for (const again of [day, '2999-12-30']) {
      const { code, output } = await run(again);
      expect(code).toBe(1);
      expect(output).toContain(`Bản cố định gần nhất là của ngày ${day}`);
      expect(output).toContain(`found: ${again}`);
    }
    expect(hashesIn(join(folder, releasesFolder))).toEqual(before);
  });

  it.each(['', '31/12/2999', '2999-02-30', '../../x'])('refuses %j as a day', async (wrong) => {
    const { code, output } = await run(wrong);
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([
      `Cần ngày của bản cố định theo dạng năm-tháng-ngày, như: npm run release -- 2026-11-26 (đã thấy: ${JSON.stringify(wrong)}).`,
      `The day of the release is needed as year-month-day, such as: npm run release -- 2026-11-26 (found: ${JSON.stringify(wrong)}).`,
    ]);
    expect(existsSync(join(folder, releasesFolder, wrong || 'x', 'manifest.json'))).toBe(false);
  });
});

it('has a first release', () => {
  expect(releases.length).toBeGreaterThan(0);
});
