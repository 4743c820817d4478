import { seriesOf } from './series-of.ts';
import { isSign } from './axes.ts';
import type { Pictures } from './compose-chart.ts';
import { formatValue } from './format-value.ts';
import { sizes } from './types.ts';
import type { ChartInput, Scene, Target } from './types.ts';

/**
 * What the island knows of a built chart, as JSON fit for a script element: names of series, headings of steps, the
 * points in whole pixels of the wide picture, and how their places lie in the narrow one.
 */
export function chartTargets(input: ChartInput, { wide, narrow }: Pictures): string {
  const targets = wide?.targets ?? [];
  const twins = new Map(narrow?.targets.map((target) => [key(target), target]));
  const names: string[] = [];
  const headings: string[] = [];
  for (const { series, step, name, heading } of targets) {
    names[series] = name;
    headings[step] = heading;
  }
  const pairs = targets.map((target) => [target, twins.get(key(target)) ?? target] as const);
  const json = JSON.stringify({
    s: Array.from(names, (name) => name ?? ''),
    h: Array.from(headings, (heading) => heading ?? ''),
    t: targets.map(({ series, step, x, y, value, remark }) => {
      return [series, step, Math.round(x), Math.round(y), value, ...(remark ? [remark] : [])];
    }),
    x: narrowPlaces(pairs.map(([target, twin]) => [target.x, twin.x])),
    y: narrowPlaces(pairs.map(([target, twin]) => [target.y, twin.y])),
    w: box(wide, sizes.wide),
    n: box(narrow, sizes.narrow),
    u: unitOf(input, targets),
    e: seriesOf(input).findIndex(({ emphasis }) => emphasis),
  });
  return json.replaceAll('<', '\\u003c');
}

/**
 * Places in the narrow picture by those in the wide one: two numbers a and b where all lie at a + b × place, as on an axis
 * they do; else a list of all, one a target.
 */
function narrowPlaces(pairs: readonly (readonly [wide: number, narrow: number])[]): [number, number] | [number[]] {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first && last) {
    const slope = last[0] === first[0] ? 0 : (last[1] - first[1]) / (last[0] - first[0]);
    const [start, step] = [first[1] - slope * first[0], slope].map((value) => Number(value.toFixed(4))) as [
      number,
      number,
    ];
    if (pairs.every(([wide, narrow]) => Math.abs(start + step * Math.round(wide) - narrow) < 1)) return [start, step];
  }
  return [pairs.map(([, narrow]) => Math.round(narrow))];
}

/** How a value is said with its unit, and in English one alone; none where values have their unit, or it has no words. */
function unitOf(input: ChartInput, targets: readonly Target[]): string[] | undefined {
  const { language } = input;
  const shown = seriesOf(input).flatMap(({ points }) => points.filter(({ value }) => value !== null));
  const observation = shown[0]?.observation;
  if (!observation || isSign(observation.measure, language)) return undefined;
  if (!targets.some(({ value }) => value === formatValue(observation, language))) return undefined;
  const { format, formatOne, name } = observation.measure.unit;
  const pattern = format[language];
  // An English rank is written "44" and said "rank 44".
  const many = pattern.includes('{n}') ? pattern : `${name[language]} {n}`;
  if (many === '{n}') return undefined;
  return language === 'en' && formatOne && formatOne !== many ? [many, formatOne] : [many];
}

function key({ series, step }: Target): string {
  return `${series} ${step}`;
}

function box(scene: Scene | null, width: number): [number, number] {
  return scene ? [scene.width, scene.height] : [width, 0];
}
