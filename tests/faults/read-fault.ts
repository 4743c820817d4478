import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseCodeList } from '../../src/dataset/parse-code-list.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { parseUnits } from '../../src/dataset/parse-units.ts';
import { datasetSchema } from '../../src/schema/dataset.ts';
import { formatProblem, sortProblems } from '../../src/schema/problem.ts';

const folder = import.meta.dirname;
const base = path.join(folder, 'base');

/** The names of the faults: each a folder whose files stand in for those of `base`. */
export const faults = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name)
  .sort();

const columnsOf: Record<string, string[]> = {
  areas: ['order', 'kind'],
  indicators: ['dataset', 'unit', 'decimals', 'better', 'nature', 'compare', 'min', 'max'],
  sources: ['publisher', 'address', 'date', 'language', 'kind'],
  units: ['format_vi', 'format_en', 'format_en_one', 'divisor'],
};

/** Every message that an edition with this fault gives, in both languages, in the order a person reads them. */
export function readFault(fault: string): { vi: string; en: string }[] {
  const read = (file: string) => {
    const own = path.join(folder, fault, file);
    return new Uint8Array(readFileSync(existsSync(own) ? own : path.join(base, file)));
  };
  const parsed = new Map(
    ['areas', 'indicators', 'levels', 'sources', 'units'].map((name) => {
      const keyColumns = name === 'indicators' ? ['dataset', 'code'] : ['code'];
      const file = `codes/${name}.csv`;
      const columns = columnsOf[name] ?? [];
      return [name, parseCodeList({ file: `data/${file}`, bytes: read(file), columns, keyColumns })] as const;
    }),
  );
  const codeLists = new Map([...parsed].map(([name, { list }]) => [name, list]));
  const units = parseUnits(codeLists.get('units')!, 'data/codes/units.csv');
  const { problems } = parseDataset({
    id: 'tasks',
    file: 'data/tasks.csv',
    metaFile: 'data/tasks.meta.yaml',
    bytes: read('tasks.csv'),
    meta: datasetSchema.parse(parse(new TextDecoder().decode(read('tasks.meta.yaml')))),
    codeLists,
    indicators: parsed.get('indicators')!.records,
    units: units.units,
    sources: codeLists.get('sources')!,
  });
  const all = [...[...parsed.values()].flatMap((list) => list.problems), ...units.problems, ...problems];
  return sortProblems(all).map((problem) => ({ vi: formatProblem(problem, 'vi'), en: formatProblem(problem, 'en') }));
}
