import type { Problem } from '../../schema/problem.ts';
import { datasetSchema } from '../../schema/dataset.ts';
import { parseDataset } from '../../dataset/parse-dataset.ts';
import { checkRowPages } from '../check/check-row-pages.ts';
import type { Dataset } from '../../dataset/types.ts';
import { missingFile, type EditionFiles } from './edition-files.ts';
import type { LineOf } from './load-charts.ts';
import { readYaml } from './read-yaml.ts';
import type { Codes } from '../types.ts';

export interface LoadedDatasets {
  /** Sound datasets, and what could be read of those with faults, to check what refers to them. */
  datasets: ReadonlyMap<string, Dataset>;
  /** Ids of datasets that are there but cannot be read at all; what refers to them is not a fault of its own. */
  broken: ReadonlySet<string>;
  /** Lines of the metadata of each. */
  lines: ReadonlyMap<string, LineOf>;
}

/** Reads every dataset: `data/<id>.csv` with `data/<id>.meta.yaml` beside it. */
export function loadDatasets(files: EditionFiles, codes: Codes, problems: Problem[]): LoadedDatasets {
  const ids = new Set(
    [...files.list('data', '.csv'), ...files.list('data', '.meta.yaml')]
      .filter((file) => file.split('/').length === 2)
      .map((file) => file.slice('data/'.length).replace(/\.(csv|meta\.yaml)$/, '')),
  );
  const datasets = new Map<string, Dataset>();
  const lines = new Map<string, LineOf>();
  for (const id of [...ids].sort()) {
    const file = `data/${id}.csv`;
    const metaFile = `data/${id}.meta.yaml`;
    const missing = [file, metaFile].filter((each) => !files.has(each));
    problems.push(...missing.map(missingFile));
    if (missing.length) continue;
    const meta = readYaml(files.text(metaFile), metaFile, datasetSchema);
    problems.push(...meta.problems);
    if (!meta.value) continue;
    const parsed = parseDataset({
      id,
      file,
      content: files.bytes(file),
      meta: meta.value,
      metaFile,
      codeLists: codes.lists,
      indicators: codes.indicators,
      units: codes.units,
      sources: codes.lists.get('sources') ?? new Map(),
    });
    const large = parsed.dataset ? checkRowPages(parsed.dataset, metaFile) : [];
    for (const problem of [...parsed.problems, ...large]) {
      const inMeta = problem.file === metaFile && problem.column !== undefined;
      problems.push(inMeta ? { ...problem, row: meta.lineOf(problem.column!.split('.')) } : problem);
    }
    const dataset = parsed.dataset ?? parsed.provisional;
    if (dataset) datasets.set(id, dataset);
    lines.set(id, meta.lineOf);
  }
  return { datasets, broken: new Set([...ids].filter((id) => !datasets.has(id))), lines };
}
