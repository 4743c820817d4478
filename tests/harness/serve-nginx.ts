import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findNginx } from '../../src/commands/install/find-nginx.ts';
import type { Served } from '../../src/commands/serve/serve.ts';

/**
 * Serves a built site with nginx and the very `_nginx.conf` that stands in it; only port and root are set. Those of other
 * sites can stand beside it. Throws with what nginx says, were it a warning.
 */
export async function serveNginx(site: string, beside: readonly string[] = []): Promise<Served> {
  const program = findNginx();
  if (!program) throw new Error('There is no nginx: run `npm test`, which installs it.');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort('127.0.0.1');
  const bothKinds = await freePort('::').then(
    () => true,
    () => false,
  );
  const servers = [readFileSync(join(site, '_nginx.conf'), 'utf8'), ...beside].map((text) =>
    text
      .replace(/^( *listen) 80;$/m, `$1 127.0.0.1:${port};`)
      .replace(/^ *listen \[::\]:80;\n/m, bothKinds ? `    listen [::1]:${port};\n` : '')
      .replace(/^( *root) .*;$/m, `$1 ${site};`),
  );
  servers.forEach((text, index) => writeFileSync(join(folder, `site-${index}.conf`), text));
  writeFileSync(join(folder, 'nginx.conf'), frame(folder));
  const nginx = spawn(program, ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((done) => nginx.on('close', () => done()));
  const close = async (): Promise<void> => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (nginx.exitCode !== null) break;
    if (said) break;
    if (await answers(url)) return { url, close };
    await wait(50);
  }
  await close();
  throw new Error(`nginx does not start as it should:\n${said}`);
}

/** What Debian's nginx.conf says around a site, as far as it matters, with all that is written kept in one folder. */
function frame(folder: string): string {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid ${folder}/nginx.pid;
events {}
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    sendfile on;
    gzip on;
    access_log off;
    ${kept.join('\n    ')}
    include ${folder}/site-*.conf;
}
`;
}

function freePort(host: string): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail).listen(0, host, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
