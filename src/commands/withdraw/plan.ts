import { parseReference } from '../../dataset/reference/parse-reference.ts';
import type { Dataset } from '../../dataset/types.ts';
import { redirectsFile } from '../../edition/check/check-addresses.ts';
import { correctionsFile } from '../../edition/check/check-corrections.ts';
import { loadCatalogue } from '../../edition/load.ts';
import { publishedAddresses, readAddresses } from '../../edition/published-addresses.ts';
import { editionFiles, type EditionChanges } from '../../edition/read/edition-files.ts';
import { loadCharts } from '../../edition/read/load-charts.ts';
import { readYaml } from '../../edition/read/read-yaml.ts';
import { unitsFile } from '../../edition/releases.ts';
import { typedFiguresFile } from '../../edition/typed-figures/check-typed-figures.ts';
import { declaredTexts } from '../../edition/typed-figures/declared-texts.ts';
import type { Catalogue } from '../../edition/types.ts';
import { correctionsSchema, type Withdrawal } from '../../schema/corrections.ts';
import { withdrawUnknown } from '../../schema/messages/withdraw.ts';
import { EditionError, formatProblem, sortProblems, type Problem } from '../../schema/problem.ts';
import { typedFiguresSchema, type TypedFigures } from '../../schema/typed-figures.ts';
import { readBefore, type FilesBefore } from './apply.ts';
import { broughtTo, textOf, withoutIndicators, withoutUnits } from './edit-files.ts';
import { namedIn } from './named-in.ts';
import { redirectTarget } from './redirect-targets.ts';
import { addEntries, changeKey, cutEntries } from './yaml-entries.ts';

/** What taking a dataset out would do, and nothing of it done. */
export interface WithdrawPlan {
  dataset: Dataset;
  /** The dataset's charts, drafts too. */
  charts: readonly string[];
  /** Addresses that would lead on, with where to. */
  redirects: readonly { from: string; to: string }[];
  /** How many entries of each list go with it. */
  gone: Readonly<Record<'indicators' | 'corrections' | 'declared', number>>;
  /** Days of the releases that keep it. */
  releases: readonly string[];
  /** Code lists and sources that nothing but this dataset names; they stay. */
  idle: Readonly<Record<'lists' | 'sources', readonly string[]>>;
  /** Every file that changes, and as it was. */
  changes: EditionChanges;
  before: FilesBefore;
  /** What an editor has to change in person, as the check would tell it. */
  byHand: readonly Problem[];
}

/** What is told of the withdrawal. */
export type Told = Pick<Withdrawal, 'date' | 'reason' | 'by'>;

const indicatorsFile = 'data/codes/indicators.csv';
const siteFile = 'content/site.yaml';

/** Plans the withdrawal of a dataset from an edition without faults; or tells that there is no such dataset. */
export function planWithdrawal(root: string, id: string, told: Told): WithdrawPlan | Problem[] {
  const catalogue = loadCatalogue(root);
  const dataset = catalogue.datasets.get(id);
  if (!dataset) return [{ file: `data/${id}.csv`, found: id, ...withdrawUnknown([...catalogue.datasets.keys()]) }];
  const files = editionFiles(root);
  const charts = [...loadCharts(files, []).charts].filter(([, chart]) => chart.dataset === id).map(([chart]) => chart);

  const indicators = catalogue.codes.indicators.filter((record) => record['dataset'] === id).length;
  const corrections = placesOf(
    readYaml(textOf(files, correctionsFile), correctionsFile, correctionsSchema).value ?? [],
    (entry) => entry.dataset === id,
  );
  const published = [...new Set([...publishedAddresses(catalogue), ...readAddresses(files)])].sort();
  const led = new Set(catalogue.redirects.map(({ from }) => from));
  const redirects = published.flatMap((from) => {
    const to = led.has(from) ? undefined : redirectTarget(from, id, charts);
    return to === undefined ? [] : [{ from, to }];
  });
  const entry: Withdrawal = { dataset: id, kind: 'withdrawn', title: dataset.meta.title, ...told };
  const changes = new Map<string, string | null>([
    ...[`data/${id}.csv`, `data/${id}.meta.yaml`].map((file) => [file, null] as const),
    ...charts.map((chart) => [`content/charts/${chart}.yaml`, null] as const),
    [correctionsFile, addEntries(cutEntries(textOf(files, correctionsFile), corrections), [entry])],
    [redirectsFile, withRedirects(textOf(files, redirectsFile), redirects)],
    [siteFile, broughtTo(files.text(siteFile), told.date)],
  ]);
  if (indicators) changes.set(indicatorsFile, withoutIndicators(files.text(indicatorsFile), id));
  if (files.has(unitsFile)) changes.set(unitsFile, withoutUnits(files.text(unitsFile), id));

  const first = problemsWith(root, changes);
  const declared = idleDeclared(textOf(files, typedFiguresFile), id, { before: catalogue.notices, after: first });
  if (declared.size) {
    const rest = cutEntries(files.text(typedFiguresFile), declared);
    changes.set(typedFiguresFile, /^\s*-/m.test(rest) ? rest : null);
  }
  const after = declared.size ? problemsWith(root, changes) : first;
  return {
    ...{ dataset, charts, redirects, changes },
    gone: { indicators, corrections: corrections.size, declared: declared.size },
    releases: catalogue.releases.filter(({ datasets }) => datasets.includes(id)).map(({ date }) => date),
    idle: idleCodes(catalogue, dataset),
    before: readBefore(root, changes.keys()),
    byHand: handWork(catalogue, after, namedIn(editionFiles(root, changes), dataset.meta.title)),
  };
}

