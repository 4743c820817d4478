import { chartIslandWords } from '../language/island-words.ts';
import type { Pictures } from './compose-chart.ts';
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
    e: input.kind.series(input).findIndex(({ emphasis }) => emphasis),
    l: { hint: chartIslandWords.hint[language], label, role: chartIslandWords.role[language] },
  });
  return json.replaceAll('<', '\\u003c');
}

function key({ series, step }: Target): string {
  return `${series} ${step}`;
}

function box(scene: Scene | null, width: number): [number, number] {
  return scene ? [scene.width, scene.height] : [width, 0];
}
