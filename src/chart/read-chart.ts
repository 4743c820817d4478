import { readDocument, type ReadableDocument } from '../dataset/write/read-json.ts';
import type { Language, Words } from '../language/language.ts';
import type { ChartFile, ChartKind } from '../schema/chart.ts';
import type { ChartInput, Kind } from './types.ts';

/** `/charts/<id>.json`: what a chart says, how it is drawn, and all the figures that it can show. */
export interface ChartDocument extends ReadableDocument {
  id: string;
  dataset: string;
  dataset_title: Words;
  kind: ChartKind;
  languages: readonly Language[];
  title: Words;
  description: Words;
  page: Words;
  publisher: Words;
  /** The period of which its words speak; null where they name none that follows the data. */
  period: string | null;
  /** The keys of the chart's file that say how it is drawn. */
  chart: Omit<ChartFile, 'title' | 'holds' | 'area' | 'takeaway' | 'howto' | 'about' | 'dataset' | 'stays' | 'kind'>;
}

/** A chart from its record, to be drawn where there is no catalogue; its title is already filled. */
export function readChart(record: ChartDocument, kind: Kind, language: Language): ChartInput {
  const { id, dataset, title, chart, period } = record;
  return {
    ...{ id, kind, language, period: period ?? undefined },
    chart: { ...chart, ...{ title, dataset, kind: record.kind, area: record.area, holds: [] } },
    dataset: readDocument(dataset, record.dataset_title, record),
  };
}
