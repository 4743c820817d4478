import { datasetDocument } from './dataset-json.ts';
import type { Dataset } from '../types.ts';

/** A dataset as JSON, with all that explains it and what the catalogue knows beside. */
export function writeJson(dataset: Dataset, beside: { quality?: object } = {}): string {
  return writeDocument({ id: dataset.id, ...beside, ...datasetDocument(dataset) });
}

/** A document as JSON text; lists have one item a line, so that two releases can be compared line by line. */
export function writeDocument(record: object): string {
  const lines = Object.entries(record).map(([key, value]) => `  ${JSON.stringify(key)}: ${valueText(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function valueText(value: unknown): string {
  if (!Array.isArray(value) || !value.length) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
