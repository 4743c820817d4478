import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addNextPeriods, laterSource, seededRandom } from '../../harness/next-periods.ts';
import { copyProject, runBuild } from '../../harness/project-copy.ts';
import { projectFolder, readAddress, siteFolder } from '../../harness/site.ts';

const { folder, remove } = copyProject();
afterAll(remove);

/** Pages and pictures of a report, as they are published. */
const filesOf = (addresses: readonly string[], site: string): string[] =>
  addresses.map((address) => readFileSync(join(site, address), 'base64'));

it('a report is the same to the byte after three more half-years, its picture where it is shared included', async () => {
  const report = ['bao-cao/6-thang-dau-nam-2024/index.html', 'en/reports/first-half-2024/index.html'];
  const [picture = ''] = /charts\/[\w.-]+\.2024-S1\.vi\.png/.exec(readAddress('/bao-cao/6-thang-dau-nam-2024/')) ?? [];
  expect(picture).not.toBe('');
  addNextPeriods(folder, 'reform-results', seededRandom(7));
  expect(await runBuild(folder)).toMatchObject({ code: 0 });
  const site = join(folder, 'dist');
  expect(filesOf([...report, picture], site)).toEqual(filesOf([...report, picture], siteFolder));
  // What follows the data did move, and names its new source.
  expect(readAddress('/bieu-do/reform-results-tasks-completion/', site)).toContain(laterSource);
});

it('so it is in another edition', async () => {
  const edition = join(folder, 'tests/editions/second');
  const page = (period: string, chart: string) =>
    `---\nperiod: ${period}\ntitle: Kỳ\ndescription: Mô tả.\nsummary:\n  - 'Có {library-results/loans branch=all}.'\n---\n\n<Chart id="${chart}" />\n\n<Chart id="library-results-loans-by-branch" />\n\nCó <Value of="library-results/loans" branch="all" />.\n`;
  for (const [language, slug] of [
    ['vi', '6-thang-dau-nam-2025'],
    ['en', 'first-half-2025'],
  ] as const) {
    mkdirSync(join(edition, 'content/reports', language), { recursive: true });
    writeFileSync(join(edition, 'content/reports', language, `${slug}.mdx`), page('2025-S1', 'library-results-loans'));
  }
  const home = join(edition, 'content/home.yaml');
  writeFileSync(home, readFileSync(home, 'utf8').replace('period: latest', 'period: 2025-S1'));
  const build = async (out: string) => {
    expect(await runBuild(folder, ['--edition', edition, '--out', join(folder, out)])).toMatchObject({ code: 0 });
    return filesOf(
      ['bao-cao/6-thang-dau-nam-2025/index.html', 'en/reports/first-half-2025/index.html'],
      join(folder, out),
    );
  };
  cpSync(join(projectFolder, 'tests/editions/second/data'), join(edition, 'data'), { recursive: true });
  const before = await build('dist-before');
  addNextPeriods(edition, 'library-results', seededRandom(7));
  expect(await build('dist-after')).toEqual(before);
});
