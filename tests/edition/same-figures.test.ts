import { describe, expect, it } from 'vitest';
import { editionCopy } from './edition-copy.ts';

const { edit, append, write, problems, places } = editionCopy();
const page = 'content/areas/vi/phuc-vu-ban-doc.mdx';
const english = 'content/areas/en/reading.mdx';
const chart = 'content/charts/library-results-loans-by-branch.yaml';
const file = 'content/typed-figures.yaml';

describe('both languages', () => {
  const centre = '<Value of="library-results/loans" branch="centre" />';

  it('carry the same figures of a page, section by section', () => {
    const row = append(page, `Cơ sở trung tâm: ${centre}.`);
    expect(problems()).toEqual([
      `${page}, dòng ${row}, cột 18 – thấy "{library-results/loans branch=centre}" – bản tiếng Anh (${english}, dòng 18) không có số này – viết cùng một số ở cả hai bản, hoặc bỏ ở bản này`,
    ]);
    expect(problems('en')).toEqual([
      `${page}, row ${row}, column 18 – found "{library-results/loans branch=centre}" – the English text (${english}, row 18) has no such figure – give both texts the same figure, or take it out of this one`,
    ]);
    append(english, `${centre.replace(' />', ' as="number" />')} at the main branch, ${centre}.`);
    expect(problems()).toEqual([]);
  });

  it('may have other headings: then a page is compared as a whole', () => {
    append(page, `### Thêm\n\n${centre}`);
    edit(english, 'In the <Value', `${centre}. In the <Value`);
    expect(problems()).toEqual([]);
    edit(english, `${centre}. In the`, 'In the');
    expect(places()).toEqual([`${page} 24 1 figure-one-language`]);
  });

  it.each([
    ['a title', chart, ', Riverside {loans branch=riverside as=number}', '', '5 title.vi'],
    ['a day', 'content/charts/library-card-fee-history.yaml', 'before 2021', 'before', '7 subtitle.vi'],
    ['a period of a reference', chart, ' in the {loans branch=centre as=period}', '', '5 title.vi'],
    [
      'another figure',
      'content/home.yaml',
      'made {library-results/loans branch=all}',
      'made {library-results/loans branch=centre}',
      '3 headline.vi',
    ],
  ])('carry the same figures in %s', (_name, where, from, to, place) => {
    edit(where, from, to);
    expect(places()).toContain(`${where} ${place} figure-one-language`);
  });

  it('have the same numbers in the note of a row and in the reason of a correction', () => {
    edit('data/library-results.csv', 'Đếm tay.,Counted by hand.', '"Đếm tay 1.348,5.","Counted by hand, 1,348.5."');
    expect(problems()).toEqual([]);
    edit('data/library-results.csv', '1,348.5', '1,384.5');
    expect(places()).toEqual([
      'data/library-results.csv 3 note_en figure-one-language',
      'data/library-results.csv 3 note_vi figure-one-language',
    ]);
    const reason = '{ vi: Gõ nhầm 12., en: Typed as 21. }';
    const entry = '{ dataset: library-card-fee, at: { period: 2021-03-15 }, kind: error, date: 2025-07-01';
    write('data/corrections.yaml', `- ${entry}, old: 12, new: 20000, reason: ${reason} }\n`);
    expect(places().filter((place) => place.includes('reason'))).toEqual([
      'data/corrections.yaml 1 0.reason.en figure-one-language',
      'data/corrections.yaml 1 0.reason.vi figure-one-language',
    ]);
  });

  it('may spell a declared number out, and leave out what is declared for one of them', () => {
    append(page, 'Có “5 đẩy mạnh” và Điều 3.');
    append(english, 'There are five accelerations.');
    write(
      file,
      '- { text: { vi: “5 đẩy mạnh”, en: five accelerations }, why: a }\n- { text: { vi: Điều 3 }, why: a }\n',
    );
    expect(problems()).toEqual([]);
    edit(english, 'five accelerations', 'accelerations');
    expect(places().filter((place) => !place.includes('unused'))).toEqual([`${page} 22 4 figure-one-language`]);
  });
});
