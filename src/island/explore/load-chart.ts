import { readChart, type ChartDocument } from '../../chart/read-chart.ts';
import type { ChartInput, Kind } from '../../chart/types.ts';
import type { Language } from '../../language/language.ts';
import type { ChartKind } from '../../schema/chart.ts';

/** Each kind by itself, since a page has one chart to draw anew. */
export const kinds: Record<ChartKind, () => Promise<Kind>> = {
  line: async () => (await import('../../chart/kinds/line.ts')).line,
  step: async () => (await import('../../chart/kinds/step.ts')).step,
  'small-multiples': async () => (await import('../../chart/kinds/small-multiples.ts')).smallMultiples,
  bar: async () => (await import('../../chart/kinds/bar.ts')).bar,
  'stacked-bar': async () => (await import('../../chart/kinds/stacked-bar.ts')).stackedBar,
  dot: async () => (await import('../../chart/kinds/dot.ts')).dot,
  progress: async () => (await import('../../chart/kinds/progress.ts')).progress,
  figure: async () => (await import('../../chart/kinds/figure.ts')).figure,
  table: async () => (await import('../../chart/kinds/table.ts')).table,
  'heat-table': async () => (await import('../../chart/kinds/heat-table.ts')).heatTable,
  'tile-map': async () => (await import('../../chart/kinds/tile-map.ts')).tileMap,
};

/** A chart that can be drawn anew, with what its JSON says beside. */
export interface LoadedChart {
  input: ChartInput;
  document: ChartDocument;
}

let loading: Promise<LoadedChart> | undefined;

/** Loads the chart of the page once: its kind's code and its figures. A failure is forgotten, so that it can be tried again. */
export function loadChart(frame: HTMLElement): Promise<LoadedChart> {
  loading ??= load(frame).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load({ dataset }: HTMLElement): Promise<LoadedChart> {
  const language = document.documentElement.lang as Language;
  const figures = async (): Promise<ChartDocument> => {
    // The page's own link to it, so that no table of addresses need be loaded.
    const link = document.querySelector<HTMLAnchorElement>('.files a[href$=".json"]')!;
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(answer.statusText);
    return (await answer.json()) as ChartDocument;
  };
  const [kind, told] = await Promise.all([kinds[dataset['kind'] as ChartKind](), figures()]);
  return { input: readChart(told, kind, language), document: told };
}
