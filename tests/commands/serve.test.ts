import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Served } from '../../src/commands/serve/serve.ts';

const base = mkdtempSync(join(tmpdir(), 'serve-'));
let served: Served;
/** The same with rules for hosts. */
let hosted: Served;

beforeAll(async () => {
  mkdirSync(join(base, 'site/bieu-do'), { recursive: true });
  writeFileSync(join(base, 'secret.txt'), 'secret');
  writeFileSync(join(base, 'site/index.html'), '<h1>Trang chủ</h1>');
  writeFileSync(join(base, 'site/bieu-do/index.html'), '<h1>Biểu đồ</h1>');
  writeFileSync(join(base, 'site/404.html'), '<h1>Không có</h1>');
  writeFileSync(join(base, 'site/a.csv'), '\ufeffa,b\n');
  writeFileSync(join(base, 'site/a.pf_meta'), 'x');
  served = await serveFolder(join(base, 'site'));
  cpSync(join(base, 'site'), join(base, 'hosted'), { recursive: true });
  mkdirSync(join(base, 'hosted/embed/x'), { recursive: true });
  writeFileSync(join(base, 'hosted/embed/x/index.html'), '<p>x</p>');
  writeFileSync(
    join(base, 'hosted/_headers'),
    [
      '# rules',
      '/*',
      '  X-Content-Type-Options: nosniff',
      '/bieu-do/*',
      '  X-Frame-Options: DENY',
      '/embed/*',
      '  Cache-Control: public, max-age=300',
      '/a.csv',
      '  Cache-Control: public, max-age=31536000, immutable',
      '/404.html',
      '  X-Frame-Options: SAMEORIGIN',
      '',
    ].join('\n'),
  );
  writeFileSync(join(base, 'hosted/_redirects'), '# moved\n/cu/ /bieu-do/ 301\n/cu.csv /a.csv 301\n');
  hosted = await serveFolder(join(base, 'hosted'));
});
afterAll(async () => {
  await served.close();
  await hosted.close();
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

describe('rules for hosts', () => {
  const ask = async (path: string, site = hosted) => {
    const { status, headers } = await fetch(site.url + path, { redirect: 'manual' });
    const names = ['x-content-type-options', 'x-frame-options', 'cache-control', 'location'];
    return [status, ...names.map((name) => headers.get(name))];
  };

  it('give each address its headers, and that of the page for what is missing', async () => {
    expect(await ask('/')).toEqual([200, 'nosniff', null, 'no-cache', null]);
    expect(await ask('/bieu-do/?q=1')).toEqual([200, 'nosniff', 'DENY', 'no-cache', null]);
    expect(await ask('/embed/x/')).toEqual([200, 'nosniff', null, 'public, max-age=300', null]);
    expect(await ask('/embed/khong-co/')).toEqual([404, 'nosniff', 'SAMEORIGIN', 'no-cache', null]);
  });

  it.each(['/embed/%2e%2e/bieu-do/', '/embed/..%2fbieu-do/', '//bieu-do/'])('are not got round: %s', async (path) => {
    const { port } = new URL(hosted.url);
    const answer = await new Promise((done, fail) => {
      request({ port, path }, (message) => {
        message.resume();
        done([message.statusCode, message.headers['x-frame-options']]);
      })
        .on('error', fail)
        .end();
    });
    expect(answer).not.toEqual([200, undefined]);
  });

  it('lead from an old address to the new one, with its query', async () => {
    expect((await ask('/cu/?view=table')).at(-1)).toBe('/bieu-do/?view=table');
    expect((await ask('/cu.csv'))[0]).toBe(301);
  });

  it('are not served themselves', async () => {
    for (const path of ['/_headers', '/%5fheaders', '//_redirects']) expect((await ask(path))[0]).toBe(404);
  });

  it('do not keep what changes where a site is to be seen fresh', async () => {
    const fresh = await serveFolder(join(base, 'hosted'), 0, { fresh: true });
    try {
      expect((await ask('/embed/x/', fresh))[3]).toBe('no-cache');
      expect((await ask('/a.csv', fresh))[3]).toContain('immutable');
    } finally {
      await fresh.close();
    }
  });
});
