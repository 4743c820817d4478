import { describe, expect, it } from 'vitest';
import {
  nearestSpot,
  placeSpots,
  rowsAround,
  spotForKey,
  spotsAt,
  spotSentence,
  type ChartTargets,
} from '../../src/island/read/targets.ts';

/** Two series over three years; the second begins in the second year and stands above the first in the last. */
const targets: ChartTargets = {
  s: ['Việt Nam', 'Lào'],
  h: ['2018', '2019, trong 129 nền kinh tế', '2020'],
  t: [
    [0, 0, 0, 10, '45'],
    [0, 1, 100, 20, '42', 'tính lại từ nguồn'],
    [0, 2, 200, 60, '44'],
    [1, 1, 100, 80, '130'],
    [1, 2, 200, 30, '111'],
  ],
  x: [[0, 0.4]],
  y: [[[5, 10, 30, 40, 15]]],
  b: [
    [720, 380],
    [328, 320],
  ],
  a: 1,
  e: 0,
};
const spots = placeSpots(targets, 0);
const [first, second, third, laterSecond, laterThird] = spots;

describe('the pointer', () => {
  it('reads a line chart by its step, whatever the height', () => {
    expect(nearestSpot(spots, 140, 400, true)).toBe(laterSecond);
    expect(nearestSpot(spots, 160, 0, true)).toBe(laterThird);
  });
  it('reads other charts by the nearest point', () => {
    expect(nearestSpot(spots, 140, 55, false)).toBe(laterSecond);
    expect(nearestSpot([], 0, 0, false)).toBeNull();
  });
  it('finds the points where another picture has them', () => {
    expect(placeSpots(targets, 1)[2]).toMatchObject({ x: 80, y: 30 });
  });
});

describe('the keyboard', () => {
  const press = (key: string, from = null as (typeof spots)[number] | null) =>
    spotForKey(spots, from, targets.e, key, 1);
  it('enters the emphasised series at the end from which the arrow comes', () => {
    expect(press('ArrowRight')).toBe(first);
    expect(press('ArrowLeft')).toBe(third);
    expect(press('End')).toBe(third);
  });
  it('goes along a series and stops at its ends', () => {
    expect(press('ArrowRight', first)).toBe(second);
    expect(press('ArrowRight', third)).toBe(third);
    expect(press('ArrowLeft', laterSecond)).toBe(laterSecond);
    expect(press('Home', laterThird)).toBe(laterSecond);
  });
  it('goes up and down as the lines lie, not as the series are listed', () => {
    expect(press('ArrowDown', second)).toBe(laterSecond);
    expect(press('ArrowUp', third)).toBe(laterThird);
    expect(press('ArrowDown', first)).toBe(first);
  });
  it('leaves every other key to the page', () => {
    expect([press('Tab', first), press('a'), press('PageDown')]).toEqual([null, null, null]);
  });
});

describe('the keyboard over rows', () => {
  /** Three rows below each other: the first has two marks, the others one each of a different series. */
  const rows = placeSpots(
    {
      ...targets,
      t: [
        [0, 0, 90, 20, '7'],
        [1, 0, 30, 20, '5'],
        [0, 1, 50, 60, '6'],
        [1, 2, 40, 99, '4'],
      ],
    },
    0,
  );
  const [late, early, middle, last] = rows;
  const press = (key: string, from: typeof late | null = null) => spotForKey(rows, from ?? null, -1, key, 0);
  it('goes from row to row with up and down, whatever series a row has', () => {
    expect(press('ArrowDown')).toBe(late);
    expect(press('ArrowDown', late)).toBe(middle);
    expect(press('ArrowDown', middle)).toBe(last);
    expect(press('ArrowDown', last)).toBe(last);
    expect(press('ArrowUp', middle)).toBe(late);
    expect(press('ArrowUp', last)).toBe(middle);
  });
  it('goes through every mark with left and right, a row after the other', () => {
    expect(press('ArrowRight', early)).toBe(late);
    expect(press('ArrowRight', late)).toBe(middle);
    expect(press('ArrowRight', middle)).toBe(last);
    expect(press('ArrowRight', last)).toBe(last);
    expect(press('ArrowLeft', late)).toBe(early);
  });
  it('keeps Home and End for the ends', () => {
    expect(press('End', late)).toBe(middle);
    expect(press('Home', middle)).toBe(late);
  });
});

it('lists the points of a step from the top down', () => {
  expect(spotsAt(spots, 2)).toEqual([laterThird, third]);
});

it('says series, step, value and what is worth knowing about it', () => {
  expect(spotSentence(targets, second!)).toBe('Việt Nam. 2019, trong 129 nền kinh tế: 42; tính lại từ nguồn');
  const things: ChartTargets = { ...targets, t: [[0, 0, 0, 0, '1']], u: ['{n} things', '{n} thing'] };
  expect(spotSentence(things, placeSpots(things, 0)[0]!)).toBe('Việt Nam. 2018: 1 thing');
  expect(spotSentence({ ...targets, u: ['hạng {n}'] }, first!)).toBe('Việt Nam. 2018: hạng 45');
  expect(spotSentence({ ...targets, s: [''] }, first!)).toBe('2018: 45');
});

it('keeps a tooltip of many series to the rows around the active one', () => {
  const rows = Array.from({ length: 20 }, (_, y) => ({ series: y, step: 0, x: 0, y, value: '', remark: '' }));
  const shown = (active: number) => rowsAround(rows, rows[active]!, 5).map(({ y }) => y);
  expect(shown(10)).toEqual([8, 9, 10, 11, 12]);
  expect(shown(0)).toEqual([0, 1, 2, 3, 4]);
  expect(shown(19)).toEqual([15, 16, 17, 18, 19]);
  expect(rowsAround(rows.slice(0, 3), rows[1]!, 5)).toHaveLength(3);
});
