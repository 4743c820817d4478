import { pageAddress } from '../address/address.ts';
import type { ChartInput } from '../chart/types.ts';
import type { Catalogue } from '../edition/types.ts';

/** Address of the page below which the places that are a chart's rows have theirs; empty where there is none. */
export function placesPage({ provinces, datasets }: Catalogue, { chart, dataset, language }: ChartInput): string {
  const own = provinces && datasets.get(provinces.dataset);
  const list = own?.meta.columns.find(({ id }) => id === provinces?.province)?.codes;
  const rows = dataset.meta.columns.find(({ id }) => id === chart.rows)?.codes;
  return list && rows === list ? pageAddress('provinces', language) : '';
}
