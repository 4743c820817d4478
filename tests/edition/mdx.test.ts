import { describe, expect, it } from 'vitest';
import { mdxElementRules } from '../../src/edition/read/mdx-elements.ts';
import { editionCopy } from './edition-copy.ts';

const { edit, append, problems, places, text, write } = editionCopy();
const page = 'content/areas/vi/phuc-vu-ban-doc.mdx';
/** The line on which the front matter ends. */
const headLines = () => text(page).split('\n').indexOf('---', 1) + 1;

describe('a page of MDX', () => {
  it.each([
    ['an unclosed tag', '<Note>\nabc', 0, 1, 'mdx-unclosed'],
    ['another closing tag', '<Note>\nabc\n</Quote>', 2, 1, 'mdx-closing'],
    ['a closing tag alone', 'abc </Note>', 0, 5, 'mdx-closing'],
    ['a sign of mathematics', 'ít hơn <3 lượt', 0, 8, 'mdx-syntax'],
    ['an open brace', 'từ { trở đi', 0, 4, 'mdx-expression'],
    ['an expression', 'có {1 + 1} lượt', 0, 4, 'mdx-expression'],
    ['code between two comments', 'có {/* */ 1 + 1 /* */} lượt', 0, 4, 'mdx-expression'],
    ['two comments in one', '{/* a */ /* b */}', 0, 1, 'mdx-expression'],
    ['empty braces', 'có {} lượt', 0, 4, 'mdx-expression'],
    ['a comment in a heading', '## Tên {/* nhắc */}', 0, 8, 'mdx-comment-heading'],
    ['something spread into an element', '<Note {...x}>a</Note>', 0, 1, 'mdx-expression'],
    ['an attribute twice', '<abbr title={x} title="a">a</abbr>', 0, 1, 'mdx-attribute-twice'],
    ['an import', "import x from './x.js'", 0, 1, 'mdx-import'],
    ['an unknown component', 'Một <Foo /> hai', 0, 5, 'mdx-element'],
    ['other HTML', '<script src="/x.js"></script>', 0, 1, 'mdx-element'],
    ['an unknown attribute', '<Chart id="library-results-loans" size="2" />', 0, 1, 'mdx-attribute'],
    ['a value that is not allowed', '<Chart id="library-results-loans" level="4" />', 0, 1, 'mdx-attribute-value'],
    ['an attribute that is missing', '<Value branch="all" />', 0, 1, 'mdx-attribute-missing'],
    ['an attribute that is no text', '<Value of={x} />', 0, 1, 'mdx-attribute-text'],
    ['words where none are shown', 'A <Chart id="library-results-loans">b</Chart>', 0, 3, 'mdx-content'],
    ['an unknown source', '<Quote source="notice">a</Quote>', 0, 1, 'unknown-id'],
    ['a link to no page', 'Xem [nguồn](/nguon/khong-co/).', 0, 5, 'link-unknown'],
    ['a link without its slash', 'Xem [nguồn](/nguon).', 0, 5, 'link-unknown'],
    ['a relative link', 'Xem [nguồn](../nguon/).', 0, 5, 'link-relative'],
    ['a link of HTML', '<a href="/nguon/khong-co/">a</a>', 0, 1, 'link-unknown'],
    ['a picture that is not there', '![ảnh](/anh.png)', 0, 1, 'link-unknown'],
    ['a picture from elsewhere', '![ảnh](https://example.com/a.png)', 0, 1, 'picture-foreign'],
    ['a picture from another host', '![ảnh](//example.com/a.png)', 0, 1, 'picture-foreign'],
    ['a picture of data', '![ảnh](data:image/svg+xml,a)', 0, 1, 'picture-foreign'],
    ['a picture beside the page', '![ảnh](./anh.js)', 0, 1, 'link-relative'],
    ['a picture from elsewhere by its number', '![ảnh][1]\n\n[1]: https://example.com/a.png', 2, 1, 'picture-foreign'],
    ...['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,a', 'vbscript:a', 'file:///etc/passwd'].map(
      (url): [string, string, number, number, string] => [`a link ${url}`, `[a](${url})`, 0, 1, 'link-away'],
    ),
    ...['//example.com/', '/\\\\example.com/', 'http://localhost/', 'http://10.0.0.1/', 'https://a:b@example.com/'].map(
      (url): [string, string, number, number, string] => [`a link ${url}`, `[a](<${url}>)`, 0, 1, 'link-away'],
    ),
    ['a link that hides its scheme', '[a](<java&#9;script:alert(1)>)', 0, 1, 'link-away'],
    ['a link of HTML that runs', '<a href="javascript:alert(1)">a</a>', 0, 1, 'link-away'],
    ['a link of HTML to another host', '<a href="//example.com/">a</a>', 0, 1, 'link-away'],
    ['an address that runs, by its number', '[a][1]\n\n[1]: javascript:alert(1)', 2, 1, 'link-away'],
  ])('may not have %s', (_name, text, line, column, code) => {
    const row = append(page, text);
    expect(places()).toEqual([`${page} ${row + line} ${column} ${code}`]);
  });

  it('may have components, quotes, code, comments, and links to every page and file of the site', () => {
    append('content/areas/en/reading.mdx', '<Value of="library-results/loans" branch="all" />');
    append(
      page,
      `<Note>
Một **ghi chú** với <Value of='library-results/loans' branch="all" as="number" /> và \`{x} <Foo>\`.
</Note>

<Quote source="notice-board" lang="vi">
Mở cửa sáng thứ Bảy.<br />
</Quote>

{/* nhắc người sau */}

\`\`\`
{a} <Foo> [b](/c/)
\`\`\`

<Chart id="library-results-loans" level="2" bare />

[a](/nguon/notice-board/#x) [b](/en/areas/reading/) [c](/du-lieu/library-results/#obs-loans.all.2024-S1) [d](#ket-qua)
[e](/data/library-results.csv) [f](/charts/library-results-loans.vi.svg) [g](/catalogue.json) [h](/bao-cao/)
[i](https://example.com/x) https://example.com [j](mailto:a@example.com) [k][1] [l](tel:+84-24-123)
[m](https://vi.wikipedia.org/wiki/Cải_cách_(x)?a=b#c) ![n](/charts/library-results-loans.vi.svg) ![o][2]

[1]: /tim-kiem/?q=a
[2]: /charts/library-results-loans.vi.svg
`,
    );
    expect(problems()).toEqual([]);
  });

  it('that cannot be parsed is scanned, so that its references and links are told as well', () => {
    const row = append(page, '<Note>\n\n<Foo />\n<Value of="library-results/loan" />\n[a](/khong-co/)');
    expect(places()).toEqual([
      `${page} ${row} 1 mdx-unclosed`,
      `${page} ${row + 2} 1 mdx-element`,
      `${page} ${row + 3} 1 reference-measure`,
      `${page} ${row + 4} 1 link-unknown`,
    ]);
  });

  it('is told what it may use', () => {
    append(page, '<Foo />');
    expect(problems()[0]).toContain(`dùng một trong: ${[...mdxElementRules.keys()].join(', ')}`);
  });

  it('may lead to what has a fault of its own', () => {
    edit('content/charts/library-results-loans.yaml', 'kind: figure', 'kind: figures');
    edit('content/areas/en/reading.mdx', /^title: /m, 'title: a: ');
    append(page, '[a](/bieu-do/library-results-loans/) [b](/en/areas/reading/) <Chart id="library-results-loans" />');
    expect(places()).toEqual([
      'content/areas/en/reading.mdx 3 8 yaml-syntax',
      'content/charts/library-results-loans.yaml 2 kind yaml-invalid-value',
    ]);
  });
});

