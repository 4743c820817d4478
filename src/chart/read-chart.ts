import type { DatasetDocument } from '../dataset/dataset-document.ts';
import { readDocument } from '../dataset/read-document.ts';
import type { Language, Words } from '../language/language.ts';
import type { ChartFile, ChartKind } from '../schema/chart.ts';
import type { Kind } from './kinds/kind.ts';
import type { ChartInput } from './types.ts';

/** `/charts/<id>.json`: what a chart says, how it is drawn, and all the figures that it can show. */
export interface ChartDocument extends Omit<DatasetDocument, 'title' | 'description'> {
  id: string;
  dataset: string;
  dataset_title: Words;
  dataset_description: Words;
  kind: ChartKind;
  languages: readonly Language[];
  title: Words;
  description: Words;
  page: Words;
  publisher: Words;
  /** The keys of the chart's file that say how it is drawn. */
  chart: Omit<ChartFile, 'title' | 'holds' | 'area' | 'about' | 'dataset' | 'kind'>;
}

/** A chart from its document, to be drawn where there is no catalogue; its title is already filled. */
export function readChart(document: ChartDocument, kind: Kind, language: Language): ChartInput {
  const { id, dataset, title, chart } = document;
  const { dataset_title, dataset_description } = document;
  return {
    ...{ id, kind, language },
    chart: { ...chart, ...{ title, dataset, kind: document.kind, area: document.area, holds: [] } },
    dataset: readDocument(dataset, { ...document, title: dataset_title, description: dataset_description }),
  };
}