/** The redirects of a file with those of a withdrawal; older ones that led to what is gone lead on with it. */
function withRedirects(text: string, redirects: WithdrawPlan['redirects']): string {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const lines = redirects.map(({ from, to }) => `- { from: ${from}, to: ${to} }\n`).join('');
  const led = changeKey(text, 'to', (to) => targets.get(to));
  return `${led && !led.endsWith('\n') ? `${led}\n` : led}${lines}`;
}

/** What the check tells of the edition as it would be. */
function problemsWith(root: string, over: EditionChanges): readonly Problem[] {
  try {
    return loadCatalogue(root, { over }).notices;
  } catch (error) {
    if (error instanceof EditionError) return error.problems;
    throw error;
  }
}

/** Declared numbers that are figures of the dataset, or that no text uses once it is gone. */
function idleDeclared(
  yaml: string,
  dataset: string,
  { before, after }: Record<'before' | 'after', readonly Problem[]>,
): Set<number> {
  const entries: TypedFigures = readYaml(yaml, typedFiguresFile, typedFiguresSchema).value ?? [];
  const idleIn = (problems: readonly Problem[]) =>
    new Set(problems.filter(({ code }) => code === 'typed-figure-unused').map(({ column }) => column));
  const [were, are] = [idleIn(before), idleIn(after)];
  const texts = Map.groupBy(declaredTexts(entries), ({ entry }) => entry);
  return placesOf(entries, ({ of }, place) => {
    if (of !== undefined && parseReference(of)?.dataset === dataset) return true;
    const columns = (texts.get(place) ?? []).map(({ path }) => path.join('.'));
    return columns.every((column) => are.has(column)) && columns.some((column) => !were.has(column));
  });
}

/** Faults that the withdrawal makes, and words that speak of it in lines without one. */
function handWork({ notices }: Catalogue, after: readonly Problem[], named: readonly Problem[]): Problem[] {
  const known = new Set(notices.map((problem) => formatProblem(problem, 'en')));
  const faults = after
    .filter((problem) => !problem.notice && !known.has(formatProblem(problem, 'en')))
    // A report still shows a picture of the chart; it goes with the line that names the chart.
    .filter(({ file, code }) => !(file === redirectsFile && code === 'redirect-from-exists'));
  const places = new Set(faults.map(({ file, row }) => `${file}:${row}`));
  return sortProblems([...faults, ...named.filter(({ file, row }) => !places.has(`${file}:${row}`))]);
}

/** Code lists and sources that only this dataset names. */
function idleCodes({ datasets }: Catalogue, own: Dataset): WithdrawPlan['idle'] {
  const listsOf = ({ meta }: Dataset) => meta.columns.flatMap(({ codes }) => codes ?? []);
  const sourcesOf = ({ observations }: Dataset) => observations.flatMap(({ sources }) => sources);
  const others = [...datasets.values()].filter(({ id }) => id !== own.id);
  const only = (of: (dataset: Dataset) => readonly string[]) =>
    [...new Set(of(own))].filter((code) => !others.some((other) => of(other).includes(code))).sort();
  return { lists: only(listsOf).filter((list) => list !== 'indicators'), sources: only(sourcesOf) };
}

/** The places of the entries that `is` picks. */
function placesOf<Entry>(entries: readonly Entry[], is: (entry: Entry, place: number) => boolean): Set<number> {
  return new Set(entries.flatMap((entry, place) => (is(entry, place) ? [place] : [])));
}
