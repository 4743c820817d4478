import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, type Served } from '../../src/commands/serve.ts';

const base = mkdtempSync(join(tmpdir(), 'serve-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(base, 'site/bieu-do'), { recursive: true });
  writeFileSync(join(base, 'secret.txt'), 'secret');
  writeFileSync(join(base, 'site/index.html'), '<h1>Trang chủ</h1>');
  writeFileSync(join(base, 'site/bieu-do/index.html'), '<h1>Biểu đồ</h1>');
  writeFileSync(join(base, 'site/404.html'), '<h1>Không có</h1>');
  writeFileSync(join(base, 'site/a.csv'), '\ufeffa,b\n');
  writeFileSync(join(base, 'site/a.pf_meta'), 'x');
  served = await serveFolder(join(base, 'site'));
});
afterAll(async () => {
  await served.close();
  rmSync(base, { recursive: true });
});

const get = (path: string) => fetch(served.url + path, { redirect: 'manual' });

it('serves the page of a folder', async () => {
  const answer = await get('/bieu-do/?view=table');
  expect([answer.status, await answer.text()]).toEqual([200, '<h1>Biểu đồ</h1>']);
});

it('adds the slash that an address lacks and keeps its query', async () => {
  const answer = await get('/bieu-do?view=table');
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/bieu-do/?view=table']);
});

it('shows the page for what is missing, with its status', async () => {
  const answer = await get('/khong-co/');
  expect([answer.status, await answer.text()]).toEqual([404, '<h1>Không có</h1>']);
});

it('names the type of each file', async () => {
  expect((await get('/a.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect((await get('/a.pf_meta')).headers.get('content-type')).toBe('application/octet-stream');
});

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%zz'])(
  'stays in its folder: %s',
  async (path) => {
    const { port } = new URL(served.url);
    const status = await new Promise((done, fail) => {
      request({ port, path }, (answer) => done(answer.resume().statusCode))
        .on('error', fail)
        .end();
    });
    expect(status).toBe(404);
  },
);

it('takes the next port when one is in use', async () => {
  const port = Number(new URL(served.url).port);
  const second = await serveFolder(join(base, 'site'), port);
  await second.close();
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});
