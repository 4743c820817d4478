import { describe, expect, it } from 'vitest';
import { PART } from '../../src/search/fold-words.ts';
import { indexedHtml, namesIn, textOfHtml } from '../../src/search/indexed-html.ts';

const page = `<!doctype html><html lang="vi"><head>
<meta data-pagefind-filter="sort[content]" content="Nguồn">
<meta data-pagefind-meta="names[content]" content="Nghị định 73 ; NĐ73"></head>
<body data-pagefind-body><main class="Trang chủ"><!-- Lời > nhắc --><h1>Lương <b>cơ sở</b></h1>
<p title="a > b">Theo 73/2024/NĐ-CP – tăng 30%, P&amp;L &lt; 2.340.000</p>
<table><tr><th>Năm</th><td>2024</td><td>1.327/3.009</td></tr></table>
<script>const x = "đồng";</script><style>p{}</style><svg><text>Vẽ</text></svg></main></body></html>`;
const { folded, shown } = indexedHtml(page);
const wordsOf = (html: string) => textOfHtml(html).split(/\s+/).filter(Boolean);
const tagsOf = (html: string) => html.match(/<!--.*?-->|<(?:"[^"]*"|[^"<>])*>/gs);
const contentOf = (html: string) => /names\[content\]" content="([^"]*)"/.exec(html)![1]!;

describe('the copies of a page', () => {
  it('are alike word for word', () => {
    expect(wordsOf(folded)).toHaveLength(wordsOf(shown).length);
    expect(contentOf(folded).split(' ')).toHaveLength(contentOf(shown).split(' ').length);
  });

  it('are found without marks and quoted with them', () => {
    expect(wordsOf(folded).join(' ')).toBe('luong co so theo 73 2024 nd cp . tang 30 p l . 2340000 nam 2024 1327 3009');
    expect(shown.replaceAll(`${PART} `, '')).toContain('Theo 73/2024/NĐ-CP – tăng 30%, P&amp;L &lt; 2.340.000</p>');
  });

  it('keep tags and attributes as they are, but for names that are searched', () => {
    const withoutNames = (html: string) => tagsOf(html)!.filter((tag) => !tag.includes('names[content]'));
    const left = withoutNames(page.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ''));
    expect(withoutNames(folded)).toEqual(left);
    expect(withoutNames(shown)).toEqual(left);
    expect(contentOf(folded)).toBe('nghi dinh 73 . nd 73');
    expect(contentOf(shown)).toBe(`Nghị định 73 ; NĐ${PART} 73`);
  });

  it('leave out scripts, styles and drawings', () => {
    expect(folded + shown).not.toMatch(/dong|đồng|p\{\}|vẽ|<svg|<script|<style/i);
  });

  it('part cells that stand side by side', () => {
    expect(wordsOf(shown)).toEqual(expect.arrayContaining(['Năm', '2024']));
  });

  it('compose marks that are written apart', () => {
    expect(indexedHtml('<p>Đồng Tháp</p>'.normalize('NFD')).shown).toBe('<p>Đồng Tháp</p>');
  });

  it('cannot be made of a page with the sign that parts words', () => {
    expect(() => indexedHtml(`<p>a${PART}b</p>`)).toThrow('U+2060');
  });
});

describe('what a copy is called', () => {
  it('is its heading, then its other names, in either copy', () => {
    expect(namesIn(folded)).toEqual([expect.stringMatching(/^luong +co so$/), 'nghi dinh 73', 'nd 73']);
    expect(namesIn(shown)).toEqual([expect.stringMatching(/^Lương +cơ sở$/), 'Nghị định 73', `NĐ${PART} 73`]);
  });

  it('is its heading where it has no other name, and nothing where it has none', () => {
    expect(namesIn('<h1 id="x">Lịch</h1><h1>Khác</h1>')).toEqual(['Lịch']);
    expect(namesIn('<p>a</p>')).toEqual([]);
  });

  it('is written without entities', () => {
    const copy = '<meta data-pagefind-meta="names[content]" content="R&amp;D ; &quot;A&quot;"><h1>Q&amp;A</h1>';
    expect(namesIn(copy)).toEqual(['Q&A', 'R&D', '"A"']);
  });
});

it('reads the text of HTML, tags as spaces', () => {
  expect(textOfHtml('<p title="a > b">x<br>y &lt;z&gt; &amp;lt;</p>')).toBe(' x y <z> &lt; ');
});
