import { expect, test } from 'vitest';
import { moveCorners, readCorners, writeCorners } from '../../src/island/explore/corners.ts';

const line = (years: readonly number[], y = 0): string =>
  years.map((year, index) => `${index ? 'L' : 'M'}${year},${y}`).join('');
const names = (years: readonly number[]): string[] => years.map(String);

test('a path comes back as it was read', () => {
  const drawn = 'M1,2L3.5,4M-5,6Z';
  expect(writeCorners(readCorners(drawn, ['a', 'b', 'c']))).toBe(drawn);
});

test('corners in both paths move, one that comes grows out of its neighbour, one that goes shrinks into it', () => {
  const before = readCorners(line([10, 20, 30]), names([2010, 2011, 2012]));
  const after = readCorners(line([100, 200, 300], 50), names([2011, 2012, 2013]));
  const move = moveCorners(before, after)!;
  const at = (t: number) => move(t).map(({ key, x, y }) => [key, x, y]);
  expect(at(0)).toEqual([
    ['2010', 10, 0],
    ['2011', 20, 0],
    ['2012', 30, 0],
    ['2013', 30, 0],
  ]);
  expect(at(1)).toEqual([
    ['2010', 100, 50],
    ['2011', 100, 50],
    ['2012', 200, 50],
    ['2013', 300, 50],
  ]);
  expect(at(0.5)[1]).toEqual(['2011', 60, 25]);
});

test('a path that lifts is lifted on its way as it will be', () => {
  const before = readCorners('M0,0L1,0L2,0', ['a', 'b', 'c']);
  const after = readCorners('M0,0M1,0L2,0', ['a', 'b', 'c']);
  expect(moveCorners(before, after)!(0.5).map(({ pen }) => pen)).toEqual(['M', 'M', 'L']);
});

test('where no corner stays there is no way from one path to the other', () => {
  expect(moveCorners(readCorners('M0,0', ['a']), readCorners('M0,0', ['b']))).toBeNull();
});