describe('what is written beside the words', () => {
  it.each([
    ['no front matter', /^---\n[^]*?\n---\n/, ''],
    ['front matter that does not end in a line of its own', /\n---\n/, '\n---x\n'],
    ['front matter that another reader would end elsewhere', /\n---\n/, '\n+++\n---\n'],
    ['a line above the front matter', /^/, '\n'],
  ])('may not be %s', (_name, from, to) => {
    edit(page, from, to);
    expect(problems()).toEqual([
      `${page}, dòng 1 – phần đầu trang phải nằm giữa hai dòng chỉ có ---, dòng thứ nhất ở ngay đầu tệp – viết dòng --- ở dòng 1, rồi các dòng như title: …, rồi lại một dòng ---; trong phần ấy không dòng nào bắt đầu bằng --- hay +++`,
    ]);
    expect(problems('en')).toEqual([
      `${page}, row 1 – the front matter must stand between two lines of --- alone, the first of them at the very top of the file – write --- on line 1, then lines such as title: …, then --- again; no line in between begins with --- or +++`,
    ]);
  });

  it('may not be a second front matter, which one reader skips and another compiles', () => {
    edit(page, /\n---\n/, "\n---\n---\nimport './x.js'\n---\n");
    expect(places()).toEqual([`${page} ${headLines() + 2} 1 mdx-import`]);
  });

  it('may have a byte order mark, ends of lines of Windows and blanks after its hyphens', () => {
    write(page, `\ufeff${text(page).replace('\n---\n', '\n---  \n').replaceAll('\n', '\r\n')}`);
    expect(problems()).toEqual([]);
  });

  it('may not name a layout, which would be a module', () => {
    edit(page, /\n---\n/, '\nlayout: ./x.astro\n---\n');
    expect(places()).toEqual([`${page} ${headLines() - 1} layout yaml-unknown-key`]);
  });

  it('is told of in both languages where it is code', () => {
    append('content/areas/en/reading.mdx', '<Value of="library-results/loans" branch="all" />');
    const row = append(page, '{/* */ 1 /* */}\n\n<Value of={1} of="library-results/loans" branch="all" />');
    const [expression, twice] = [problems('vi'), problems('en')];
    expect([...expression, ...twice]).toEqual([
      `${page}, dòng ${row}, cột 1 – thấy "{/* */ 1 /* */}" – không được dùng biểu thức trong ngoặc nhọn – số liệu viết bằng <Value of="…" />; dấu ngoặc nhọn trong lời văn viết là &#123; và &#125;`,
      `${page}, dòng ${row + 2}, cột 1 – thấy "<Value of={1} of=\\"library-results/loans\\" branch=\\"all\\" />" – thuộc tính of được viết hai lần – chỉ giữ lại một`,
      `${page}, row ${row}, column 1 – found "{/* */ 1 /* */}" – an expression in braces is not allowed – a figure is written <Value of="…" />; braces in a sentence are written &#123; and &#125;`,
      `${page}, row ${row + 2}, column 1 – found "<Value of={1} of=\\"library-results/loans\\" branch=\\"all\\" />" – the attribute of is written twice – keep one of them`,
    ]);
  });

  it('is told of in both languages where it leads away or is fetched from elsewhere', () => {
    const row = append(page, '[a](javascript:b) ![c](https://example.com/d.png)');
    expect([...problems('vi'), ...problems('en')]).toEqual([
      `${page}, dòng ${row}, cột 1 – thấy "javascript:b" – liên kết ra ngoài phải là địa chỉ http:// hoặc https:// mà ai cũng mở được, hoặc mailto:, tel: – viết đủ địa chỉ trên mạng, chẳng hạn https://chinhphu.vn/…; liên kết trong trang bắt đầu bằng một dấu /`,
      `${page}, dòng ${row}, cột 19 – thấy "https://example.com/d.png" – hình phải là tệp của chính trang web – dùng <Chart id="…" /> hoặc một tệp của trang, chẳng hạn /charts/….svg; hình ở nơi khác thì viết thành liên kết [tên hình](https://…)`,
      `${page}, row ${row}, column 1 – found "javascript:b" – a link to elsewhere must be an http:// or https:// address that anybody can open, or mailto:, tel: – write the whole web address, such as https://chinhphu.vn/…; a link within the site begins with a single /`,
      `${page}, row ${row}, column 19 – found "https://example.com/d.png" – a picture must be a file of the site itself – use <Chart id="…" /> or a file of the site, such as /charts/….svg; lead to a picture elsewhere by a link, [its name](https://…)`,
    ]);
  });
});
