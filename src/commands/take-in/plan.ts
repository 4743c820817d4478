import { handInContext, knownHeaders } from '../../edition/read/hand-in-context.ts';
import { loadCatalogue } from '../../edition/load.ts';
import { handInPackage } from '../../dataset/hand-in/hand-in-package.ts';
import { readHandIn, readPublished, type HandIn } from '../../dataset/hand-in/hand-in.ts';
import { openHandIn } from '../../dataset/hand-in/open-hand-in.ts';
import { mergeDatasets } from '../../dataset/hand-in/merge-datasets.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { HandInPackage, HandInReport } from '../../schema/hand-in.ts';
import { packageBase, packageDataset, packageFormat, packageStatement } from '../../schema/messages/hand-in.ts';
import { EditionError, faultsOf, type Problem } from '../../schema/problem.ts';
import { conflictProblems } from './conflicts.ts';
import { sha256Of } from './read-package.ts';

/** What taking a package in would do, all of it checked and nothing of it done. */
export interface Plan {
  handed: HandInPackage;
  /** The dataset's file, from the edition's folder; its text now and the one to write. */
  file: string;
  today: string;
  csv: string;
  /** The dataset as it would be, and how it differs from what stands today. */
  result: HandIn & { dataset: Dataset };
  /** True where the file is another than the one that the package was compared with. */
  merged: boolean;
  reportFile: string;
  report: HandInReport;
}

/** Brings a package and the edition as it is now together, in memory; or tells every reason why that cannot be. */
export function planTakeIn(edition: string, handed: HandInPackage, path: string): Plan | Problem[] {
  const at = (problem: Omit<Problem, 'file'>): Problem => ({ ...problem, file: path });
  const context = handInContext(edition, handed.dataset);
  if (!context) {
    return [at({ ...packageDataset(knownHeaders(edition).map(({ id }) => id)), found: handed.dataset })];
  }
  const open = (csv: string, name: string) => openHandIn(new TextEncoder().encode(csv), name);
  const merged = handed.base.csv !== context.published;
  const then = merged ? { ...context, published: handed.base.csv } : context;
  const own = readHandIn(then, open(handed.csv, path));
  if (!own.dataset) return faultsOf(own.problems);
  if (own.csv !== handed.csv) return [at(packageFormat('csv'))];
  if (!own.before) return [at({ ...packageBase(), column: 'base' })];
  const { date, prepared_by, checked_by, sha256 } = handed;
  const signature = { date, prepared_by, checked_by, sha256, base_sha256: handed.base.sha256 };
  const wrong = statementProblems(handed, handInPackage(then, own, signature));
  if (wrong.length) return wrong.map(at);

  const standing = readPublished(context);
  if (!standing) return editionProblems(edition);
  const { csv, conflicts } = mergeDatasets({ base: own.before, today: standing, handed: own.dataset });
  const file = `data/${handed.dataset}.csv`;
  if (conflicts.length) return conflictProblems(standing, conflicts, file).map(at);
  const problems = editionProblems(edition, new Map([[file, csv]]));
  if (problems.length) return problems;
  const result = readHandIn(context, open(csv, file));
  if (!result.dataset) return faultsOf(result.problems);

  const { csv: _table, base, ...said } = handed;
  return {
    ...{ handed, file, csv, today: context.published, result: { ...result, dataset: result.dataset } },
    merged,
    reportFile: `data/hand-ins/${date}-${handed.dataset}-${sha256.slice(0, 8)}.json`,
    report: { ...said, base: { sha256: base.sha256 }, taken_in: { sha256: sha256Of(csv) } },
  };
}

/** Every reason why the edition, with these texts in place of its files, could not be published. */
function editionProblems(edition: string, over?: ReadonlyMap<string, string>): Problem[] {
  try {
    loadCatalogue(edition, over ? { over } : {});
    return [];
  } catch (error) {
    if (error instanceof EditionError) return error.problems;
    throw error;
  }
}

/** What a package says of itself otherwise than its own tables do. */
function statementProblems(said: HandInPackage, found: HandInPackage): Omit<Problem, 'file'>[] {
  return (['rows', 'added', 'removed', 'changed'] as const)
    .filter((field) => JSON.stringify(said[field]) !== JSON.stringify(found[field]))
    .map((field) => ({ ...packageStatement(shown(said[field]), shown(found[field])), column: field }));
}

function shown(value: number | readonly unknown[]): string {
  if (typeof value === 'number') return String(value);
  const first = value
    .slice(0, 3)
    .map((each) => (typeof each === 'string' ? each : Object.values(each as object).join(' ')))
    .map((text) => text.replace(/\p{C}+/gu, ' '));
  return `${value.length}${first.length ? ` (${first.join('; ')}${value.length > 3 ? '; …' : ''})` : ''}`;
}
