import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/edition/load.ts';
import { editionCopy } from './edition-copy.ts';

const { edit, append, write, load, problems, places } = editionCopy();
const page = 'content/areas/vi/phuc-vu-ban-doc.mdx';
const english = 'content/areas/en/reading.mdx';
const chart = 'content/charts/library-results-loans-by-branch.yaml';
const meta = 'data/library-results.meta.yaml';
const file = 'content/typed-figures.yaml';
const typed = 'The number 47 is not typed from data.';

it('the editions have no typed figure that is not declared, and declare none in vain', () => {
  for (const edition of ['.', 'tests/editions/second']) {
    expect(loadCatalogue(edition).notices.filter(({ code }) => code.includes('figure'))).toEqual([]);
  }
});

describe('a number that is typed', () => {
  it.each([
    ['a paragraph', typed, 0, 12],
    ['a second line', `Hai dòng\n${typed}`, 1, 12],
    ['bold letters', `**${typed}**`, 0, 14],
    ['digits of which some are bold', 'Có **4**7 cuốn', 0, 6],
    ['a heading', `### ${typed}`, 0, 16],
    ['a list', `- Một\n- ${typed}`, 1, 14],
    ['a quotation', `> ${typed}`, 0, 14],
    ['a cell', `| A | B |\n| --- | --- |\n| a | ${typed} |`, 2, 18],
    ['the words of a link', `[${typed}](/nguon/)`, 0, 13],
    ['a note', `<Note>\n${typed}\n</Note>`, 1, 12],
    ['a quoted source', `<Quote source="notice-board">\n${typed}\n</Quote>`, 1, 12],
    ['code', '`show=47`', 0, 7],
    ['a piece of code', '```\nshow=47\n```', 1, 6],
    ['an abbreviation’s words', `A <abbr title="${typed}">B</abbr>`, 0, 27],
    ['signs by number', 'Có &#52;&#55; cuốn', 0, 4],
    ['full-width digits', 'Có ４７ cuốn', 0, 4],
    ['a fraction of one sign', 'Hơn ½ số cuốn', 0, 5],
    ['a figure that is a part of a reference’s words', '<Value of="library-results/loans" branch="all" />/47', 0, 51],
  ])('is found in %s of a page', (_name, text, line, column) => {
    const row = append(page, text);
    const told = places().filter((place) => place.endsWith('figure-typed'));
    expect(told.every((place) => place.startsWith(`${page} ${row + line} `))).toBe(true);
    expect(told[0]).toBe(`${page} ${row + line} ${column} figure-typed`);
  });

  it.each([
    ['a page’s title', page, /^title: .*$/m, `title: ${typed}`, '3 title'],
    ['a page’s description', page, /^description: .*$/m, `description: ${typed}`, '4 description'],
    ['a summary', page, /Cơ sở trung tâm/, typed, '7 summary.1'],
    ['a chart’s title', chart, /^ {2}vi: 'Cơ sở/m, `  vi: '47 cơ sở`, '5 title.vi'],
    [
      'one of a chart’s titles',
      'content/charts/library-results-loans.yaml',
      'sách giảm còn',
      '47 sách',
      '8 title.worse.vi',
    ],
    ['a subtitle', chart, 'Loans by half-year', typed, '7 subtitle.en'],
    ['a credit', chart, /^holds/m, `credit: { vi: '${typed}', en: a }\nholds`, '8 credit.vi'],
    ['a chart’s note', chart, /^holds/m, `note: { vi: a, en: '${typed}' }\nholds`, '8 note.en'],
    ['what a chart is about', chart, /^holds/m, `about: { vi: a, en: '${typed}' }\nholds`, '8 about.en'],
    [
      'a word in a chart',
      chart,
      /^time/m,
      `annotations:\n  - { at: 2024-S2, text: { vi: '${typed}', en: a } }\ntime`,
      '11 annotations.0.text.vi',
    ],
    [
      'a label of a figure',
      'content/charts/library-results-loans.yaml',
      'en: loans in',
      'en: 47 in',
      '13 figures.0.label.en',
    ],
    [
      'a figure',
      'content/home.yaml',
      'value: library-results/loans branch=all as=number',
      "value: '{library-results/loans branch=all}/47'",
      '6 figures.0.value',
    ],
    ['the headline', 'content/home.yaml', 'Readers of Mau', '47 of Mau', '4 headline.en'],
    ['a section’s title', 'content/home.yaml', 'Hai mảng việc', '47 mảng việc', '17 sections.1.title.vi'],
    ['a list on the home page', 'content/home.yaml', 'the remaining shelves', '47 shelves', '40 sections.3.items.1.en'],
    ['the site’s standing', 'content/site.yaml', 'A sample site', '47 sites', '8 standing.en'],
    ['the description of a dataset', meta, 'Imaginary figures', '47 figures', '4 description.en'],
    ['a licence', meta, 'Free to use', '47 to use', '7 licence.en'],
    ['a column’s label', meta, 'vi: Chỉ tiêu', "vi: '47'", '12 columns.0.label.vi'],
    ['a method', meta, 'Shelves done divided', '47 divided', '64 derived.0.method.en'],
    ['a definition', 'data/codes/indicators.csv', 'Shelves done (im', '47 done (im', '4 definition_en'],
  ])('is found in %s', (_name, where, from, to, place) => {
    edit(where, from, to);
    expect(places()).toEqual([`${where} ${place} figure-typed`]);
  });

  it('is found in the glossary, whose days stand with their documents', () => {
    write(
      'content/glossary.yaml',
      `- id: loan
  term: { vi: lượt mượn, en: loan }
  definition: { vi: Từ ngày 02/3/1999., en: Since 2 March 1999. }
  note: { vi: 47 lượt., en: 47 loans. }
  basis: [{ name: { vi: Điều 3, en: Article 3 } }]
`,
    );
    expect(places()).toEqual(
      ['content/glossary.yaml 4 note.en figure-typed', 'content/glossary.yaml 4 note.vi figure-typed'].map((each) =>
        each.replace(' note', ' 0.note'),
      ),
    );
  });

  it('is told in both languages, with the words about it and what to do', () => {
    const row = append(page, `Theo sổ thì ${typed}`);
    expect(problems()).toEqual([
      `${page}, dòng ${row}, cột 24 – thấy "thì The number 47 is not typed" – số 47 gõ tay, không lấy từ số liệu – dẫn về số liệu: {bộ-số-liệu/chỉ-tiêu …}, trong MDX là <Value of="…" />; nếu là tên gọi hay điều không có trong số liệu thì khai báo ở ${file}, kèm lý do`,
    ]);
    expect(problems('en')).toEqual([
      `${page}, row ${row}, column 24 – found "thì The number 47 is not typed" – the number 47 is typed, it comes from no data – refer to the data: {dataset/measure …}, in MDX <Value of="…" />; if it is a name or in no data, declare it in ${file} with the reason`,
    ]);
  });

  it('is told what to do where no reference can stand, and so are braces', () => {
    edit(chart, /^holds/m, "credit: { vi: Thư viện, en: '47 loans by half-year, {loans branch=all}' }\nholds");
    expect(problems('en')).toEqual([
      `${chart}, row 8, column credit.en – found "{loans branch=all}" – no reference can stand here, the braces would be shown as they are – take the braces out; a number that must stand here is typed and declared in ${file}, with the reference under of`,
      `${chart}, row 8, column credit.en – found "47 loans by half-year," – the number 47 is typed, it comes from no data – no reference can stand here: take the number out, or declare it in ${file} with the reason, and with of if the data hold it`,
    ]);
    expect(problems('vi').map((problem) => problem.split(' – ').slice(2))).toEqual([
      [
        'chỗ này không dẫn về số liệu được, ngoặc nhọn sẽ hiện nguyên như vậy',
        `bỏ ngoặc nhọn; số cần nêu ở đây thì gõ ra và khai báo ở ${file}, với of là tham chiếu ấy`,
      ],
      [
        'số 47 gõ tay, không lấy từ số liệu',
        `chỗ này không dẫn về số liệu được: bỏ số, hoặc khai báo ở ${file}, kèm lý do, và of nếu số có trong số liệu`,
      ],
    ]);
  });

  it('may be a day or period that the edition knows, the number of a document, or a mark of a list', () => {
    for (const [where, text] of [
      [page, 'Ngày 01/02/2025, tháng 3/2021, 6 tháng đầu năm 2025, quý I/2025, năm 2019, 2024–2025.'],
      [english, 'On 1 February 2025, in March 2021, in the first half of 2025, in Q1 2025, 2019, 2024–2025.'],
    ] as const) {
      append(where, text);
    }
    append(
      page,
      'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010, Nghị quyết số 66-NQ/TW; (1) một, (2) hai.\n\n1. Một\n2. Hai',
    );
    append(english, 'Decree 63/2010/NĐ-CP of 8 June 2010, Resolution 66-NQ/TW; (1) one, (2) two.\n\n1. One\n2. Two');
    expect(problems()).toEqual([]);
  });

  it('is a day that the edition does not know, told whole', () => {
    append(page, 'Ngày 15/8/2031, 6 tháng đầu năm 2031 và (3) người.');
    expect(problems().map((problem) => /– (số .*?) gõ tay/.exec(problem)?.[1])).toEqual([
      'số 15/8/2031',
      'số 6 tháng đầu năm 2031',
      'số 3',
    ]);
  });

  it('is not told of dates while the rows that may have them cannot be read', () => {
    append(page, 'Năm 2031 có 47 lượt.');
    append(english, '47 loans in 2031.');
    edit('data/library-results.csv', 'loans,all,2025-S1,1879', 'loans,all,2025-S1,x1879');
    expect(places().filter((place) => place.endsWith('figure-typed'))).toHaveLength(2);
  });
});

describe('declared texts', () => {
  it('let their number pass in both languages, in their files alone', () => {
    append(page, 'Thang 10 điểm, thang 100 điểm.');
    const row = append(english, 'Out  of 10 points, out of 100.');
    write(file, '- { text: { vi: thang 10 điểm, en: out of 10 }, why: thang điểm, files: content/areas/ }\n');
    expect(places()).toEqual([`${english} ${row} 27 figure-typed`, `${page} ${row} 22 figure-typed`]);
    write(file, '- { text: { vi: thang 10 điểm, en: out of 10 }, why: thang điểm, files: data/ }\n');
    expect(places().filter((place) => place.endsWith('figure-typed'))).toHaveLength(4);
  });

  it('are plain texts, in which no sign means anything else', () => {
    append(page, 'Tệp a.b (x+y) [47]*');
    append(english, 'File a.b (x+y) [47]*');
    write(file, "- { text: 'a.b (x+y) [47]*', why: mã }\n");
    expect(problems()).toEqual([]);
    write(file, "- { text: 'a?b .x.y. [47]*', why: mã }\n- { text: '(a+)+ 47', why: mã }\n");
    expect(places().filter((place) => place.endsWith('figure-typed'))).toHaveLength(2);
  });

  it('are told, as a notice, when no text needs them any more', () => {
    write(file, '- text:\n    vi: [63 tỉnh, 63 địa phương]\n    en: 63 provinces\n  why: một lý do\n');
    append(page, 'Cả 63 tỉnh');
    append(english, 'All 63 provinces');
    expect(load().notices.map(({ row, column, found, code }) => [row, column, found, code])).toEqual([
      [2, '0.text.vi.1', '63 địa phương', 'typed-figure-unused'],
    ]);
  });

  it('are held against the figure that they name', () => {
    const entry =
      '- { text: { vi: 130 kệ, en: 130 shelves }, of: library-results/shelves-planned branch=centre, why: a }\n';
    append(page, 'Có 130 kệ');
    append(english, '130 shelves');
    write(file, entry);
    expect(problems()).toEqual([]);
    edit('data/library-results.csv', 'shelves-planned,centre,2025-S1,130', 'shelves-planned,centre,2025-S1,131');
    expect(problems()).toEqual([
      `${file}, dòng 1, cột 0.text.en – thấy "130 shelves" – số liệu ở khóa of là 131 – sửa số trong lời văn và ở đây cho khớp với số liệu, hoặc sửa tham chiếu ở of`,
      `${file}, dòng 1, cột 0.text.vi – thấy "130 kệ" – số liệu ở khóa of là 131 – sửa số trong lời văn và ở đây cho khớp với số liệu, hoặc sửa tham chiếu ở of`,
    ]);
    expect(problems('en')[0]).toContain(
      '– the figure of the key of is 131 – bring the number in the text and here into line with the data, or mend the reference under of',
    );
    write(file, entry.replace('branch=centre', 'branch=center'));
    expect(places()).toEqual([`${file} 1 0.of reference-code`]);
  });

  it('are no bare number, and no two numbers for one thing', () => {
    append(page, 'Có 47 cuốn, 48 quyển');
    append(english, '47 books, 49 volumes');
    write(file, "- { text: '47', why: a }\n- { text: { vi: 48 quyển, en: 49 volumes }, why: a }\n");
    expect(problems()).toEqual([
      `${file}, dòng 1, cột 0.text – thấy "47" – chỉ có con số, nên số này sẽ được bỏ qua ở mọi chỗ – viết kèm chữ đứng cạnh số trong câu, như “63 tỉnh”`,
      `${file}, dòng 2, cột 1.text.en – thấy "49 volumes" – số ở chữ tiếng Anh khác số ở chữ tiếng Việt – sửa cho cùng một số; hai điều khác nhau thì tách thành hai mục`,
    ]);
    expect(problems('en')).toEqual([
      `${file}, row 1, column 0.text – found "47" – it is a number alone, which would pass wherever it stands – write it with the words beside it, like “63 provinces”`,
      `${file}, row 2, column 1.text.en – found "49 volumes" – the English words have another number than the Vietnamese ones – write the same number; two things are two entries`,
    ]);
  });

  it('that cannot be read do not make every typed number a fault', () => {
    append(page, 'Có 47 cuốn');
    write(file, '- { text: 47 cuốn }\n');
    expect(places()).toEqual([`${file} 1 0.why yaml-invalid-type`]);
  });
});
