import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../src/edition/load.ts';
import type { Language } from '../../src/language/language.ts';
import { foreignWords } from './foreign-words.ts';
import { projectFolder } from './site.ts';

const catalogue = loadCatalogue(join(projectFolder, 'tests/editions/second'));
const found = (html: string, language: Language): number =>
  foreignWords(`<main>${html}</main>`, language, catalogue).length;

it('finds Vietnamese on an English page', () => {
  expect(found('<p>Tasks: hoàn thành</p>', 'en')).toBe(1);
  expect(found('<a aria-label="Tải xuống">CSV</a>', 'en')).toBe(1);
  expect(found('<p>Decree 73/2024/NĐ-CP says “đến nay” (to date).</p>', 'en')).toBe(0);
  expect(found('<p>The board: <span lang="vi">Bảng tin</span></p>', 'en')).toBe(0);
});

it('finds English words of the interface on a Vietnamese page', () => {
  expect(found('<p>Download CSV</p>', 'vi')).toBe(1);
  expect(found('<table><caption>Bảng</caption><tr><th>Source</th></tr></table>', 'vi')).toBe(1);
  expect(found('<p>Tải xuống <code>source</code>, <span lang="en">Source</span></p>', 'vi')).toBe(0);
});
