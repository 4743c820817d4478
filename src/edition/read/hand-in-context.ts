import { decodeText } from '../../dataset/read/decode-text.ts';
import type { HandInContext } from '../../dataset/hand-in/hand-in.ts';
import type { KnownHeader } from '../../dataset/hand-in/tidy-hand-in.ts';
import type { Dataset } from '../../dataset/types.ts';
import { datasetSchema } from '../../schema/dataset.ts';
import type { Codes } from '../types.ts';
import { editionFiles, type EditionFiles } from './edition-files.ts';
import { loadCodes } from './load-codes.ts';
import { readYaml } from './read-yaml.ts';

/**
 * What files handed in for a dataset are checked by, whatever faults the rest of the edition has; null where there is no
 * such dataset, or its description has a fault.
 */
export function handInContext(root: string, id: string): HandInContext | null {
  const files = editionFiles(root);
  const metaFile = `data/${id}.meta.yaml`;
  if (!files.has(metaFile) || !files.has(csvOf(id))) return null;
  const meta = readYaml(files.text(metaFile), metaFile, datasetSchema).value;
  return meta && contextOf({ id, meta }, loadCodes(files, []), files);
}

/** The same of a dataset whose description and code lists are read already. */
export function contextOf(
  { id, meta }: Pick<Dataset, 'id' | 'meta'>,
  codes: Codes,
  files: EditionFiles,
): HandInContext {
  const names = new Set(['sources', ...meta.columns.flatMap((column) => column.codes ?? [])]);
  return {
    id,
    meta,
    codeLists: Object.fromEntries([...names].map((name) => [name, [...(codes.lists.get(name)?.values() ?? [])]])),
    indicators: codes.indicators.filter(({ dataset }) => dataset === id),
    units: [...codes.units.values()],
    published: decodeText(files.bytes(csvOf(id)), '').text,
  };
}

const csvOf = (id: string): string => `data/${id}.csv`;

/** The datasets of an edition by their headers, to tell to which one a file belongs. */
export function knownHeaders(root: string): KnownHeader[] {
  const files = editionFiles(root);
  return files.list('data', '.meta.yaml').flatMap((file) => {
    const meta = readYaml(files.text(file), file, datasetSchema).value;
    const id = file.slice('data/'.length, -'.meta.yaml'.length);
    return meta ? [{ id, columns: meta.columns.map(({ id: column, label }) => ({ id: column, label })) }] : [];
  });
}
