import { readChart, type ChartDocument } from '../../chart/read-chart.ts';
import type { ChartInput } from '../../chart/types.ts';
import type { Language } from '../../language/language.ts';
import { loadParts } from '../chart-parts.ts';

/** A chart that can be drawn anew, with what its JSON says beside. */
export interface LoadedChart {
  input: ChartInput;
  document: ChartDocument;
}

let loaded: LoadedChart | undefined;

/** The chart of the page, read once from its kind's code and its figures. */
export async function loadChart(frame: HTMLElement): Promise<LoadedChart> {
  const [kind, told] = await loadParts(frame);
  return (loaded ??= { input: readChart(told, kind, document.documentElement.lang as Language), document: told });
}
