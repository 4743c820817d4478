import { expect, test } from 'vitest';
import { nameTables } from '../../src/catalogue/name-tables.ts';

test('a table of Markdown is named after the heading above it and its heads are those of columns', () => {
  expect(nameTables('<h2 id="tinh-trang">Tình trạng</h2><p>…</p><table><tr><th>Nghĩa</th></tr></table>')).toBe(
    '<h2 id="tinh-trang">Tình trạng</h2><p>…</p><table aria-labelledby="tinh-trang"><tr><th scope="col">Nghĩa</th></tr></table>',
  );
});

test('a table of the data keeps what it says of itself', () => {
  const html = '<h2 id="a">A</h2><table class="data"><caption>B</caption><tr><th scope="row">C</th></tr></table>';
  expect(nameTables(html)).toBe(html);
});
