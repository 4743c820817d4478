import { chartTable } from '../../../src/chart/table/chart-table.ts';
import { inputOf, perEdition } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, hasClass, type Element } from './parse-html.ts';
import { elementText, pictureOf, plainSpaces } from './read-passages.ts';

/** A mark of an axis: a number alone, with its unit at most. */
const tick = /^([−-]?\d[\d.,]*)(?: ?%)?(?: \p{L}+| \([^)]*\))?$/u;

/** How far a mark may stand from its place, in pixels: the first and last are moved into the frame. */
const SLACK = 14;

/** Half of the width of a year in pixels. */
const HALF_YEAR = 16;

/** Marks of an axis are right when they stand in even steps, value and place in one proportion. */
export function matchAxis(context: Context): void {
  const { known, language, chart, passage, claim, fault } = context;
  const picture = pictureOf(passage);
  if (!picture?.axis || !tick.test(passage.text)) return;
  const group = closest(passage.element, ({ name }) => name === 'g')!;
  if (known.catalogue.charts.get(chart)?.kind === 'heat-table') return matchColumns(context, group);
  const [own] = readTick(passage.element, language);
  const ticks = axisOf(passage.element, group, language);
  if (!ticks.length) return fault(0, passage.text.length, 'stands a second time on its axis');
  // The first mark may carry words, which move it.
  const [first, last] = [ticks[ticks.length > 2 ? 1 : 0], ticks.at(-1)];
  const slack = /\(/.test(passage.text) ? 4 * SLACK : SLACK;
  if (!own || !first || !last) return;
  if (ticks.every(({ value }) => isYear(value)) && !isInProportion(ticks, sidesOf(group, picture.svg))) {
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

const columnsOf = perEdition((known, language, id) => chartTable(inputOf(known, language, id)).head.slice(1));

/** The headings over the cells of a table that is a picture are its columns, once or, on a narrow one, over every row. */
function matchColumns({ known, language, chart, passage, claim, fault }: Context, group: Element): void {
  const columns = columnsOf(known, language, chart).map(plainSpaces);
  const texts = group.children.flatMap((child) => (typeof child === 'string' ? [] : [elementText(child)]));
  const whole = texts.length % columns.length === 0;
  if (whole && texts.every((text, index) => text === columns[index % columns.length])) {
    claim(0, passage.text.length, 'axis');
  } else fault(0, passage.text.length, `stands among headings that are not ${columns.join(', ')}`);
}

const isYear = (value: number): boolean => value > 1900 && value < 2100 && Number.isInteger(value);

/** So far past the lines of its grid may the words under a panel reach, in pixels. */
const PAST = 8;

/** The marks of the axis of which a mark is one: the axes of panels stand in one group, and each begins with the same mark. None where that mark would be an axis by itself beside others. */
function axisOf(mark: Element, group: Element, language: string): Tick[] {
  const marks = group.children.filter((child) => typeof child !== 'string');
  const first = marks[0] && elementText(marks[0]);
  const starts = marks.flatMap((each, index) => (elementText(each) === first ? [index] : []));
  const at = marks.indexOf(mark);
  const own = marks.slice(
    starts.findLast((start) => start <= at),
    starts.find((start) => start > at),
  );
  if (own.length === 1 && marks.length > starts.length) return [];
  return own.flatMap((each) => readTick(each, language));
}

/** The sides of a picture, and the ends of the lines of its grid before an axis. */
function sidesOf(group: Element, svg: Element): number[] {
  const before = group.parent!.children.slice(0, group.parent!.children.indexOf(group));
  const grids = before.flatMap((one) => (typeof one === 'string' || !hasClass(one, 'g') ? [] : [one.attributes['d']]));
  return [0, Number(svg.attributes['viewBox']?.split(' ')[2]), ...grids.flatMap((path) => endsOf(path ?? ''))];
}

/** Where the level lines of a path begin, and how far words may reach past their ends. */
function endsOf(path: string): number[] {
  let x = 0;
  return [...path.matchAll(/([Mml])(-?[\d.]+),?(-?[\d.]+)/g)].flatMap(([, step, across, down]) => {
    const from = x;
    x = step === 'M' ? Number(across) : x + Number(across);
    return step === 'l' && Number(down) === 0 ? [from, x + PAST] : [];
  });
}

/** Years stand as far apart as their numbers are, to a pixel or two; the first and last may be moved between two sides, so that they end there. */
function isInProportion(years: readonly Tick[], sides: readonly number[]): boolean {
  const isMoved = ({ x }: Tick): boolean => sides.some((side) => Math.abs(Math.abs(x - side) - HALF_YEAR) <= 3);
  const gaps = years.slice(1).map((year, index) => {
    const before = years[index]!;
    return {
      length: year.x - before.x,
      years: year.value - before.value,
      outer: (index === 0 && isMoved(before)) || (index === years.length - 2 && isMoved(year)),
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
