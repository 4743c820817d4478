import { describe, expect, it } from 'vitest';
import { mdxElementRules } from '../../src/catalogue/mdx-elements.ts';
import { editionCopy } from './edition-copy.ts';

const { edit, append, problems, places } = editionCopy();
const page = 'content/areas/vi/phuc-vu-ban-doc.mdx';

describe('a page of MDX', () => {
  it.each([
    ['an unclosed tag', '<Note>\nabc', 0, 1, 'mdx-unclosed'],
    ['another closing tag', '<Note>\nabc\n</Quote>', 2, 1, 'mdx-closing'],
    ['a closing tag alone', 'abc </Note>', 0, 5, 'mdx-closing'],
    ['a sign of mathematics', 'ít hơn <3 lượt', 0, 8, 'mdx-syntax'],
    ['an open brace', 'từ { trở đi', 0, 4, 'mdx-expression'],
    ['an expression', 'có {1 + 1} lượt', 0, 4, 'mdx-expression'],
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
[i](https://example.com/x) https://example.com [j](mailto:a@example.com) [k][1]

[1]: /tim-kiem/?q=a
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
