/**
 * What a page says of its chart, with every point at its own place: in the page each is told by its way from the one before.
 * Headings may begin with the names of the table's `rows`; what these say of a point is read there, and where they lead.
 */
export function readTargets(json: string, rows: Iterable<TableRow> = []): ChartTargets {
  const targets = JSON.parse(json) as ChartTargets;
  const { r = 0, h, t, l } = targets;
  const cells = Array.from(rows, ({ children }) => Array.from(children));
  // A note's number stands behind the value.
  const cell = (step: number, at: number): string => cells[step]?.[at]?.firstChild?.textContent ?? '';
  if (r) targets.h = h.map((words, step) => cell(step, 0) + words);
  targets.l = l
    ? l[1]!.split(' ').map((code) => `${l[0]}${code}`)
    : cells.map(([head]) => head?.firstChild?.href ?? '');
  t.forEach((row, index) => {
    for (const at of [0, 1, 2, 3] as const) row[at] += t[index - 1]?.[at] ?? 0;
    const [series, step] = row;
    row[4] ??= cell(step, 1 + series);
    if (r > 1) row[5] ??= cell(step, 2 + series);
  });
  return targets;
}

/** A row of a table as far as it is read: its heading and its cells, which begin with their text or a link. */
export interface TableRow {
  readonly children: Iterable<{
    readonly firstChild: { readonly textContent: string | null; readonly href?: string } | null;
  }>;
}

/** One point a reader can reach: series, step, its place in the first picture, its value and remark. */
type TargetRow = [series: number, step: number, x: number, y: number, value?: string, remark?: string];

/** How places lie in another picture: at a + b × place in the first one, or a list of all. */
type Places = [a: number, b: number] | [places: number[]];

/** What a built chart says about itself to the island, as JSON in the page; keys are short because every reader loads them. */
export interface ChartTargets {
  /** Names of the series. */
  s: string[];
  /**
   * Headings of the steps along the main axis; with `r` what follows the names of the table's rows, in which values stand that
   * are not told, with 2 what is said of them too.
   */
  h: string[];
  r?: 1 | 2;
  /** Where each step leads; in the page what all have in common, and the rest of each. */
  l?: string[];
  /** Width and height of the areas that the points stand in the middle of, a picture each. */
  w?: [number, number][];
  t: TargetRow[];
  /** How the points lie in each picture after the first. */
  x: Places[];
  y: Places[];
  /** Width and height of each picture, in the order in which they stand in the page. */
  b: [number, number][];
  /** How a value is read out with its unit, "{n} việc", and one alone where that differs: "{n} thing". */
  u?: [many: string, one?: string];
  /** Index of the emphasised series, or -1. */
  e: number;
  /** 1 where it is read from period to period, 2 where each series is so in a panel of its own, 0 from row to row. */
  a: 0 | 1 | 2;
}

/** A target at its place in one picture, in units of that picture's view box. */
export interface Spot {
  series: number;
  step: number;
  x: number;
  y: number;
  value: string;
  remark: string;
}

/** The targets at their places in one of the pictures, counted from 0. */
export function placeSpots(targets: ChartTargets, picture: number): Spot[] {
  const place = (places: Places[], first: number, index: number): number => {
    const [a, b = 0] = places[picture - 1] ?? [0, 1];
    return typeof a === 'number' ? a + b * first : a[index]!;
  };
  const spots = targets.t.map(([series, step, x, y, value = '', remark = ''], index) => {
    return { series, step, x: place(targets.x, x, index), y: place(targets.y, y, index), value, remark };
  });
  // A picture may have none of them.
  return spots.filter(({ x }) => x >= 0);
}

/** All spots of a step from the top of the picture down; those of equal height as their series are listed. */
export function spotsAt(spots: Spot[], step: number): Spot[] {
  return spots.filter((spot) => spot.step === step).sort((a, b) => a.y - b.y);
}

/** The spot nearest to a place; `alongX` looks for the nearest step first, as a line chart is read. */
export function nearestSpot(spots: Spot[], x: number, y: number, alongX: boolean): Spot | null {
  const sideways = alongX ? 1e6 : 1;
  return least(spots, (spot) => (spot.x - x) ** 2 * sideways + (spot.y - y) ** 2);
}

/**
 * Where a key leads. Along time, as lines are read: left and right along the steps of a series, up and down between the
 * series of a step. Else, as rows are read: up and down from row to row, left and right on through every point.
 * Home and End lead to the ends of the series. Null for any other key; the spot itself where the way ends.
 */
export function spotForKey(
  spots: Spot[],
  from: Spot | null,
  emphasis: number,
  key: string,
  along: ChartTargets['a'],
): Spot | null {
  const alongX = along > 0;
  const sign = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1, Home: -1, End: 1 }[key];
  if (!sign) return null;
  const series = from?.series ?? (spots.some((spot) => spot.series === emphasis) ? emphasis : spots[0]?.series);
  const own = spots.filter((spot) => spot.series === series);
  if (key === 'Home' || key === 'End') return least(own, (spot) => -sign * spot.step);
  if (!from) return least(own, (spot) => sign * spot.step);
  const upright = key === 'ArrowUp' || key === 'ArrowDown';
  if (upright === alongX)
    return neighbour(
      along > 1
        ? spots.filter(({ step }) => step === from.step)
        : alongX
          ? spotsAt(spots, from.step)
          : inReading(spots),
      from,
      sign,
    );
  // A row need not have the series that its neighbour has; a line goes on where its own next point is.
  const ahead = (alongX ? own : spots).filter((spot) => (spot.step - from.step) * sign > 0);
  const next = least(ahead, (spot) => sign * spot.step);
  return ahead.find((spot) => spot.step === next?.step && spot.series === series) ?? next ?? from;
}

/** All spots as rows are read: from the top down, in a row from left to right. */
function inReading(spots: Spot[]): Spot[] {
  return [...spots].sort((a, b) => a.step - b.step || a.y - b.y || a.x - b.x);
}

function neighbour(spots: Spot[], { series, step }: Spot, sign: number): Spot | null {
  const here = spots.findIndex((spot) => spot.series === series && spot.step === step);
  return spots[here + sign] ?? spots[here] ?? null;
}

/** What is read out at a spot: series. Step in words: value with its unit; remark. */
export function spotSentence(targets: ChartTargets, spot: Spot): string {
  const where = [targets.s[spot.series], targets.h[spot.step]].filter(Boolean).join('. ');
  const [many = '{n}', one = many] = targets.u ?? [];
  const value = (spot.value === '1' ? one : many).replace('{n}', spot.value);
  return `${where}: ${value}${spot.remark && `; ${spot.remark}`}`;
}

/** At most `limit` rows around the active one, in order, so that a tooltip of twenty series fits in the picture. */
export function rowsAround(rows: Spot[], active: Spot, limit: number): Spot[] {
  const start = rows.indexOf(active) - Math.floor(limit / 2);
  return rows.slice(Math.max(0, Math.min(start, rows.length - limit))).slice(0, limit);
}

/** D3's own would bring 1.4 kB of d3-array into the script that every page loads. */
function least(spots: Spot[], measure: (spot: Spot) => number): Spot | null {
  return spots.reduce<Spot | null>((best, spot) => (best && measure(best) <= measure(spot) ? best : spot), null);
}
