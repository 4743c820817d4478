import type { Context } from './match-context.ts';
import { closest, type Element } from './parse-html.ts';
import { elementText, pictureOf } from './read-passages.ts';

/** A mark of an axis: a number alone, with its unit at most. */
const tick = /^([−-]?\d[\d.,]*)(?: ?%| \p{L}+| \([^)]*\))?$/u;

/** How far a mark may stand from its place, in pixels: the first and last are moved into the frame. */
const SLACK = 14;

/** Marks of an axis are right when they stand in even steps, value and place in one proportion. */
export function matchAxis({ language, passage, claim, fault }: Context): void {
  const picture = pictureOf(passage);
  if (!picture?.axis || !tick.test(passage.text)) return;
  const group = closest(passage.element, ({ name }) => name === 'g')!;
  const ticks = group.children.flatMap((child) => (typeof child === 'string' ? [] : readTick(child, language)));
  const own = readTick(passage.element, language)[0];
  // The first mark may carry words, which move it.
  const [first, last] = [ticks[ticks.length > 2 ? 1 : 0], ticks.at(-1)];
  const slack = /\(/.test(passage.text) ? 4 * SLACK : SLACK;
  if (!own || !first || !last) return;
  if (ticks.every(({ value }) => isYear(value)) && !isInProportion(ticks)) {
    return fault(0, passage.text.length, 'stands among years whose places are out of proportion');
  }
  const along = (at: Tick): number => (Math.abs(last.x - first.x) > Math.abs(last.y - first.y) ? at.x : at.y);
  const share = last.value === first.value ? 0 : (own.value - first.value) / (last.value - first.value);
  const expected = along(first) + share * (along(last) - along(first));
  if (
    Math.abs(expected - along(own)) <= slack &&
    isEven(
      ticks.map(({ value }) => value),
      !passage.text.endsWith('%'),
    )
  )
    claim(0, passage.text.length, 'axis');
}

const isYear = (value: number): boolean => value > 1900 && value < 2100 && Number.isInteger(value);

/** Years stand as far apart as their numbers are, to a pixel or two; the first and last may be moved. */
function isInProportion(years: readonly Tick[]): boolean {
  const gaps = years.slice(1).map((year, index) => {
    const before = years[index]!;
    return {
      length: year.x - before.x,
      years: year.value - before.value,
      outer: index === 0 || index === years.length - 2,
    };
  });
  const rates = gaps.map(({ length, years: count }) => length / count).sort((a, b) => a - b);
  const rate = rates[Math.floor(rates.length / 2)] ?? 0;
  return gaps.every((gap) => Math.abs(gap.length - gap.years * rate) <= (gap.outer ? SLACK : 2));
}

/**
 * All marks are multiples of one round step, at most a dozen of which fit the axis: one may be left out for want of room.
 * A rank's axis begins with 1 in place of 0; years stand as they are.
 */
function isEven(values: readonly number[], ranks: boolean): boolean {
  if (values.every(isYear)) return true;
  const marks = values.filter((value, index) => index > 0 || value !== 1 || !ranks);
  const span = Math.max(...marks) - Math.min(0, ...values);
  const range = Math.max(...values) - Math.min(...values);
  const steps = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].flatMap((power) =>
    [1, 2, 2.5, 5].map((one) => one * 10 ** power),
  );
  const isMultiple = (value: number, step: number): boolean => Math.abs(value / step - Math.round(value / step)) < 1e-6;
  return steps.some((step) => step >= (range || span) / 12 && marks.every((value) => isMultiple(value, step)));
}

interface Tick {
  value: number;
  x: number;
  y: number;
}

function readTick(element: Element, language: string): Tick[] {
  const [, number] = tick.exec(elementText(element)) ?? [];
  if (number === undefined) return [];
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const value = Number(number.replaceAll(group, '').replace(decimal, '.').replace('−', '-'));
  return [{ value, x: Number(element.attributes['x']), y: Number(element.attributes['y']) }];
}
