import type { ChartDocument } from '../chart/read-chart.ts';
import type { Kind } from '../chart/types.ts';
import type { ChartKind } from '../schema/chart.ts';

/** Each kind by itself, since a page has one chart to draw anew. */
export const kinds: Record<ChartKind, () => Promise<Kind>> = {
  line: async () => (await import('../chart/kinds/line.ts')).line,
  step: async () => (await import('../chart/kinds/step.ts')).step,
  bar: async () => (await import('../chart/kinds/bar.ts')).bar,
  'stacked-bar': async () => (await import('../chart/kinds/stacked-bar.ts')).stackedBar,
  dot: async () => (await import('../chart/kinds/dot.ts')).dot,
  progress: async () => (await import('../chart/kinds/progress.ts')).progress,
  figure: async () => (await import('../chart/kinds/figure.ts')).figure,
  table: async () => (await import('../chart/kinds/table.ts')).table,
  'tile-map': async () => (await import('../chart/kinds/tile-map.ts')).tileMap,
};

/** How the page's chart is drawn, and what its JSON says. */
type ChartParts = readonly [Kind, ChartDocument];

let loading: Promise<ChartParts> | undefined;

/** Loads the parts of the page's chart once, both at a time. A failure is forgotten, so that it can be tried again. */
export function loadParts({ dataset }: HTMLElement): Promise<ChartParts> {
  loading ??= Promise.all([kinds[dataset['kind'] as ChartKind](), figures()]);
  loading.catch(() => (loading = undefined));
  return loading;
}

async function figures(): Promise<ChartDocument> {
  // The page's own link to it, so that no table of addresses need be loaded.
  const answer = await fetch(document.querySelector<HTMLAnchorElement>('.files a[href$=".json"]')!.href);
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as ChartDocument;
}
