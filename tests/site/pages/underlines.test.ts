import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, readAddress, siteFolder } from '../../harness/site.ts';

/** Safari takes no more than the line from the shorthand, and drops a declaration that says more. */
const moreThanLine = /(?<![\w-])text-decoration:(?!(?:underline|none)[;}])[^;}]*/g;
const selectable = /(?<!-webkit-)user-select:none/g;

it('says how figures and terms are underlined in a way that Safari draws too', () => {
  const styles = listFiles(siteFolder)
    .filter((path) => path.startsWith('assets/') && path.endsWith('.css'))
    .map((path) => readFileSync(join(siteFolder, path), 'utf8'));
  expect(styles.length).toBeGreaterThan(0);
  const all = [...styles, readAddress('/embed/pci-top-2024/')].join('\n');
  expect(all.match(moreThanLine) ?? []).toEqual([]);
  expect(all).toContain('text-decoration-style:dotted');
  expect((all.match(selectable) ?? []).length).toBe((all.match(/-webkit-user-select:none/g) ?? []).length);
});
