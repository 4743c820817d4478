import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handInContext, knownHeaders } from '../../src/edition/read/hand-in-context.ts';
import { isSamePerson } from '../../src/dataset/hand-in/hand-in-package.ts';
import { readHandIn, type HandInContext } from '../../src/dataset/hand-in/hand-in.ts';
import { openHandIn } from '../../src/dataset/hand-in/open-hand-in.ts';
import { recogniseHeader } from '../../src/dataset/hand-in/tidy-hand-in.ts';
import { projectFolder } from '../harness/site.ts';

const edition = join(projectFolder, 'tests/editions/second');
const context = handInContext(edition, 'library-card-fee')!;
const { published } = context;
const read = (text: string, as: HandInContext = context) =>
  readHandIn(as, openHandIn(new TextEncoder().encode(text), 'phi-moi.csv'));
const newRow = '2026-01-01,card-fee,30000,notice-board,,\n';

describe('a file for a dataset', () => {
  it('that is the published one differs in nothing', () => {
    expect(read(published)).toMatchObject({ csv: published, problems: [], changes: [], added: [] });
  });

  it('tells the observations that are new, computed ones aside', () => {
    const { dataset, changes, added, problems } = read(published + newRow);
    expect([problems, changes]).toEqual([[], []]);
    expect(dataset!.rows).toHaveLength(5);
    expect(added.map(({ measure, dimensions, value }) => [measure.id, dimensions.period, value])).toEqual([
      ['amount', '2026-01-01', 30_000],
    ]);
  });

  it('tells figures that are published with another value, with both', () => {
    const { changes, added } = read(published.replace('25000', '26000'));
    expect(added).toEqual([]);
    expect(changes).toMatchObject([
      { at: { period: '2024-01-01' }, row: 4, old: 25_000, observation: { value: 26_000 } },
    ]);
  });

  it('tells what is said about a figure otherwise, each column by itself, and an empty cell', () => {
    const { changes } = read(
      published.replace('2019-01-01,deposit,15000,notice-board,,', '2019-01-01,card-fee,15000,notice-board,Ghi.,Note.'),
    );
    expect(changes.map(({ row, field, old, new: now }) => [row, field, old, now])).toEqual([
      [2, 'name', 'deposit', 'card-fee'],
      [2, 'note_vi', 'empty', 'Ghi.'],
      [2, 'note_en', 'empty', 'Note.'],
    ]);
  });

  it('tells figures that are gone', () => {
    const { changes, problems } = read(published.replace(/2024-01-01.*\n/, ''));
    expect(problems.map(({ code }) => code)).toEqual(['rows-missing']);
    expect(changes).toMatchObject([{ at: { period: '2024-01-01' }, old: 25_000, observation: null }]);
  });

  it('tells no difference where only the way of writing differs', () => {
    const text = published
      .replaceAll(',', ';')
      .replaceAll('\n', '\r\n')
      .replace(/.*?\r/, 'Áp dụng từ ngày;Tên gọi;Phí làm thẻ;Nguồn;Ghi chú;Ghi chú tiếng Anh\r');
    const { csv, changes, added, problems } = read(text);
    expect(csv).toBe(published);
    expect([changes, added]).toEqual([[], []]);
    expect(problems.map(({ code, notice }) => [code, notice])).toEqual([
      ['mended-delimiter', true],
      ['mended-header', true],
      ['mended-lines', true],
    ]);
  });

  it('tells all of this at once', () => {
    const text = published.replace('20000', '21000').replace(/2019.*\n/, '') + newRow;
    const { changes, added } = read(text);
    expect(changes.map(({ old }) => old)).toEqual([15_000, 20_000]);
    expect(added.map(({ measure }) => measure.id)).toEqual(['amount']);
  });

  it('compares nothing with what cannot be read, but is checked all the same', () => {
    const { dataset, changes } = read(published, { ...context, published: 'nothing\nat all\n' });
    expect(dataset!.rows).toHaveLength(4);
    expect(changes).toEqual([]);
  });
});

describe('a file with faults', () => {
  it('that holds only new rows is asked about that, beside its faults', () => {
    const [header] = published.split('\n');
    const { problems } = read(`${header}\n${newRow.replace('30000', '30.000x')}`);
    expect(problems.map(({ code }) => code).sort()).toEqual(['number-grammar', 'rows-missing']);
    const fault = read(`${published.replace(/2019.*\n/, '')}${newRow.replace('30000', '30.000x')}`);
    expect(fault.problems.map(({ code }) => code)).toEqual(['number-grammar']);
  });

  it('is no dataset; its faults are told under its own name, in its own rows', () => {
    const { dataset, problems } = read(`${published}2026-01-01,card-fee,30.000x,nowhere,,\n`);
    expect(dataset).toBeNull();
    expect(problems).toMatchObject([
      { file: 'phi-moi.csv', row: 6, column: 'amount', letter: 'C', found: '30.000x' },
      { file: 'phi-moi.csv', row: 6, column: 'source', letter: 'D', found: 'nowhere' },
    ]);
  });

  it('may have any name, spaces and marks among them', () => {
    const file = openHandIn(new TextEncoder().encode(published), 'Phí mới (2).CSV');
    expect(readHandIn(context, file).problems).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a header alone', published.split('\n', 1)[0]!],
  ])('that has %s is told to be empty, and nothing else', (_what, text) => {
    expect(read(text).problems.map(({ code }) => code)).toEqual(['file-empty']);
  });

  it('that is no text is refused', () => {
    const file = openHandIn(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff]), 'phi.xlsx');
    const { csv, dataset, problems } = readHandIn(context, file);
    expect([csv, dataset]).toEqual(['', null]);
    expect(problems).toMatchObject([{ file: 'phi.xlsx' }]);
  });
});

describe('the people of a package', () => {
  it.each([
    ['Nguyễn Văn A', ' nguyễn  văn a.', true],
    ['Nguye\u0302\u0303n An', 'Nguyễn-An', true],
    ['Nguyễn An', 'Nguyễn Ân', false],
    ['Trần Bình 1', 'Trần Bình 2', false],
  ])('%j and %j are one: %s', (one, other, same) => {
    expect(isSamePerson(one, other)).toBe(same);
  });
});

describe('what a file is checked by', () => {
  it('is plain data, as a browser gets it', () => {
    const sent = JSON.parse(JSON.stringify(context)) as HandInContext;
    expect(sent).toEqual(context);
    expect(read(published + newRow, sent)).toEqual(read(published + newRow));
  });

  it('is the code lists that the dataset uses, and no others', () => {
    expect(Object.keys(context.codeLists).sort()).toEqual(['fee-names', 'sources']);
    expect(context.indicators.map(({ code }) => code)).toEqual(['increase']);
  });

  it('is nothing for a dataset that is not there', () => {
    expect(handInContext(edition, 'library-fines')).toBeNull();
  });

  it('tells each dataset by its own file, unless another has the same columns', () => {
    for (const root of [edition, projectFolder]) {
      const known = knownHeaders(root);
      const names = ({ columns }: (typeof known)[number]) => columns.map(({ id }) => id).join();
      for (const each of known) {
        const file = openHandIn(new TextEncoder().encode(handInContext(root, each.id)!.published), '');
        const twins = known.filter((other) => names(other) === names(each));
        expect(recogniseHeader(file.cells.rows[0]!, known), each.id).toBe(twins.length > 1 ? null : each.id);
      }
    }
  });
});
