import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNextPeriods, laterSource, seededRandom } from '../../harness/next-periods.ts';
import { copyProject, runBuild } from '../../harness/project-copy.ts';
import { fingerprint, listFiles, readAddress, siteFolder } from '../../harness/site.ts';

const { folder, remove } = copyProject();
afterAll(remove);

/** What a builder's machine may have set otherwise. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' };

/** Pages and pictures of a report, as they are published. */
const filesOf = (addresses: readonly string[], site: string): string[] =>
  addresses.map((address) => readFileSync(join(site, address), 'base64'));

/** Paths of the files that are not the same in two built sites. */
function differing(one: string, other: string): string[] {
  const [here, there] = [fingerprint(one), fingerprint(other)];
  return [...new Set([...Object.keys(here), ...Object.keys(there)])].filter((path) => here[path] !== there[path]);
}

describe('after three more half-years of one dataset, built in another place and another time zone', () => {
  const site = join(folder, 'dist');

  beforeAll(async () => {
    addNextPeriods(folder, 'reform-results', seededRandom(7));
    expect(await runBuild(folder, [], elsewhere)).toMatchObject({ code: 0 });
  });

  it('a report is the same to the byte, its picture where it is shared included', () => {
    const report = ['bao-cao/6-thang-dau-nam-2024/index.html', 'en/reports/first-half-2024/index.html'];
    const [picture = ''] =
      /charts\/[\w.-]+\.2024-S1\.vi\.png/.exec(readAddress('/bao-cao/6-thang-dau-nam-2024/')) ?? [];
    expect(picture).not.toBe('');
    expect(filesOf([...report, picture], site)).toEqual(filesOf([...report, picture], siteFolder));
    // What follows the data did move, and names its new source.
    expect(readAddress('/bieu-do/reform-results-tasks-completion/', site)).toContain(laterSource);
  });

  it('so is every page and file of another dataset', () => {
    // Lists of codes, which have one more source, and what is made of all data.
    const common = /reform-results|check\.json$|all\.zip$/;
    const apart =
      /^(?:en\/(?!charts))?(?:assets|charts|data|dia-phuong|du-lieu|embed|provinces|rankings|v|xep-hang)\/./;
    const others = (path: string) => apart.test(path) && !common.test(path);
    expect(listFiles(siteFolder).filter(others).length).toBeGreaterThan(1000);
    expect(differing(site, siteFolder).filter(others)).toEqual([]);
  });
});

it('a report of another edition stays as it was too, and all of it is the same to the byte in another time zone', async () => {
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
  const before = await build('dist-before');
  expect(await runBuild(folder, ['--edition', edition, '--out', join(folder, 'dist-again')], elsewhere)).toMatchObject({
    code: 0,
  });
  expect(differing(join(folder, 'dist-before'), join(folder, 'dist-again'))).toEqual([]);
  addNextPeriods(edition, 'library-results', seededRandom(7));
  expect(await build('dist-after')).toEqual(before);
});
