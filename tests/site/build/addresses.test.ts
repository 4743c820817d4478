import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addressesFile } from '../../../src/edition/published-addresses.ts';
import { readHostFiles } from '../../../src/commands/serve/read-host-files.ts';
import { projectFolder, siteFolder } from '../../harness/site.ts';

const published = readFileSync(join(projectFolder, addressesFile), 'utf8').split('\n').filter(Boolean);

it('keeps every address ever published, or leads on from it', () => {
  expect(published.length).toBeGreaterThan(700);
  const { movedTo } = readHostFiles(siteFolder);
  const exists = (address: string): boolean =>
    existsSync(join(siteFolder, address, address.endsWith('/') ? 'index.html' : ''));
  const gone = published.filter((address) => !exists(movedTo(address) ?? address));
  expect(gone).toEqual([]);
});
