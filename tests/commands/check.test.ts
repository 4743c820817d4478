import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { runNode } from '../../src/commands/run-tool.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { projectFolder } from '../harness/site.ts';

// Each test starts Node several times, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const edition = mkdtempSync(join(tmpdir(), 'edition-'));
for (const part of ['content', 'data']) {
  cpSync(join(projectFolder, 'tests/editions/second', part), join(edition, part), { recursive: true });
}
afterAll(() => rmSync(edition, { recursive: true }));

const check = (...args: string[]) =>
  runNode(['src/commands/check.ts', '--edition', edition, ...args], { cwd: projectFolder });

it('says that there is nothing wrong, with counts', async () => {
  expect(await check()).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Không có lỗi: \d+ bộ số liệu, \d+ dòng, \d+ biểu đồ\n$/),
  });
  expect(await check('--lang', 'en')).toMatchObject({ code: 0, output: expect.stringMatching(/^No problems: /) });
  expect(await check('--json')).toEqual({ code: 0, output: '[]\n' });
});

it('tells a notice and succeeds', async () => {
  const hosts = join(edition, 'content/source-hosts.txt');
  writeFileSync(hosts, 'baochinhphu.vn\n');
  expect(await check()).toMatchObject({
    code: 0,
    output: expect.stringMatching(/source-hosts\.txt[\s\S]*1 lưu ý\n\n[\s\S]*1 notice\n\nKhông có lỗi: /),
  });
  const { code, output } = await check('--json');
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject([{ code: 'source-host', notice: true }]);
  rmSync(hosts);
});

it('names the place of what is wrong, for people in both languages and for machines', async () => {
  const site = join(edition, 'content/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^updated:.*$/m, 'updated: soon'));
  const { code, output } = await check('--json');
  const problems = JSON.parse(output) as Problem[];
  expect(code).toBe(1);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/site.yaml', row: expect.any(Number), column: 'updated' });
  const plain = (await check()).output;
  expect(plain).toMatch(/content\/site\.yaml, dòng \d+[\s\S]*1 lỗi\n\ncontent\/site\.yaml, row \d+[\s\S]*1 problem\n$/);
});
