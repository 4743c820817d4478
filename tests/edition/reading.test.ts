import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editionCopy } from './edition-copy.ts';

const edition = editionCopy();
const second = (file: string) => readFileSync(`tests/editions/second/${file}`, 'utf8');
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const fee = 'data/library-card-fee.csv';
const told = () => edition.load().notices.map(({ file, code }) => `${file} ${code}`);

test('a sound edition has nothing to say', () => {
  expect(edition.load().notices).toEqual([]);
});

test('a file in UTF-16 is published with the same figures, and its editors are told', () => {
  const values = () => edition.load().datasets.get('library-card-fee')!.rows;
  const before = values();
  edition.write(fee, utf16(second(fee)));
  expect(values()).toEqual(before);
  expect(told()).toEqual([`${fee} file-converted`]);
});

test('a notice is told along with what stops the edition', () => {
  edition.write(fee, utf16(second(fee)));
  edition.edit('content/site.yaml', /^updated:.*$/m, 'updated: soon');
  expect(edition.problems()).toEqual([
    expect.stringMatching(/^content\/site\.yaml/),
    expect.stringMatching(/library-card-fee\.csv – tệp lưu bằng UTF-16/),
  ]);
});

test('a host that is not in the list is told, with the line to add; one under a domain of the list is known', () => {
  edition.write('content/source-hosts.txt', 'baochinhphu.vn\n');
  const fix = { vi: expect.stringContaining('thêm một dòng thuvien-huyenmau.example') };
  expect(edition.load().notices).toMatchObject([{ file: 'data/codes/sources.csv', row: 2, column: 'address', fix }]);
  edition.write('content/source-hosts.txt', 'example\n');
  expect(told()).toEqual([]);
});

test('a file whose name no address can be made of is refused', () => {
  edition.write('data/Phí thẻ.csv', second(fee));
  edition.write('data/Phí thẻ.meta.yaml', second(fee.replace('.csv', '.meta.yaml')));
  expect(edition.problems()).toEqual([
    expect.stringMatching(/^data\/Phí thẻ\.csv – tên tệp hoặc thư mục không dùng được/),
  ]);
});

test('a text that is not UTF-8 is refused, not published with wrong letters', () => {
  const text = readFileSync('tests/editions/second/content/site.yaml', 'utf8');
  edition.write(
    'content/site.yaml',
    new Uint8Array(Buffer.from(text.replace('privacy:', '# Th\u00f4ng b\u00e1o\nprivacy:'), 'latin1')),
  );
  expect(edition.problems()[0]).toMatch(/^content\/site\.yaml – tệp không được lưu bằng bảng mã UTF-8/);
});

test('a CSV in a folder that is not read is told', () => {
  mkdirSync(path.join(edition.folder(), 'data/2025'));
  edition.write('data/2025/fee.csv', second(fee));
  expect(edition.problems()).toEqual([
    expect.stringMatching(/^data\/2025\/fee\.csv – tệp nằm ở thư mục không được đọc/),
  ]);
});
