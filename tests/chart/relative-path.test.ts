import { expect, test } from 'vitest';
import { relativePath } from '../../src/chart/relative-path.ts';

interface Place {
  command: string;
  at: number[];
}

/** Every point of a path of straight strokes, at its place. */
function placesOf(path: string): Place[] {
  let [at, start] = [
    [0, 0],
    [0, 0],
  ];
  return [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, command = '', text = '']) => {
    const numbers = (text.match(/-?(?:\d*\.)?\d+/g) ?? []).map(Number);
    if (/z/i.test(command)) at = start;
    else at = /[a-z]/.test(command) ? numbers.map((value, index) => value + at[index]!) : numbers;
    if (/m/i.test(command)) start = at;
    return { command: command.toUpperCase(), at };
  });
}

function expectNear(places: readonly Place[], others: readonly Place[]): void {
  expect(places.map(({ command }) => command)).toEqual(others.map(({ command }) => command));
  const apart = places.flatMap(({ at }, index) => at.map((value, axis) => Math.abs(value - others[index]!.at[axis]!)));
  expect(Math.max(...apart)).toBeLessThanOrEqual(0.5);
}

test.each([
  'M35,45.5L374,45.5M35,82.8L374,82.8',
  'M39,47.4L62.9,39.9L86.9,53L110.8,45.5',
  'M7,8ZM84.3,8.2Z',
  'M10.5,0.1L10.1,10.6L0.4,10.6Z',
])('a path told by its ways leads through the same places: %s', (path) => {
  expect(relativePath(path)).toMatch(/^M[^A-Z]*$/);
  expectNear(placesOf(relativePath(path)), placesOf(path));
});

test('after many points no place has drifted', () => {
  const points = Array.from({ length: 300 }, (_, index) => `${(index * 0.7).toFixed(1)},${((index * 37) % 91) / 10}`);
  const path = `M${points.join('L')}`;
  expectNear(placesOf(relativePath(path)), placesOf(path));
});

test('a path with anything but straight strokes stays as it is', () => {
  expect(relativePath('M1,2h5v6h-5z')).toBe('M1,2h5v6h-5z');
  expect(relativePath('M1,2A5,5,0,1,1,3,4')).toBe('M1,2A5,5,0,1,1,3,4');
});
