import { pageAddress } from '../address/address.ts';
import type { ChartInput } from '../chart/types.ts';
import { provinceList } from '../edition/province-places.ts';
import type { Catalogue } from '../edition/types.ts';

/** Address of the page below which the places that are a chart's rows have theirs; empty where there is none. */
export function placesPage(catalogue: Catalogue, { chart, dataset, language }: ChartInput): string {
  const list = provinceList(catalogue);
  const rows = dataset.meta.columns.find(({ id }) => id === chart.rows)?.codes;
  return list && rows === list ? pageAddress('provinces', language) : '';
}
