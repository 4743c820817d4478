import { describe, expect, it } from 'vitest';
import { openHandIn } from '../../src/dataset/hand-in/open-hand-in.ts';
import { recogniseHeader, tidyHandIn } from '../../src/dataset/hand-in/tidy-hand-in.ts';
import { datasetSchema } from '../../src/schema/dataset.ts';

const words = (vi: string, en: string) => ({ vi, en });
const column = (id: string, vi: string, en: string, role = 'attribute', type = 'text') => ({
  ...{ id, label: words(vi, en), role, type },
  ...(role === 'attribute' ? { optional: true } : {}),
});
const columns = [
  column('period', 'Kỳ', 'Period', 'time', 'period'),
  { ...column('amount', 'Mức phí', 'Fee', 'measure', 'number'), unit: 'vnd' },
  column('note_vi', 'Ghi chú', 'Note in Vietnamese'),
  column('note_en', 'Ghi chú tiếng Anh', 'Note'),
];
const meta = datasetSchema.parse({
  ...{ title: words('Phí', 'Fee'), description: words('Phí', 'Fee'), area: 'fees' },
  ...{ issuer: words('Thư viện', 'Library'), licence: words('Tự do', 'Free'), frequency: 'irregular' },
  ...{ numbers: 'en', updated: '2025-01-01', columns, key: ['period'] },
});
const semicolons = { ...meta, delimiter: ';' as const };

const clean = 'period,amount,note_vi,note_en\n2024,1500,Đếm tay.,Counted.\n2025,1700,,\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'little' | 'big' = 'little') => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(order === 'little' ? bytes : bytes.swap16());
};
const tidy = (file: string | Uint8Array, as = meta) => {
  const { csv, problems } = tidyHandIn(openHandIn(typeof file === 'string' ? utf8(file) : file, 'phi.csv'), as);
  return { csv, codes: problems.map(({ code }) => code), problems };
};

describe('a file that is handed in', () => {
  it('stays as it is where nothing needs mending', () => {
    expect(tidy(clean)).toEqual({ csv: clean, codes: [], problems: [] });
    expect(tidy(clean.trimEnd())).toMatchObject({ csv: clean, codes: [] });
  });

  it.each<[mend: string, bytes: Uint8Array, code: string]>([
    ['a byte order mark', utf8(`\ufeff${clean}`), 'mended-encoding'],
    ['UTF-16, the low byte first', utf16(clean), 'mended-encoding'],
    ['UTF-16, the high byte first', utf16(clean, 'big'), 'mended-encoding'],
    ['semicolons', utf8(clean.replaceAll(',', ';')), 'mended-delimiter'],
    ['tabs', utf8(clean.replaceAll(',', '\t')), 'mended-delimiter'],
    ['another separator that it names', utf8(`sep=|\n${clean.replaceAll(',', '|')}`), 'mended-delimiter'],
    ['line ends of Windows', utf8(clean.replaceAll('\n', '\r\n')), 'mended-lines'],
    ['line ends of an old Mac', utf8(clean.replaceAll('\n', '\r')), 'mended-lines'],
    ['labels in Vietnamese', utf8(clean.replace(/.*/, 'Kỳ,Mức phí,Ghi chú,Ghi chú tiếng Anh')), 'mended-header'],
    ['labels in English', utf8(clean.replace(/.*/, 'Period,Fee,Note in Vietnamese,Note')), 'mended-header'],
    ['labels in capitals with spaces', utf8(clean.replace(/.*/, ' KỲ, mức  phí,note_vi,NOTE_EN ')), 'mended-header'],
    ['marks that stand apart', utf8(clean.normalize('NFD')), 'mended-marks'],
    ['blank rows at the end', utf8(`${clean},,,\n,,,\n`), 'mended-tail'],
    ['blank lines at the end', utf8(`${clean}\n\n`), 'mended-tail'],
    ['blank columns at the right', utf8(clean.replaceAll('\n', ',,\n')), 'mended-tail'],
  ])('is put right alone: %s', (_mend, bytes, code) => {
    const { csv, codes, problems } = tidy(bytes);
    expect(csv).toBe(clean);
    expect(codes).toEqual([code]);
    expect(problems[0]).toMatchObject({ file: 'phi.csv', notice: true });
  });

  it('says which separators it had and which labels', () => {
    const said = (text: string) => tidy(text).problems[0]!.message;
    expect(said(clean.replaceAll(',', ';'))).toEqual({
      vi: 'các ô cách nhau bằng dấu chấm phẩy',
      en: 'cells are parted by semicolons',
    });
    expect(said(clean.replace('amount', 'Mức phí')).vi).toBe('tiêu đề cột ghi bằng lời: Mức phí');
  });

  it('gets the separator that its dataset declares', () => {
    const declared = clean.replaceAll(',', ';');
    expect(tidy(declared, semicolons)).toMatchObject({ csv: declared, codes: [] });
    expect(tidy(clean, semicolons)).toMatchObject({ csv: declared, codes: ['mended-delimiter'] });
  });

  it('is put right in every way at once', () => {
    const text = 'Kỳ;Mức phí;Ghi chú;Ghi chú tiếng Anh;\r\n2024;1500;Đếm tay.;Counted.;\r\n2025;1700;;;\r\n;;;;\r\n';
    const { csv, codes } = tidy(utf16(text.normalize('NFD')));
    expect(csv).toBe(clean);
    expect(codes.sort()).toEqual(
      ['delimiter', 'encoding', 'header', 'lines', 'marks', 'tail'].map((each) => `mended-${each}`),
    );
  });
});

