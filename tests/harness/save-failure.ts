import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { projectFolder } from './site.ts';

/** What a failed test saw: a picture of the page and its HTML, in test-results, named as the test. */
export async function saveFailure(page: Page): Promise<void> {
  const name = (expect.getState().currentTestName ?? 'before all').replace(/[^\p{L}\d]+/gu, '-').slice(0, 120);
  const folder = join(projectFolder, 'test-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), await page.content());
  await page.screenshot({ path: join(folder, `${name}.png`), timeout: 30_000 });
}
