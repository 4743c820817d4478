import { parseDocument } from 'yaml';
import type { EditionFiles } from '../../edition/read/edition-files.ts';

/** The rows of data/codes/indicators.csv that are of a dataset, taken out; the others stay as they are written. */
export function withoutIndicators(csv: string, dataset: string): string {
  const [header = '', ...records] = csv.match(/(?:"[^"]*"|[^"\n])*\n|(?:"[^"]*"|[^"\n])+$/g) ?? [];
  const place = header
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(',')
    .indexOf('dataset');
  return header + records.filter((record) => record.split(',')[place]?.trim() !== dataset).join('');
}

/** data/released-units.yaml without a dataset; null where nothing is left. */
export function withoutUnits(yaml: string, dataset: string): string | null {
  const document = parseDocument(yaml);
  const days = Object.keys((document.toJS() ?? {}) as object);
  const told = days.filter((day) => document.deleteIn([day, dataset]));
  if (!told.length) return yaml;
  for (const day of told) {
    if (!Object.keys((document.toJS() as Record<string, object>)[day]!).length) document.delete(day);
  }
  return Object.keys(document.toJS() as object).length ? document.toString({ lineWidth: 0 }) : null;
}

/** content/site.yaml brought to a day, where it is of an earlier one. */
export function broughtTo(yaml: string, day: string): string {
  return yaml.replace(/^(updated:\s*)(['"]?)(\d{4}-\d{2}-\d{2})\2/m, (whole, key: string, _quote, now: string) =>
    now < day ? `${key}${day}` : whole,
  );
}

/** The text of a file; empty where there is none. */
export function textOf(files: EditionFiles, file: string): string {
  return files.has(file) ? files.text(file) : '';
}
