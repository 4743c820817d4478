import { textIn } from '../../language/text-in.ts';
import { inEach } from '../../language/language.ts';
import type { Problem } from '../../schema/problem.ts';
import { parseCodeList } from '../../dataset/read/parse-code-list.ts';
import { noticeNewHosts } from '../../dataset/check/check-source-address.ts';
import { parseUnits } from '../../dataset/read/parse-units.ts';
import type { CodeList } from '../../dataset/types.ts';
import { missingFile, type EditionFiles } from './edition-files.ts';
import type { Area, Codes, Source } from '../types.ts';

/** Columns that a code list must have beyond code, name_vi and name_en. */
const columnsOf: Record<string, string[]> = {
  areas: ['order', 'kind'],
  indicators: [
    'dataset',
    'unit',
    'decimals',
    'better',
    'nature',
    'compare',
    'min',
    'max',
    'definition_vi',
    'definition_en',
  ],
  sources: ['publisher', 'address', 'date', 'language', 'kind'],
  units: ['format_vi', 'format_en', 'format_en_one', 'divisor'],
};

/** Reads every file of data/codes. */
export function loadCodes(files: EditionFiles, problems: Problem[]): Codes {
  const lists = new Map<string, CodeList>();
  let indicators: readonly Record<string, string>[] = [];
  let indicatorRows: readonly number[] = [];
  for (const file of files.list('data/codes', '.csv')) {
    const name = file.slice('data/codes/'.length, -'.csv'.length);
    const keyColumns = name === 'indicators' ? ['dataset', 'code'] : ['code'];
    const parsed = parseCodeList({ file, bytes: files.bytes(file), columns: columnsOf[name] ?? [], keyColumns });
    for (const problem of parsed.problems) problems.push(problem);
    lists.set(name, parsed.list);
    if (name === 'indicators') [indicators, indicatorRows] = [parsed.records, parsed.rows];
    if (name === 'sources') problems.push(...newHosts(files, file, parsed.records));
  }
  for (const name of Object.keys(columnsOf)) {
    if (!lists.has(name)) problems.push(missingFile(`data/codes/${name}.csv`));
  }
  const { units, problems: unitProblems } = parseUnits(lists.get('units') ?? new Map(), 'data/codes/units.csv');
  problems.push(...unitProblems);
  return { lists, indicators, indicatorRows, units };
}

/** The hosts from which sources have come, one a line; an edition without the file is not asked about new ones. */
const hostsFile = 'content/source-hosts.txt';

function newHosts(files: EditionFiles, file: string, records: readonly Record<string, string>[]): Problem[] {
  if (!files.has(hostsFile)) return [];
  const lines = files.text(hostsFile).split('\n');
  return noticeNewHosts(records, lines.map((line) => line.trim()).filter(Boolean), file);
}

/** The areas in their official order, steering and themes after them. */
export function areasOf(codes: Codes): ReadonlyMap<string, Area> {
  const areas = [...(codes.lists.get('areas')?.values() ?? [])].map(({ code, name, extra }): Area => {
    const kind = extra['kind'] === 'steering' || extra['kind'] === 'theme' ? extra['kind'] : 'area';
    return { id: code, name, kind, order: extra['order'] ? Number(extra['order']) : null };
  });
  areas.sort((a, b) => (a.order ?? 99) - (b.order ?? 99));
  return new Map(areas.map((area) => [area.id, area]));
}

/** The published sources by id. */
export function sourcesOf(codes: Codes): ReadonlyMap<string, Source> {
  const sources = [...(codes.lists.get('sources')?.values() ?? [])].map(({ code, name, extra }): Source => ({
    id: code,
    title: name,
    publisher: inEach((language) => textIn(extra, ['publisher'], language)),
    address: extra['address'] ?? '',
    date: extra['date'] ?? '',
    language: extra['language'] ?? '',
    kind: extra['kind'] ?? '',
  }));
  return new Map(sources.map((source) => [source.id, source]));
}