describe('nothing but that is changed', () => {
  const header = 'period,amount,note_vi,note_en';
  it.each([
    ['figures in either style', '2024,"1.500,5",,\n2025,"1,500.5",,\n'],
    ['what only looks like a figure', '2024, 1500 ,,\n2025,0015,,\n2026,1e3,,\n'],
    ['spaces and signs within cells', '2024,1500, đếm  tay ,−5 – “x”\n'],
    ['formulas and words for nothing', '2024,=1+1,#N/A,null\n2025,-,?,0\n'],
    ['separators, quotes and line breaks in quotes', '2024,1500,"a;b,c\td","nói ""có""\nrồi"\n'],
    ['blank rows and cells before the end', '2024,,,\n,,,\n2025,1700,,\n'],
    ['rows that are too short or too long', '2024,1500\n2025,1700,,,,x\n'],
    ['rows that stand twice', '2024,1500,,\n2024,1500,,\n'],
  ])('%s', (_what, rows) => {
    expect(tidy(`${header}\n${rows}`)).toMatchObject({ csv: `${header}\n${rows}`, codes: [] });
  });

  it('not even in a column without a name, where a cell has something', () => {
    const text = `${header},\n2024,1500,,,x\n2025,1700,,,\n`;
    expect(tidy(text)).toMatchObject({ csv: text, codes: [] });
  });

  it('columns that the dataset does not know keep their names', () => {
    expect(tidy(clean.replace('amount', 'Mức thu')).csv).toContain('period,Mức thu,note_vi');
  });

  it('a file whose quotes are broken stays whole, for its fault to be told in its place', () => {
    const text = `${header}\n2024,1500,"Đếm tay.,\n2025,1700,,\n`;
    expect(tidy(text)).toMatchObject({ csv: text, codes: [] });
  });

  it('an empty file is said to have no other separator', () => {
    expect(tidy('').codes).toEqual([]);
  });

  it.each([
    ['old encodings', new Uint8Array([...utf8('period,amount\n2024,'), 0xb5, 0xff])],
    ['workbooks', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe])],
  ])('%s are refused, not guessed', (_what, bytes) => {
    const { csv, problems } = tidy(bytes);
    expect(csv).toBe('');
    expect(problems).toHaveLength(1);
    expect(problems[0]!.notice).toBeUndefined();
  });
});

describe('the dataset of a file is told by its header', () => {
  const fees = { id: 'fees', columns };
  const loans = {
    id: 'loans',
    columns: [column('branch', 'Cơ sở', 'Branch'), column('loans', 'Lượt mượn', 'Loans'), ...columns.slice(2)],
  };
  const known = [fees, loans];
  const told = (header: string, of = known) => recogniseHeader(header.split(','), of);

  it.each([
    ['ids', 'period,amount,note_vi,note_en', 'fees'],
    ['ids in another order', 'note_en,amount,period,note_vi', 'fees'],
    ['labels in Vietnamese', 'Cơ sở,Lượt mượn,Ghi chú,Ghi chú tiếng Anh', 'loans'],
    ['labels in English', 'Branch,Loans,Note in Vietnamese,Note', 'loans'],
    ['labels with marks that stand apart', 'Cơ sở,Lượt mượn,Ghi chú'.normalize('NFD'), 'loans'],
    ['most of its columns', 'period,amount,other', 'fees'],
    ['names among blank cells', 'period,amount,,', 'fees'],
  ])('by %s', (_how, header, id) => expect(told(header)).toBe(id));

  it.each([
    ['columns that several have', 'note_vi,note_en'],
    ['one column of each', 'amount,loans,note_vi,note_en'],
    ['too few known columns', 'period,one,two'],
    ['a title above the table', 'Phí làm thẻ năm 2025'],
    ['nothing', ''],
  ])('and not from %s', (_what, header) => expect(told(header)).toBeNull());

  it('is the one with fewer other columns, where both have all that is there', () => {
    const more = { id: 'more', columns: [...columns, column('extra', 'Thêm', 'Extra')] };
    expect(told('period,amount,note_vi,note_en', [more, fees])).toBe('fees');
    expect(told('period,amount,note_vi,note_en', [{ ...fees, id: 'again' }, fees])).toBeNull();
  });

  const readHeader = (bytes: Uint8Array) => openHandIn(bytes, '').cells.rows[0] ?? [];
  it('is read through encoding, separator and quotes', () => {
    expect(readHeader(utf16('Kỳ;"Mức; phí"\r\n2024;1\r\n'))).toEqual(['Kỳ', 'Mức; phí']);
    expect(readHeader(utf8('sep=;\nperiod;amount\n'))).toEqual(['period', 'amount']);
    expect(readHeader(utf8('period\tamount'))).toEqual(['period', 'amount']);
    expect(readHeader(utf8(''))).toEqual([]);
  });
});
