import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionCopy } from './edition-copy.ts';

const { folder, edit, problems, places, text, write } = editionCopy();
const page = 'content/areas/vi/phuc-vu-ban-doc.mdx';
/** Writes a file with its folders. */
const put = (file: string, content: string) => {
  mkdirSync(dirname(join(folder(), file)), { recursive: true });
  write(file, content);
};

describe('the files of an edition', () => {
  it.each([
    'content/areas/fr/a.mdx',
    'content/areas/a.mdx',
    'content/areas/vi/a/b.mdx',
    'content/other/vi/a.mdx',
    'content/areas/vi/[a].mdx',
    'content/areas/vi/Ten Moi.mdx',
  ])('have no page at %s', (file) => {
    put(file, text(page));
    expect(problems()).toContain(
      `${file} – trang nằm ở thư mục không được đọc, hoặc tên tệp không dùng làm địa chỉ được – đặt vào vi/ hoặc en/ của content/areas/, content/reports/, content/rankings/ hay content/pages/; tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, đuôi .mdx`,
    );
    expect(problems('en')).toContain(
      `${file} – no page is read from this folder, or the name of the file makes no address – put it into vi/ or en/ of content/areas/, content/reports/, content/rankings/ or content/pages/; its name has only plain lower-case letters, digits and hyphens, and ends in .mdx`,
    );
  });

  it.each([
    'content/areas/vi/a.md',
    'content/areas/vi/a.MDX',
    'content/a.js',
    'content/tsconfig.json',
    'content/node_modules/astro/jsx-runtime.js',
  ])('have no %s among the texts', (file) => {
    put(file, text(page));
    expect(problems()).toEqual([
      `${file} – thư mục content/ chỉ chứa lời văn, không chứa tệp loại này – chỉ để ở đây các tệp có đuôi .yaml, .mdx, .txt, .svg; chuyển hoặc xóa tệp này`,
    ]);
    expect(problems('en')).toEqual([
      `${file} – content/ holds texts alone, no file of this kind – only files ending in .yaml, .mdx, .txt, .svg stand here; move or delete this one`,
    ]);
  });

  it.each(['content/pages/vi/xep-hang.mdx', 'content/pages/en/rankings.mdx', 'content/pages/vi/charts.mdx'])(
    'do not take the address of another part of the site: %s',
    (file) => {
      put(
        file,
        text(page)
          .replace('area: reading', 'page: a')
          .replace(/summary:[^]*?---/, '---'),
      );
      expect(problems()).toContain(
        `${file} – tên tệp này là địa chỉ của một phần khác của trang – đặt tên khác cho tệp`,
      );
      expect(problems('en')).toContain(
        `${file} – the name of this file is the address of another part of the site – give the file another name`,
      );
    },
  );

  it('may have what systems and editors leave behind', () => {
    for (const name of ['.DS_Store', '.gitkeep', '~$a.docx', '.a.mdx.swp']) put(`content/areas/vi/${name}`, 'a');
    expect(problems()).toEqual([]);
  });

  it('are not links to other files or folders', () => {
    const outside = join(folder(), 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'a.astro'), text(page));
    symlinkSync(join(outside, 'a.astro'), join(folder(), 'content/areas/vi/a.mdx'));
    symlinkSync(outside, join(folder(), 'content/areas/fr'));
    symlinkSync(join(outside, 'none.csv'), join(folder(), 'data/codes/a.txt'));
    const links = (language: 'vi' | 'en') => problems(language).filter((each) => /liên kết tới|a link to/.test(each));
    expect(links('vi')).toEqual(
      ['content/areas/fr', 'content/areas/vi/a.mdx', 'data/codes/a.txt'].map(
        (file) =>
          `${file} – đây là liên kết tới một nơi khác, không phải tệp – chép chính tệp ấy vào đây thay cho liên kết`,
      ),
    );
    expect(links('en')[0]).toBe(
      'content/areas/fr – this is a link to another place, not a file – put the file itself here in place of the link',
    );
  });
});

describe('the mark', () => {
  it.each([
    ['<script>a</script>', '<script>a</script></svg>'],
    ['<path onload="a"/>', '<path onload="a"/></svg>'],
    ['<path style="a"/>', '<path style="a"/></svg>'],
    ['<path fill="url(https://example.com/a)"/>', '<path fill="url(https://example.com/a)"/></svg>'],
    ['<image href="https://example.com/a.png"/>', '<image href="https://example.com/a.png"/></svg>'],
    ['<a href="javascript:a"><path/></a>', '<a href="javascript:a"><path/></a></svg>'],
    ['<foreignObject/>', '<foreignObject/></svg>'],
    ['<!--a-->', '<!--a--></svg>'],
  ])('may not hold %s', (more, found) => {
    edit('content/mark.svg', '</svg>', `\n${more}</svg>`);
    expect(problems()).toEqual([
      `content/mark.svg, dòng 2 – thấy ${JSON.stringify(found.slice(0, 60))} – biểu trưng chỉ được gồm hình vẽ, không có mã, kiểu hay thứ lấy từ nơi khác – lưu lại thành SVG thuần hình vẽ (path, rect, circle …), bỏ phần này`,
    ]);
    expect(problems('en')[0]).toContain(
      ' – the mark may hold shapes alone: no script, no style, nothing from elsewhere – save it as plain SVG (path, rect, circle …) and remove this part',
    );
  });

  it('may hold shapes and gradients', () => {
    edit(
      'content/mark.svg',
      '</svg>',
      '<title>Tên</title><defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path fill="url(#a)" d="M0 0"/></svg>',
    );
    expect(problems()).toEqual([]);
  });
});

describe('addresses that could run', () => {
  const file = 'content/site.yaml';
  it.each([
    [/^address: .*/m, 'address: javascript:alert(1)//x', 'address'],
    [/^licence: .*/m, 'licence: { name: a, address: "data:text/html,a" }', 'licence.address'],
  ])('are refused: %s', (from, to, column) => {
    edit(file, from, to);
    const at = `${file}, dòng ${text(file).split('\n').indexOf(to) + 1}, cột ${column}`;
    const found = to.match(/(javascript|data):[^"]*/)![0].replace(/ }$/, '');
    expect(problems()).toEqual([
      `${at} – thấy ${JSON.stringify(found)} – đây không phải là địa chỉ trang web – viết đủ địa chỉ, bắt đầu bằng https://`,
    ]);
    expect(problems('en')[0]).toContain(
      ' – this is not a web address – write the whole address, beginning with https://',
    );
  });

  it('are refused as a contact', () => {
    edit(file, /^contact: .*/m, 'contact: javascript:alert(1)');
    expect(places()).toEqual([`${file} 7 contact yaml-invalid-format`]);
  });
});
