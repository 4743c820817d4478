import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseCodeList } from '../../src/dataset/read/parse-code-list.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { noticeNewHosts } from '../../src/dataset/check/check-source-address.ts';
import { parseUnits } from '../../src/dataset/read/parse-units.ts';
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

/** What one message of an edition says; notices, which stop nothing, are marked. */
interface Told {
  vi: string;
  en: string;
  notice?: true;
}

/** A file too large to keep, and another name for the dataset: a fault's `make.json`. */
interface Made {
  file?: string;
  repeat?: { file: string; before: string; text: string; times: number };
}

/** Every message that an edition with this fault gives, in both languages, in the order a person reads them. */
export function readFault(fault: string): Told[] {
  const makeFile = path.join(folder, fault, 'make.json');
  const made: Made = existsSync(makeFile) ? (JSON.parse(readFileSync(makeFile, 'utf8')) as Made) : {};
  const read = (file: string) => {
    if (made.repeat?.file === file) {
      return new TextEncoder().encode(made.repeat.before + made.repeat.text.repeat(made.repeat.times));
    }
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
    file: made.file ?? 'data/tasks.csv',
    metaFile: 'data/tasks.meta.yaml',
    content: read('tasks.csv'),
    meta: datasetSchema.parse(parse(new TextDecoder().decode(read('tasks.meta.yaml')))),
    codeLists,
    indicators: parsed.get('indicators')!.records,
    units: units.units,
    sources: codeLists.get('sources')!,
  });
  const hosts = new TextDecoder().decode(read('source-hosts.txt')).trim().split('\n');
  const all = [
    ...[...parsed.values()].flatMap((list) => list.problems),
    ...noticeNewHosts(parsed.get('sources')!.records, hosts, 'data/codes/sources.csv'),
    ...units.problems,
    ...problems,
  ];
  return sortProblems(all).map((problem) => ({
    vi: formatProblem(problem, 'vi'),
    en: formatProblem(problem, 'en'),
    ...(problem.notice ? { notice: true } : {}),
  }));
}
