import { chosenInput } from '../explore/chosen-input.ts';
import { current } from '../explore/explore.ts';
import { importScript } from '../load-script.ts';
import { loadChart, type LoadedChart } from '../explore/load-chart.ts';

/** The page's chart as the reader sees it: what was chosen, unless that is the initial view, and how files of it are called. */
export interface ShownChart extends LoadedChart {
  chosen: typeof current;
  name: (ending: string) => string;
}

export async function shownChart(): Promise<ShownChart> {
  const loaded = await loadChart(document.querySelector<HTMLElement>('.chart.of-page')!);
  const chosen = current && !current.initial ? current : null;
  return { ...loaded, chosen, name: (ending) => `${loaded.input.id}${chosen ? '-view' : ''}.${ending}` };
}

/** It as an SVG file, as wide as pages have it or in one of the forms `square` and `portrait`. */
export async function shownSvg({ input, document: published, chosen }: ShownChart, kind: string): Promise<string> {
  const { pictureSvg } = await importScript(() => import('./picture-file.ts'));
  const seen = chosen ? await chosenInput(input, chosen.view, chosen.choices) : { input, title: '' };
  return pictureSvg(seen.input, published, kind === 'square' || kind === 'portrait' ? kind : 'wide', seen.title);
}

/** It as a PNG, `large` for articles. */
export async function shownPng(shown: ShownChart, kind: string): Promise<Blob> {
  const { rasterize } = await importScript(() => import('./picture-file.ts'));
  return rasterize(await shownSvg(shown, kind), kind === 'large' ? 2400 : 1080);
}
