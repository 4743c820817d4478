import { decodeText } from '../../dataset/read/decode-text.ts';
import type { HandInContext } from '../../dataset/hand-in/hand-in.ts';
import type { KnownHeader } from '../../dataset/hand-in/tidy-hand-in.ts';
import { datasetSchema } from '../../schema/dataset.ts';
import { editionFiles } from './edition-files.ts';
import { loadCodes } from './load-codes.ts';
import { readYaml } from './read-yaml.ts';

/** What files handed in for a dataset are checked by; null where the edition has no such dataset, or its description has a fault. */
export function handInContext(root: string, id: string): HandInContext | null {
  const files = editionFiles(root);
  const metaFile = `data/${id}.meta.yaml`;
  if (!files.has(metaFile) || !files.has(`data/${id}.csv`)) return null;
  const meta = readYaml(files.text(metaFile), metaFile, datasetSchema).value;
  if (!meta) return null;
  const codes = loadCodes(files, []);
  const names = new Set(['sources', ...meta.columns.flatMap((column) => column.codes ?? [])]);
  return {
    id,
    meta,
    codeLists: Object.fromEntries([...names].map((name) => [name, [...(codes.lists.get(name)?.values() ?? [])]])),
    indicators: codes.indicators.filter(({ dataset }) => dataset === id),
    units: [...codes.units.values()],
    published: decodeText(files.bytes(`data/${id}.csv`), '').text,
  };
}

/** The datasets of an edition by their headers, to tell to which one a file belongs. */
export function knownHeaders(root: string): KnownHeader[] {
  const files = editionFiles(root);
  return files.list('data', '.meta.yaml').flatMap((file) => {
    const meta = readYaml(files.text(file), file, datasetSchema).value;
    const id = file.slice('data/'.length, -'.meta.yaml'.length);
    return meta ? [{ id, columns: meta.columns.map(({ id: column, label }) => ({ id: column, label })) }] : [];
  });
}
