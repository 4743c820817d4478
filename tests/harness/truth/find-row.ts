import type { Known } from './known.ts';
import type { Observation } from '../../../src/dataset/types.ts';

/** The dataset on whose page, or on a page of whose rows, an address stands; empty where it is another page. */
export function datasetOf(address: string): string {
  return /\/(?:du-lieu|data)\/([^/#]+)\//.exec(address)?.[1] ?? '';
}

/** The row to which a link of a page leads: its dataset, its anchor, and its observation where there is one; null for other links. */
export function findRow(
  known: Known,
  page: string,
  href = '',
): { dataset: string; anchor: string; observation: Observation | undefined } | null {
  const [path = '', anchor = ''] = href.split('#');
  const dataset = datasetOf(path || page);
  if (!dataset || !anchor.startsWith('obs-')) return null;
  return { dataset, anchor, observation: known.observations.get(`${dataset}#${decodeURIComponent(anchor)}`) };
}
