import { describe, expect, it } from 'vitest';
import { indexedPage } from '../../src/commands/build/indexed-page.ts';
import { foldWord, PART } from '../../src/search/fold-words.ts';
import { textOf } from '../harness/html.ts';

const source = `<main class="Trang chủ"><!-- Lời > nhắc --><nav>Đường dẫn</nav><h1 id="Đầu">Lương <em>cơ sở</em></h1>
<p title="ý > b">Theo <a href="/Đ/">73/2024/NĐ-CP</a>, – tăng 30%; P&amp;L &lt; 2.340.000</p>
<ul class="x aside"><li>Mục <ul><li>lục</li></ul></li></ul><p id="nhung">Nhúng<br>ở đây</p>
<table><thead><tr><th>Cột</th></tr></thead><tr><th>Năm</th><td>2024</td><td>1.327/3.009</td></tr></table>
<script>const x = "đồng" < 1;</script><style>p{}</style><svg viewBox="0 0 1 1"><path/><text>Vẽ</text></svg>
<p>Hết.</p></main>`;
const page = indexedPage(source, ['.aside', '#nhung', 'thead']);
/** A stop stands for what has no letters. */
const bare = (word: string) => word.replaceAll('.', '');
const joined = (words: readonly string[]) => words.join(' ').replaceAll(`${PART} `, '');

describe('a page as the index takes it', () => {
  it('is found by words without marks and quoted as it writes them', () => {
    expect(page.folded.map(bare).filter(Boolean).join(' ')).toBe(
      'luong co so theo 73 2024 nd cp tang 30 p l 2340000 nam 2024 1327 3009 het',
    );
    expect(joined(page.words)).toBe(
      'Lương cơ sở Theo 73/2024/NĐ-CP, – tăng 30%; P&L < 2.340.000 Năm 2024 1.327/3.009 Hết.',
    );
    expect(page.title).toBe('Lương cơ sở');
  });

  it('has no words of a table that is data', () => {
    const rows = (count: number) => `<table>${'<tr><td>Số</td></tr>'.repeat(count)}</table>`;
    expect(indexedPage(`<main><p>Bảng</p>${rows(300)}</main>`).folded).toHaveLength(301);
    expect(indexedPage(`<main><p>Bảng</p>${rows(301)}</main>`).folded).toEqual(['bang']);
  });

  it('has its words one for one', () => {
    expect(page.words.map((word) => foldWord(word))).toEqual(page.folded.map(bare));
    expect(textOf(page.html).replaceAll(' ', '')).toBe(page.folded.join(''));
  });

  it('keeps tags and attributes as they are', () => {
    expect(page.html).toContain('<main class="Trang chủ">');
    expect(page.html).toContain('<h1 id="Đầu">luong <em>co so</em></h1>');
    expect(page.html).toContain('<p title="ý > b">theo <a href="/Đ/">73 2024 nd cp</a>');
    expect(page.html).toMatch(/<td>1327 3009<\/td>\s*<\/tr>\s*<\/table>/);
  });

  it.each([
    ['scripts, styles and drawings', /dong|đồng|p\{|ve|vẽ|<svg|<path|<script|<style/i],
    ['ways on', /duong|<nav/],
    ['what has a class, an id or a name that is not searched', /muc|luc|nhung|o day|cot|<thead|<ul/],
  ])('is without %s', (_name, left) => {
    expect(page.html + joined(page.folded)).not.toMatch(left);
  });

  it('parts what stands apart without a space, but not what is in one word', () => {
    const words = (html: string) => indexedPage(html).words;
    expect(words('<dl><dt>Kỳ</dt><dd>2024</dd></dl><span>a</span><span>b</span>')).toEqual(['Kỳ', '2024', 'a', 'b']);
    expect(words('một<br>hai<img alt="x">ba')).toEqual(['một', 'hai', 'ba']);
    expect(words('<p>Bộ <strong>Nội vụ</strong>, 44<sup>%</sup></p>')).toEqual(['Bộ', 'Nội', 'vụ,', '44%']);
  });

  it('has marks composed that are written apart', () => {
    expect(indexedPage('<p>Đồng Tháp</p>'.normalize('NFD')).words).toEqual(['Đồng', 'Tháp']);
  });

  it('goes on after an element that has no end and is left out', () => {
    expect(indexedPage('<p>a<input class="x">b<img id="y" src="z">c</p>', ['.x', '#y']).words.join('')).toBe('abc');
  });

  it('goes on after a script that writes tags', () => {
    expect(indexedPage('<p>a</p><script>x = "<p>";</script><p>b</p>').words).toEqual(['a', 'b']);
  });

  it('takes what looks like a tag within a text, an attribute or a comment for what it is', () => {
    const words = (html: string) => indexedPage(html).words;
    expect(words('<p title="<script>">a</p><p>b</p><p title="</script>">c</p>')).toEqual(['a', 'b', 'c']);
    expect(words(`<p title='<main>'>x</p><!-- <main> --><main><p>a &lt;script> b</p></main>`)).toEqual([
      ...['a', '<script>', 'b'],
    ]);
    expect(words('<p>a<nav title="a > b">x</nav>b</p>')).toEqual(['a', 'b']);
  });

  it('is the main part of it alone', () => {
    const html = '<!doctype html><head><title>a</title></head><body><p>b</p><main><p>c</p></main><footer>d</footer>';
    expect(indexedPage(html)).toMatchObject({ html: expect.stringMatching(/^ <main>.*<\/main> $/), words: ['c'] });
  });

  it('is called by its first heading', () => {
    expect(indexedPage('<h1 id="x"> Hỏi &amp;\n <b>đáp</b></h1><h1>Khác</h1>').title).toBe('Hỏi & đáp');
    expect(indexedPage('<p>a</p>').title).toBe('');
  });

  it('cannot be made of a page with the sign that parts words', () => {
    expect(() => indexedPage(`<p>a${PART}b</p>`)).toThrow('U+2060');
  });
});
