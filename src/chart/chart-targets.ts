import { prepareChart } from './prepare-chart.ts';
import type { Picture } from './compose-chart.ts';
import { formatValue, isSign } from './words/format-value.ts';
import type { ChartInput, Scene, Table, TableCell, Target } from './types.ts';
import { unitPatterns } from '../language/number.ts';

/**
 * What the island knows of a built chart, as JSON fit for a script element: names of series, headings of steps, the
 * points in whole pixels of the first of its pictures, each by its way from the one before, since that repeats itself; and
 * how their places lie in each of the others. What `table`, which follows it in the page, says of them is not said again;
 * `places` is the page below which places have theirs.
 */
export function chartTargets(
  input: ChartInput,
  pictures: readonly Picture[],
  { table, places = '' }: { table?: Table | undefined; places?: string } = {},
): string {
  const scenes = pictures.map(({ scene }) => scene);
  const targets = scenes[0]?.targets ?? [];
  const others = scenes.slice(1).map((scene) => pairsOf(targets, scene));
  const names: (string | undefined)[] = [];
  const headings: (string | undefined)[] = [];
  for (const { series, step, name, heading } of targets) {
    names[series] = name;
    headings[step] = heading;
  }
  const rows = table?.rows ?? [];
  const tabled = rows.length > 0 && rows.every(({ label }, index) => headings[index]?.startsWith(label));
  const cellOf = ({ series, step }: Target): TableCell | undefined => {
    return tabled ? rows[step]?.cells[series] : undefined;
  };
  const inTable = targets.filter((target) => cellOf(target)?.text === target.value);
  // Beside the value there is a column with what is said of it.
  const told =
    inTable.some(({ remark }) => remark) &&
    inTable.every(({ series, step, remark }) => rows[step]?.cells[series + 1]?.text === remark);
  const said = new Set(inTable.filter(({ remark }) => told || !remark));
  const json = JSON.stringify({
    s: Array.from(names, (name) => name ?? ''),
    h: Array.from(headings, (heading = '', step) => heading.slice(tabled ? (rows[step]?.label.length ?? 0) : 0)),
    ...(tabled && { r: told ? 2 : 1 }),
    t: targets.map((target, index) => {
      const { value, remark } = target;
      const before = targets[index - 1];
      const way = (['series', 'step', 'x', 'y'] as const).map((key) => {
        return Math.round(target[key]) - Math.round(before?.[key] ?? 0);
      });
      return said.has(target) ? way : [...way, value, ...(remark ? [remark] : [])];
    }),
    x: others.map((pairs) => placesIn(pairs.map(([target, twin]) => [target.x, twin.x]))),
    y: others.map((pairs) => placesIn(pairs.map(([target, twin]) => [target.y, twin.y]))),
    b: scenes.map(({ width, height }) => [width, height].map(Math.round)),
    ...(scenes[0]?.area && { w: scenes.map(({ area = [0, 0] }) => area.map(Math.round)) }),
    ...(places && !tabled && { l: placesOf(targets, places) }),
    u: unitOf(input, targets),
    e: prepareChart(input).series.findIndex(({ emphasis }) => emphasis),
    a: input.kind.along !== 'time' ? 0 : scenes[0]?.along ? 1 : 2,
  });
  return json.replaceAll('<', '\\u003c');
}

/** Where the places lead, a target each: what their addresses have in common, and the rest of each. */
function placesOf(targets: readonly Target[], page: string): [string, string] | undefined {
  const slugs = targets.map(({ place = '' }) => place);
  const [first = ''] = slugs;
  const common = Array.from(first).findIndex(
    (_, end) => !slugs.every((slug) => slug.startsWith(first.slice(0, end + 1))),
  );
  return first ? [page + first.slice(0, common), slugs.map((slug) => `${slug.slice(common)}/`).join(' ')] : undefined;
}

/** Each target with the same one in another picture. */
function pairsOf(targets: readonly Target[], scene: Scene): (readonly [Target, Target])[] {
  // A picture without its points has none that could be reached.
  if (!scene.targets.length) return [];
  const twins = new Map(scene.targets.map((target) => [key(target), target]));
  return targets.map((target) => [target, twins.get(key(target)) ?? target]);
}

/**
 * Places in another picture by those in the first: two numbers a and b where all lie at a + b × place, as on an axis
 * they do; else a list of all, one a target.
 */
function placesIn(pairs: readonly (readonly [first: number, other: number])[]): [number, number] | [number[]] {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first && last) {
    const slope = last[0] === first[0] ? 0 : (last[1] - first[1]) / (last[0] - first[0]);
    const [start, step] = [first[1] - slope * first[0], slope].map((value) => Number(value.toFixed(4))) as [
      number,
      number,
    ];
    if (pairs.every(([first, other]) => Math.abs(start + step * Math.round(first) - other) < Math.max(1, step))) {
      return [start, step];
    }
  }
  return [pairs.map(([, other]) => Math.round(other))];
}

/** How a value is said with its unit, and in English one alone; none where values have their unit, or it has no words. */
function unitOf(input: ChartInput, targets: readonly Target[]): string[] | undefined {
  const { language } = input;
  const shown = prepareChart(input).series.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  const observation = shown[0]?.observation;
  if (!observation || isSign(observation.measure, language)) return undefined;
  if (!targets.some(({ value }) => value === formatValue(observation, language))) return undefined;
  const { format, formatOne, name } = observation.measure.unit;
  const pattern = format[language];
  // An English rank is written "44" and said "rank 44".
  const many = pattern.includes('{n}') ? pattern : `${name[language]} {n}`;
  if (many === '{n}') return undefined;
  return unitPatterns(many, formatOne, language);
}

function key({ series, step }: Target): string {
  return `${series} ${step}`;
}
