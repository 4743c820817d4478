import { chartIslandWords } from '../language/island-words.ts';
import { isSign } from './axes.ts';
import type { Pictures } from './compose-chart.ts';
import { formatValue } from './format-value.ts';
import { sizes } from './types.ts';
import type { ChartInput, Scene, Target } from './types.ts';

/**
 * What the island knows of a built chart, as JSON fit for a script element: names of series, headings of steps, the
 * points at both widths in whole pixels of each picture, and the words it says, the chart's title among them.
 */
export function chartTargets(input: ChartInput, title: string, { wide, narrow }: Pictures): string {
  const { language } = input;
  const targets = wide?.targets ?? [];
  const twins = new Map(narrow?.targets.map((target) => [key(target), target]));
  const names: string[] = [];
  const headings: string[] = [];
  for (const { series, step, name, heading } of targets) {
    names[series] = name;
    headings[step] = heading;
  }
  const points = targets.map((target) => {
    const twin = twins.get(key(target)) ?? target;
    const places = [target.x, target.y, twin.x, twin.y].map(Math.round);
    return [target.series, target.step, ...places, target.value, ...(target.remark ? [target.remark] : [])];
  });
  const label = `${chartIslandWords.label[language]}: ${title}`;
  const json = JSON.stringify({
    s: Array.from(names, (name) => name ?? ''),
    h: Array.from(headings, (heading) => heading ?? ''),
    t: points,
    w: box(wide, sizes.wide),
    n: box(narrow, sizes.narrow),
    u: unitOf(input, targets),
    e: input.kind.series(input).findIndex(({ emphasis }) => emphasis),
    l: { hint: chartIslandWords.hint[language], label, role: chartIslandWords.role[language] },
  });
  return json.replaceAll('<', '\\u003c');
}

/** How a value is said with its unit, and in English one alone; none where values have their unit, or it has no words. */
function unitOf(input: ChartInput, targets: readonly Target[]): string[] | undefined {
  const { language } = input;
  const shown = input.kind.series(input).flatMap(({ points }) => points.filter(({ value }) => value !== null));
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
