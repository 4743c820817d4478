import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handInContext } from '../../src/edition/read/hand-in-context.ts';
import { readPublished } from '../../src/dataset/hand-in/hand-in.ts';
import { mergeDatasets } from '../../src/dataset/hand-in/merge-datasets.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { projectFolder } from '../harness/site.ts';

fc.configureGlobal({ seed: 20_261_130, numRuns: 300 });

const context = handInContext(join(projectFolder, 'tests/editions/second'), 'library-card-fee')!;
const header = 'period,name,amount,source,note_vi,note_en';
/** A dataset of fees: [year, amount, note] a row. */
type Fee = readonly [year: number, amount: number, note?: string];
const csvOf = (fees: readonly Fee[]): string =>
  [
    header,
    ...fees.map(([year, amount, note = '']) => `${year},card-fee,${amount},notice-board,${note},${note}`),
    '',
  ].join('\n');
/** With a row that stays, since a dataset has some. */
const withMore = (fees: readonly Fee[]) => csvOf([...fees, [2050, 9]]);
const read = (csv: string): Dataset => {
  const dataset = readPublished({ ...context, published: csv });
  expect(dataset, csv).not.toBeNull();
  return dataset!;
};
const merge = (base: string, today: string, handed: string) =>
  mergeDatasets({ base: read(base), today: read(today), handed: read(handed) });
const [a, b, c]: Fee[] = [
  [2001, 100],
  [2002, 200],
  [2003, 300],
];

describe('what was handed in, brought into what stands', () => {
  it('is what was handed in, byte for byte, where nothing has changed meanwhile', () => {
    const base = csvOf([a!, b!, c!]);
    for (const handed of [
      [a!, b!, c!],
      [a!, [2002, 250], c!],
      [b!, c!],
      [a!, b!, [2012, 5], [2010, 4], c!],
      [[1999, 1], a!],
    ]) {
      const csv = csvOf(handed as Fee[]);
      expect(merge(base, base, csv).csv).toBe(csv);
      // Once more it changes nothing.
      expect(merge(base, csv, csv).csv).toBe(csv);
    }
  });

  it('keeps the rows of both', () => {
    const base = csvOf([a!, b!]);
    const { csv } = merge(base, csvOf([a!, b!, [2010, 1]]), csvOf([a!, [2002, 222], [2005, 200]]));
    expect(csv).toBe(csvOf([a!, [2002, 222], [2005, 200], [2010, 1]]));
  });

  it('keeps new rows after the row that they stood after, those of one hand-in before those of the other', () => {
    const base = csvOf([a!, b!]);
    const one = csvOf([a!, [2015, 1], [2011, 2], b!]);
    const other = csvOf([a!, [2013, 3], [2010, 4], b!, [2020, 5]]);
    const both = csvOf([a!, [2013, 3], [2010, 4], [2015, 1], [2011, 2], b!, [2020, 5]]);
    expect(merge(base, one, other).csv).toBe(both);
    expect(merge(base, other, one).csv).toBe(both);
  });

  it('has the columns in the order of what stands', () => {
    const base = csvOf([a!]);
    const turned =
      'amount,period,name,source,note_vi,note_en\n100,2001,card-fee,notice-board,,\n7,2002,card-fee,notice-board,,\n';
    expect(merge(base, base, turned).csv).toBe(csvOf([a!, [2002, 7]]));
  });

  it.each<[string, Fee[], Fee[], (number | null)[]]>([
    ['changed to two values', [[2001, 101]], [[2001, 102]], [100, 101, 102]],
    ['changed in two columns', [[2001, 101]], [[2001, 100, 'Ghi.']], [100, 101, 100]],
    ['removed and changed', [], [[2001, 102]], [100, null, 102]],
    ['changed and removed', [[2001, 102]], [], [100, 102, null]],
    ['added with two values', [a!, [2002, 1]], [a!, [2002, 2]], [null, 1, 2]],
  ])('stops at a row that both have %s', (_how, today, handed, values) => {
    const { csv, conflicts } = merge(withMore([a!]), withMore(today), withMore(handed));
    expect(csv).toBe('');
    expect(conflicts.map((each) => [each.base, each.today, each.handed].map((state) => state?.value ?? null))).toEqual([
      values,
    ]);
  });

  it('is no conflict where both have done the same', () => {
    const base = csvOf([a!, b!]);
    const both = csvOf([
      [2001, 101],
      [2009, 3],
    ]);
    expect(merge(base, both, both)).toEqual({ csv: both, conflicts: [] });
  });

  it('of two hand-ins is the same in either order, to the byte, or is stopped in both', () => {
    const fees = fc.uniqueArray(fc.tuple(fc.integer({ min: 2001, max: 2012 }), fc.integer({ min: 1, max: 3 })), {
      selector: ([year]) => year,
      minLength: 1,
      maxLength: 8,
    });
    /** Rows left out, changed, moved and put in somewhere. */
    const edits = fc.record({
      drop: fc.array(fc.nat(7), { maxLength: 2 }),
      change: fc.array(fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 4 })), { maxLength: 2 }),
      add: fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 2008, max: 2018 }), fc.integer({ min: 1, max: 2 })), {
        maxLength: 4,
      }),
      turn: fc.boolean(),
    });
    type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;
    const edited = (base: Fee[], { drop, change, add, turn }: Edits): Fee[] => {
      const rows = base
        .map(([year, amount], at): Fee => [year, change.find(([place]) => place === at)?.[1] ?? amount])
        .filter((_, at) => !drop.includes(at));
      for (const [place, year, amount] of add) {
        if (!rows.some(([known]) => known === year)) rows.splice(place, 0, [year, amount]);
      }
      if (turn) rows.reverse();
      return rows;
    };
    const lines = (csv: string) => csv.split('\n').sort();
    let merged = 0;
    fc.assert(
      fc.property(fees, edits, edits, (rows, one, other) => {
        const base = withMore(rows);
        const [first, second] = [withMore(edited(rows, one)), withMore(edited(rows, other))];
        const after = (today: string, handed: string) => merge(base, today, handed);
        const [oneFirst, otherFirst] = [after(after(base, first).csv, second), after(after(base, second).csv, first)];
        expect(oneFirst.csv).toBe(otherFirst.csv);
        expect(oneFirst.conflicts.length).toBe(otherFirst.conflicts.length);
        if (oneFirst.csv) {
          merged += 1;
          // Taking either in once more changes no row.
          expect(lines(after(oneFirst.csv, second).csv)).toEqual(lines(oneFirst.csv));
        }
      }),
    );
    expect(merged).toBeGreaterThan(100);
  });
});
