import { scaleLinear } from 'd3';
import { measureText } from '../layout/measure-text.ts';
import { dots, group, path, strokes, TEXT, text } from '../layout/shapes.ts';
import { parsePeriod, periodInShort, periodTime } from '../../language/period.ts';
import type { Language } from '../../language/language.ts';
import type { Scene, Shape } from '../types.ts';

/** Height of the strip under a picture on which its time is chosen, and the middle of its line, in pixels. */
export const TIMELINE = 44;
export const LEVEL = 14;

/** Pixels that the periods before and after those shown have beside the axis. */
const BEYOND = 44;
/** Pixels that stay free beside the line: at the picture's edge, and left of it for the button that plays. */
const EDGE = 6;
const BUTTON = 56;

/**
 * Where each period stands under a picture, in its pixels. Those shown of a chart along time, from the period at index `from`
 * to that at `to`, stand where its own axis has them; those before and after stand close together beside it. Else they are
 * spread over the picture's width.
 */
export function periodPlaces({ width, along }: Scene, periods: readonly string[], from: number, to: number): number[] {
  const times = periods.map((text) => periodTime(parsePeriod(text)!));
  const last = times.length - 1;
  if (!along) return times.map(scaleLinear([times[0]!, times[last]!], [BUTTON, width - BUTTON / 2]));
  const [left, right] = along;
  // A single period stands in the middle, with room on both sides.
  const beyond = from === to ? width : BEYOND;
  const stops = [
    [0, Math.max(EDGE, left - beyond)],
    [from, left],
    [to, right],
    [last, Math.min(width - EDGE, right + beyond)],
  ] as const;
  const used = stops.filter((_, place) => {
    return place === 1 || (place === 2 ? to > from : place === 0 ? from > 0 : to < last);
  });
  return times.map(
    scaleLinear(
      used.map(([index]) => times[index]!),
      used.map(([, x]) => x),
    ),
  );
}

/** The line under a picture with what is chosen of it: one period, or all from one to another, named at its handles. */
export function timelineShapes(
  places: readonly number[],
  [from, to]: readonly [number, number],
  names: readonly string[],
): Shape[] {
  const last = places.length - 1;
  const x = (index: number): number => places[index]!;
  const width = (index: number): number => measureText(names[index]!, TEXT, 600);
  const meet = (a: number, b: number): boolean => x(b) - x(a) < (width(a) + width(b)) / 2 + 6;
  const handles = from === to ? [from] : [from, to];
  // Names that would meet stand outside of their handles.
  const close = from !== to && meet(from, to);
  const label = (index: number, end = ''): Shape => {
    return text(x(index) + (end === 'end' ? 7 : end ? -7 : 0), LEVEL + 25, names[index]!, {
      'text-anchor': end || 'middle',
    });
  };
  const others = [...(from > 0 && !meet(0, from) ? [0] : []), ...(to < last && !meet(to, last) ? [last] : [])];
  return [
    path(strokes([[x(0), LEVEL, x(last), LEVEL]]), 'k x'),
    ...(others.length
      ? [
          group(
            { class: 't' },
            others.map((index) => label(index)),
          ),
        ]
      : []),
    group({ class: 's in' }, [
      path(strokes([[x(from), LEVEL, x(to), LEVEL]]), 'l'),
      ...dots(
        handles.map((index) => [x(index), LEVEL] as const),
        'r',
      ),
      ...handles.map((index, end) => label(index, close ? ['end', 'start'][end] : '')),
    ]),
  ];
}

/** Periods as they are named on a timeline. */
export function periodNames(periods: readonly string[], language: Language): string[] {
  return periods.map((text) => periodInShort(text, language));
}
