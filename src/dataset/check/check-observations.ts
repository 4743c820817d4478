import { metaAlternative, metaCopyIdle, metaCopyMissing } from '../../schema/messages/metadata.ts';
import { orderWrong, partAboveWhole, rankRange, sumWrong, valueRange } from '../../schema/messages/observation.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';
import { isAlternativeOf } from '../alternatives-of.ts';
import { checkDigits } from './check-digits.ts';
import { indexObservations, type ObservationIndex } from '../observation-index.ts';
import { columnLetter, type TableRecord } from '../read/parse-table.ts';
import type { Dataset, DatasetInput, Observation } from '../types.ts';
import { isUnverified } from './unverified.ts';

/** Reports a figure that cannot be, with those it was held against. */
type Report = (sentence: Sentence, observation: Observation, others?: readonly (Observation | undefined)[]) => void;

/** Checks figures against their bounds and against each other, as the metadata declares. */
export function checkObservations(
  dataset: Dataset,
  records: readonly TableRecord[],
  { file, metaFile }: DatasetInput,
): { problems: Problem[]; unverified: Observation[] } {
  const problems: Problem[] = [];
  const unverified: Observation[] = [];
  const column = dataset.meta.columns.find(({ role }) => role === 'measure')!.id;
  const position = dataset.header.indexOf(column);
  let cells: Map<number, string> | null = null;
  const report: Report = (sentence, observation, others = []) => {
    const { row } = observation;
    if (row === null) return;
    unverified.push(observation, ...others.filter((other) => other !== undefined));
    cells ??= new Map(records.map((record) => [record.row, record.cells[position] ?? '']));
    problems.push({ ...sentence, file, row, column, letter: columnLetter(position), found: cells.get(row) });
  };
  const index = indexObservations(dataset);

  checkBounds(dataset, report);
  checkSums(dataset, index, report);
  checkParts(dataset, index, report);
  checkRanks(dataset, index, report);
  checkOrders(dataset, index, report);
  checkDigits(dataset, report, (sentence, place) => {
    if (!isUnverified(dataset, dataset.meta.signed_off![place]!.of))
      problems.push({ ...sentence, file: metaFile, column: `signed_off.${place}` });
  });
  problems.push(...checkCopies(dataset, metaFile));
  dataset.meta.alternatives.forEach((alternative, place) => {
    if (dataset.observations.some((observation) => isAlternativeOf(alternative, observation))) return;
    if (isUnverified(dataset, alternative.of)) return;
    problems.push({ ...metaAlternative(), file: metaFile, column: `alternatives.${place}.of` });
  });
  return { problems, unverified };
}

/** Kinds of source whose figures were not read where the issuer publishes them. */
const readInCopies: ReadonlySet<string> = new Set(['issuer_copy', 'third_party']);

/** What was read in a copy says in which; a copy is one of what was read. */
function checkCopies({ meta, observations, codes, unverified }: Dataset, file: string): Problem[] {
  const used = new Set(observations.flatMap(({ sources }) => sources));
  const kind = (id: string) => codes['source']?.get(id)?.extra['kind'] ?? '';
  const told = new Set(meta.copies.map(({ source }) => source));
  const missing = [...used].filter((id) => readInCopies.has(kind(id)) && !told.has(id)).sort();
  const idle = unverified?.length ? [] : meta.copies.flatMap(({ source }, place) => (used.has(source) ? [] : place));
  return [
    ...missing.map((id) => ({ ...metaCopyMissing(id), file, column: 'copies' })),
    ...idle.map((place) => ({
      ...metaCopyIdle(),
      file,
      column: `copies.${place}.source`,
      found: meta.copies[place]!.source,
    })),
  ];
}

function checkBounds({ observations }: Dataset, report: Report): void {
  for (const observation of observations) {
    const { value, measure } = observation;
    if (value === null) continue;
    if (value < (measure.min ?? -Infinity) || value > (measure.max ?? Infinity)) {
      report(valueRange(measure.min, measure.max), observation);
    } else if (measure.nature === 'rank' && !(Number.isInteger(value) && value >= 1))
      report(rankRange(null), observation);
  }
}

/** Where the total and every part are given exactly, the parts add up to the total. */
function checkSums({ meta, observations }: Dataset, index: ObservationIndex, report: Report): void {
  for (const { where, over, parts, total } of meta.checks.sums) {
    for (const whole of observations) {
      const dimensions = whole.dimensions;
      if (dimensions[over] !== total || !Object.entries(where).every(([id, code]) => dimensions[id] === code)) continue;
      const found = parts.map((part) =>
        over === 'indicator'
          ? index.find(part, dimensions)
          : index.find(whole.measure.id, dimensions, { [over]: part }),
      );
      const values = found.map((each) => (each?.qualifier ? null : (each?.value ?? null)));
      if (whole.value === null || whole.qualifier || values.includes(null)) continue;
      const sum = values.reduce<number>((all, value) => all + value!, 0);
      if (same(sum, whole.value)) continue;
      report(sumWrong(`${values.join(' + ')} = ${tidy(sum)}`, String(whole.value)), whole, found);
    }
  }
}

function checkParts({ meta, observations }: Dataset, index: ObservationIndex, report: Report): void {
  for (const { part, whole } of meta.checks.parts) {
    for (const observation of observations) {
      if (observation.measure.id !== part || observation.value === null) continue;
      const above = index.find(whole, observation.dimensions);
      if (above === undefined || above.value === null || observation.value <= above.value) continue;
      report(partAboveWhole(part, whole, String(above.value)), observation, [above]);
    }
  }
}

function checkRanks({ meta, observations }: Dataset, index: ObservationIndex, report: Report): void {
  for (const { rank, total, at } of meta.checks.ranks) {
    for (const observation of observations) {
      if (observation.measure.id !== rank || observation.value === null) continue;
      const ranked = index.find(total, observation.dimensions, at);
      const count = ranked?.value ?? null;
      if (count !== null && observation.value > count) report(rankRange(count), observation, [ranked]);
    }
  }
}

/** Each indicator is held against the next higher one that is given at its place and time. */
function checkOrders({ meta, observations }: Dataset, index: ObservationIndex, report: Report): void {
  for (const order of meta.checks.orders ?? []) {
    for (const observation of observations) {
      const place = order.indexOf(observation.measure.id);
      if (place < 0 || observation.value === null) continue;
      const above = order
        .slice(place + 1)
        .map((id) => index.find(id, observation.dimensions))
        .find((other) => other && other.value !== null);
      if (!above || observation.value <= above.value!) continue;
      report(orderWrong(observation.measure.id, above.measure.id, String(above.value)), observation, [above]);
    }
  }
}

function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
