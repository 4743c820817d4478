import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../src/catalogue/link-terms.ts';
import type { Language } from '../../src/language/language.ts';
import type { Glossary, Term } from '../../src/schema/glossary.ts';
import { findElements } from '../harness/html.ts';

const term = (id: string, vi: string, en: string, abbreviation?: Term['abbreviation']): Term => ({
  ...{ id, term: { vi, en }, definition: { vi: `Nghĩa của ${id}.`, en: `What ${id} is.` } },
  ...(abbreviation ? { abbreviation } : {}),
});
const glossary: Glossary = [
  term('procedure', 'thủ tục hành chính', 'administrative procedure', { vi: 'TTHC' }),
  term('control', 'kiểm soát thủ tục hành chính', 'control of administrative procedures'),
  term('decree', 'nghị định', 'decree', { vi: 'NĐ' }),
  term('government', 'CP điện tử', 'e-government', { vi: 'NĐ-CP' }),
  term('ministry', 'bộ', 'ministry'),
  term('officials', 'cán bộ, công chức, viên chức', 'cadres, civil servants', { vi: 'CBCCVC' }),
  term('index', 'chỉ số cải cách', 'reform index', { vi: 'PAR INDEX', en: 'PAR INDEX' }),
  term('law', 'luật & nghị quyết', 'law'),
];
/** The words that became links, and to which term. */
const linked = (html: string, language: Language = 'vi') =>
  findElements(linkTerms(html, glossary, language), 'a')
    .filter(({ attributes }) => attributes['class'] === 'term')
    .map(({ attributes, inner }) => `${inner} → ${attributes['href']?.split('#')[1]}`);

describe('a term in a text', () => {
  it('is a link to the glossary, described by its definition', () => {
    expect(linkTerms('<p>Cắt thủ tục hành chính.</p>', glossary, 'vi')).toBe(
      '<p>Cắt <a class="term" href="/thuat-ngu/#procedure" aria-describedby="nghia-procedure">thủ tục hành chính</a>' +
        '<span class="definition" role="tooltip" id="nghia-procedure">Nghĩa của procedure.</span>.</p>',
    );
    expect(linkTerms('a decree', glossary, 'en')).toContain('href="/en/glossary/#decree"');
  });

  it('is linked where it is first used, whatever the form', () => {
    expect(linked('<p>TTHC là thủ tục hành chính.</p><p>Thủ tục hành chính</p>')).toEqual(['TTHC → procedure']);
    expect(linked('<h2>Nghị định</h2><p>Một nghị định và nghị định</p>')).toEqual(['nghị định → decree']);
  });

  it('is the longest that stands there', () => {
    expect(linked('kiểm soát thủ tục hành chính; thủ tục hành chính')).toEqual([
      'kiểm soát thủ tục hành chính → control',
      'thủ tục hành chính → procedure',
    ]);
  });

  it.each([
    ['a link', '<a href="/x/">nghị định <b>nghị định</b></a>'],
    ['a heading', '<h3 id="x">Nghị định</h3>'],
    ['a quotation', '<blockquote><p>nghị định</p></blockquote>'],
    ['code', '<p><code>nghị định</code></p><pre>nghị định</pre>'],
    ['a chart', '<figure><p>nghị định</p><img src="x"><svg><text>nghị định</text></svg></figure>'],
    ['a table', '<table><tr><td>nghị định</td></tr></table>'],
    ['an attribute or a comment', '<p title="nghị định > x">y</p><!-- nghị định -->'],
    ['a script that writes tags', '<script>x = "</p>nghị định<a>"</script>'],
  ])('is no link in %s, and is linked after it', (_name, html) => {
    expect(linkTerms(html, glossary, 'vi')).toBe(html);
    expect(linked(`${html}<p>nghị định</p>`)).toEqual(['nghị định → decree']);
  });

  it('may begin a sentence, but is otherwise written as it is', () => {
    expect(linked('Nghị định mới')).toEqual(['Nghị định → decree']);
    expect(linked('NGHỊ ĐỊNH, tthc, Tthc, par index, chi so cai cach')).toEqual([]);
    expect(linked('Theo PAR INDEX')).toEqual(['PAR INDEX → index']);
  });

  it('may have its words on two lines or with fixed spaces', () => {
    expect(linked('thủ tục\nhành\u00a0chính')).toEqual(['thủ tục\nhành\u00a0chính → procedure']);
  });

  it('is no part of other words', () => {
    expect(linked('nghị địnhx, xnghị định, TTHCX')).toEqual([]);
    expect(linked('decreed, lawful', 'en')).toEqual([]);
  });

  it.each(['73/2024/NĐ-CP', '63/NĐ-CP', '12/2024/TTHC', '12/TTHC-VP', 'QĐ-TTHC'])('is no part of %s', (number) => {
    expect(linked(`số ${number} ngày`)).toEqual([]);
  });

  it('is not a single Vietnamese syllable, which is part of other words', () => {
    expect(linked('Các bộ; tiến bộ; NĐ 73')).toEqual([]);
    expect(linked('each ministry', 'en')).toEqual(['ministry → ministry']);
  });

  it('is found by each of the names that it joins', () => {
    expect(linked('Viên chức và công chức')).toEqual(['Viên chức → officials']);
    expect(linked('cán bộ, công chức, viên chức')).toEqual(['cán bộ, công chức, viên chức → officials']);
  });

  it('may be an English plural', () => {
    expect(linked('Decrees, then a decree', 'en')).toEqual(['Decrees → decree']);
    expect(linked('administrative procedures; controls', 'en')).toEqual(['administrative procedures → procedure']);
  });
});

describe('a page', () => {
  it('keeps its own text, tags and all', () => {
    const html = '<p>Theo <em>nghị định</em><br/>và TTHC &lt; &amp; <img alt="a > b"></p><!-- > --><p>x';
    let back = linkTerms(html, glossary, 'vi');
    for (const { outer } of findElements(back, 'span')) back = back.replace(outer, '');
    for (const { outer, inner } of findElements(back, 'a')) back = back.replace(outer, inner);
    expect(back).toBe(html);
  });

  it('shows a definition as the text it is', () => {
    const sharp = [{ ...glossary[2]!, definition: { vi: 'A & B < <b>C</b>', en: 'x' } }];
    expect(linkTerms('nghị định', sharp, 'vi')).toContain('>A &amp; B &lt; &lt;b&gt;C&lt;/b&gt;</span>');
  });

  it('is left as it is where there is no glossary', () => {
    expect(linkTerms('<p>nghị định</p>', [], 'vi')).toBe('<p>nghị định</p>');
  });
});
