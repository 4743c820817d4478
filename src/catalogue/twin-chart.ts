import type { Catalogue } from '../edition/types.ts';
import type { ChartFile } from '../schema/chart.ts';

/** The chart of the same things by their other measure: ranks where one draws values, values where it draws ranks. */
export interface Twin {
  id: string;
  rank: boolean;
}

export function twinChart({ charts, datasets }: Catalogue, id: string): Twin | null {
  const chart = charts.get(id)!;
  const isRank = ({ dataset, select }: ChartFile): boolean =>
    datasets.get(dataset)?.measures.get(String(select['indicator']))?.nature === 'rank';
  const alike = ({ dataset, kind, series, rows, select }: ChartFile): string =>
    JSON.stringify([dataset, kind, series, rows, { ...select, indicator: '' }]);
  for (const [other, twin] of charts) {
    if (other !== id && alike(twin) === alike(chart) && isRank(twin) !== isRank(chart)) {
      return { id: other, rank: isRank(twin) };
    }
  }
  return null;
}
