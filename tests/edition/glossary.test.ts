import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/edition/load.ts';
import { editionCopy } from './edition-copy.ts';

const { load, write, problems, places } = editionCopy();
const file = 'content/glossary.yaml';
const loan = `- id: loan
  term: { vi: lượt mượn, en: loan }
  abbreviation: { vi: LM }
  definition: { vi: Một lần mượn., en: One borrowing. }
  also: { vi: [mượn sách], en: [borrowing] }
`;
const branch = `- id: branch
  term: { vi: chi nhánh, en: branch }
  definition: { vi: Một nơi., en: One place. }
`;

describe('a glossary', () => {
  it('is empty where an edition has none', () => {
    expect(load().glossary).toEqual([]);
  });

  it('is read with its terms in order', () => {
    write(file, `${loan}${branch}  see: [loan]\n`);
    expect(load().glossary.map(({ id, see }) => [id, see])).toEqual([
      ['loan', undefined],
      ['branch', ['loan']],
    ]);
  });

  it('may not give an id twice', () => {
    write(file, loan + branch.replace('id: branch', 'id: loan'));
    expect(problems()).toEqual([
      `${file}, dòng 6, cột 1.id – thấy "loan" – mã “loan” đã dùng cho thuật ngữ ở dòng 1 – đặt mã khác cho thuật ngữ này`,
    ]);
    expect(problems('en')).toEqual([
      `${file}, row 6, column 1.id – found "loan" – the id “loan” is that of the term in line 1 – give this term another id`,
    ]);
  });

  it('may not lead to a term that is not there', () => {
    write(file, `${branch}  see:\n    - branch\n    - loans\n${loan}`);
    expect(problems()).toEqual([
      `${file}, dòng 6, cột 0.see.1 – thấy "loans" – không có thuật ngữ nào mang mã này – dùng mã của một thuật ngữ đã có, chẳng hạn: branch, loan`,
    ]);
    expect(problems('en')).toEqual([
      `${file}, row 6, column 0.see.1 – found "loans" – no term has this id – use the id of a term, such as: branch, loan`,
    ]);
  });

  it('may not have the same words for two terms', () => {
    write(file, `${loan}${branch}  also:\n    vi: [cơ sở, Mượn Sách]\n`);
    expect(problems()).toEqual([
      `${file}, dòng 10, cột 1.also.vi.1 – thấy "Mượn Sách" – cách gọi này cũng là của thuật ngữ ở dòng 1 – bỏ cách gọi này ở một trong hai thuật ngữ`,
    ]);
    expect(problems('en')).toEqual([
      `${file}, row 10, column 1.also.vi.1 – found "Mượn Sách" – these words are also those of the term in line 1 – remove these words from one of the two terms`,
    ]);
  });

  it('may say the same words again for one term', () => {
    write(file, loan.replace('[borrowing]', '[Loan, LM]'));
    expect(problems()).toEqual([]);
  });

  it('has each fault told at once, in the order of its lines', () => {
    write(file, `${loan}  see: [lone]\n${branch.replace('id: branch', 'id: loan')}  abbreviation: { en: lm }\n`);
    expect(places()).toEqual([
      `${file} 6 0.see.0 term-see`,
      `${file} 7 1.id term-twice`,
      `${file} 10 1.abbreviation.en term-words`,
    ]);
  });
});

describe('the glossary of this site', () => {
  const { glossary } = loadCatalogue('.');
  // Addresses that have been published: none may go.
  const published = `
    administrative-reform resolution-76 steering-committee institutions institutional-reform
    administrative-procedure procedure-control simplification business-regulation business-condition
    citizens-papers compliance-cost decentralisation devolution delegation one-stop-shop one-stop-unit
    public-service online-public-service end-to-end-online-service partly-online-service
    national-public-service-portal process-re-engineering digitisation-of-files project-06 national-database
    sectoral-database vneid e-government digital-government digital-transformation digital-society
    cashless-payment peoples-committee peoples-council ministry ministries-and-agencies localities
    provincial-department division public-service-unit cadres-civil-servants-public-employees
    civil-service-regime job-position payroll-quota staff-downsizing administrative-discipline base-salary
    regional-minimum-wage state-budget budget-estimate revenue-above-estimate public-investment-disbursement
    legal-normative-document decree resolution decision circular law-making-proposal draft-law
    administrative-unit-rearrangement two-tier-local-government par-index sipas papi pci gii egdi efw ber
    same-period derived-figure administrative-unit salary-coefficient nominal-amount
  `;

  it('goes on having every term that has an address', () => {
    const ids = glossary.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(published.trim().split(/\s+/)));
    expect(ids.length).toBeGreaterThanOrEqual(72);
  });

  it('says and explains every term in both languages', () => {
    const texts = glossary.flatMap(({ id, term, definition, note, basis = [] }) =>
      [term, definition, ...(note ? [note] : []), ...basis.map(({ name }) => name)].map(({ vi, en }) => ({
        id,
        vi,
        en,
      })),
    );
    expect(texts.filter(({ vi, en }) => vi.length < 2 || en.length < 2)).toEqual([]);
    const same = glossary.filter(({ definition }) => definition.vi === definition.en);
    expect(same.map(({ id }) => id)).toEqual([]);
  });
});
