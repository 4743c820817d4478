import { expect, it } from 'vitest';
import { pageMarkdown } from '../../src/publish/page-markdown.ts';

const told = (main: string): string => pageMarkdown(`<main>${main}</main>`, 'https://x.example/a/').trim();

it('headings, words and figures stand as on the page, with absolute links', () => {
  expect(
    told('<h1>Lương\u00a0cơ sở</h1><p>Nay là <a class="value" href="/b/#obs-1">2,53 triệu</a>, <b>không</b> đổi.</p>'),
  ).toBe('# Lương cơ sở\n\nNay là [2,53 triệu](https://x.example/b/#obs-1), **không** đổi.');
  expect(told('<p>Xem <a href="#nguon">nguồn</a><a href="c/">khác</a></p>')).toBe(
    'Xem [nguồn](https://x.example/a/#nguon) · [khác](https://x.example/a/c/)',
  );
});

it('what is for hands alone is left out, and a picture is told by its description', () => {
  const chart = `<figure class="chart"><div class="picture" aria-describedby="d"><svg><text>1</text></svg></div>
    <script type="application/json">[2]</script><p class="hidden" id="d">Cao nhất là 92,18%.</p>
    <button>Phóng to</button><p>Nguồn: Bộ Nội vụ</p></figure>`;
  expect(told(chart)).toBe('Cao nhất là 92,18%.\n\nNguồn: Bộ Nội vụ');
  const bar =
    '<div class="toolbar"><details><summary>Tải</summary><a href="/c/x.csv">CSV</a><a href="/c/x.svg">SVG</a></details></div>';
  expect(told(bar)).toBe('[CSV](https://x.example/c/x.csv)');
  expect(told('<nav>a</nav><p hidden>b</p><p aria-hidden="true">c</p><p>d</p>')).toBe('d');
});

it('tables are tables: cells that span, notes, and signs that would part cells', () => {
  const table = `<table><caption class="hidden">x</caption>
    <thead><tr><th>Tỉnh</th><th class="n">Điểm</th><th>Ghi chú</th></tr></thead>
    <tbody><tr><th rowspan="2"><a href="/p/">Hà Nội</a></th><td><a href="/r/">91,43%</a><sup>[1]</sup></td><td>a|b</td></tr>
    <tr><td colspan="2">không có</td></tr></tbody></table>`;
  expect(told(table)).toBe(
    [
      '| Tỉnh | Điểm | Ghi chú |',
      '| --- | --- | --- |',
      '| [Hà Nội](https://x.example/p/) | 91,43%\\[1\\] | a\\|b |',
      '| [Hà Nội](https://x.example/p/) | không có |  |',
    ].join('\n'),
  );
});

it('lists, lists of definitions, quotations and what is folded', () => {
  expect(told('<ol><li>a<ul><li>b</li></ul></li><li><h3>c</h3><p>d</p></li></ol>')).toBe(
    '1. a\n\n   - b\n2. **c**\n\n   d',
  );
  expect(told('<dl><div><dt>Đơn vị</dt><dd>%</dd></div><div><dt>Kỳ</dt><dd>2023</dd><dd>2024</dd></div></dl>')).toBe(
    '- **Đơn vị:** %\n- **Kỳ:** 2023; 2024',
  );
  expect(told('<blockquote><p>a</p><p>b</p></blockquote>')).toBe('> a\n> \n> b');
  expect(told('<details><summary>Nguồn</summary><p>a</p></details>')).toBe('**Nguồn**\n\na');
});

it('words that look like Markdown stay words', () => {
  expect(told('<p># một</p><p>1. hai *ba* [bốn] &lt;b&gt; năm_sáu</p>')).toBe(
    '\\# một\n\n1\\. hai \\*ba\\* \\[bốn\\] \\<b> năm_sáu',
  );
});

it('parts that touch only by their places are parted, and no sign stands off its word', () => {
  expect(told('<li><a href="/x/"><b>168</b>quy định</a></li>')).toBe('[**168** quy định](https://x.example/x/)');
  expect(told('<p><span>a</span>. <span>b</span></p>')).toBe('a. b');
});

it('a page without a main part is a fault', () => {
  expect(() => pageMarkdown('<p>a</p>', 'https://x.example/')).toThrow('https://x.example/: no main part');
});
