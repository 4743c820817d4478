import { chartSchema, kindsWith, type ChartFile } from '../../schema/chart.ts';
import { chartId, chartOtherKind } from '../../schema/messages/chart.ts';
import { idSchema } from '../../schema/words.ts';
import type { Problem } from '../../schema/problem.ts';
import type { EditionFiles } from './edition-files.ts';
import { readYaml } from './read-yaml.ts';

/** Finds the line of a key in a file by its path. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Reads every chart file; the file's name is the chart's permanent id. */
export function loadCharts(
  files: EditionFiles,
  problems: Problem[],
): { charts: ReadonlyMap<string, ChartFile>; lines: ReadonlyMap<string, LineOf>; broken: ReadonlySet<string> } {
  const charts = new Map<string, ChartFile>();
  const lines = new Map<string, LineOf>();
  const broken = new Set<string>();
  for (const file of files.list('content/charts', '.yaml')) {
    const id = file.slice('content/charts/'.length, -'.yaml'.length);
    const { value, raw, problems: found, lineOf } = readYaml(files.text(file), file, chartSchema);
    problems.push(...found.map((problem) => nameOtherKind(problem, raw)));
    if (!value) {
      broken.add(id);
      continue;
    }
    if (!idSchema.safeParse(id).success || !id.startsWith(value.dataset))
      problems.push({ ...chartId(value.dataset), file });
    charts.set(id, value);
    lines.set(id, lineOf);
  }
  return { charts, lines, broken };
}

/** A key that is unknown in a chart of this kind, but known in others, is told with those. */
function nameOtherKind(problem: Problem, raw: unknown): Problem {
  const { code, column = '' } = problem;
  const others = code === 'yaml-unknown-key' ? kindsWith(column) : [];
  return others.length ? { ...problem, ...chartOtherKind(column, (raw as ChartFile).kind, others) } : problem;
}
