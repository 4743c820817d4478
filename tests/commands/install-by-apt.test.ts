import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { findChromium } from '../../src/commands/install/find-chromium.ts';
import { findNginx } from '../../src/commands/install/find-nginx.ts';
import { findProgram } from '../../src/commands/install/find-program.ts';
import { installByApt } from '../../src/commands/install/install-by-apt.ts';

const folder = mkdtempSync(join(tmpdir(), 'programs-'));
writeFileSync(join(folder, 'chromium'), '');
writeFileSync(join(folder, 'nginx'), '');
chmodSync(join(folder, 'nginx'), 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

it('finds a program that can be run: by its variable, on the PATH or beside it', () => {
  expect(findNginx({ NGINX: '/opt/nginx', PATH: folder })).toBe('/opt/nginx');
  expect(findChromium({ CHROMIUM: '/opt/chromium' })).toBe('/opt/chromium');
  expect(findNginx({ PATH: `/none:${folder}` })).toBe(join(folder, 'nginx'));
  expect(findProgram(['nginx'], { PATH: '/none' }, [folder])).toBe(join(folder, 'nginx'));
  expect(findChromium({ PATH: folder })).toBeNull();
});

it('installs nothing that is there, and says what to do where nothing can be installed', () => {
  const advice = 'Hãy chạy: sudo apt-get install -y x';
  expect(installByApt({ find: () => '/usr/bin/x', packages: ['x'], advice })).toBe('/usr/bin/x');
  vi.stubEnv('PATH', '');
  try {
    expect(() => installByApt({ find: () => null, packages: ['x'], advice })).toThrow(advice);
  } finally {
    vi.unstubAllEnvs();
  }
});
