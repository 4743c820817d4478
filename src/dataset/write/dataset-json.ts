import type { Words } from '../../language/language.ts';
import type { Qualifier } from '../../language/number.ts';
import type { Column, DatasetMeta } from '../../schema/dataset.ts';
import type { Dataset, Measure, Observation, Status } from '../types.ts';

/** A dataset, or the part of it that a chart can show, as programs and readers' browsers get it: everything that explains its figures. */
export interface DatasetDocument {
  title: Words;
  description: Words;
  area: string;
  issuer: Words;
  licence: Words;
  frequency: DatasetMeta['frequency'];
  updated: string;
  next_update: string | null;
  ended?: DatasetMeta['ended'];
  /** Where the figures of a source were read, where that was a copy. */
  copies?: DatasetMeta['copies'];
  columns: DocumentColumn[];
  key: string[];
  /** The dimensions by whose codes the rows are parted into pages; absent where they stand on the dataset's page. */
  rows_by?: readonly string[];
  measures: DocumentMeasure[];
  /** The codes that occur, in the order of their lists, by column. */
  codes: { column: string; names: Record<string, Words>; more?: Record<string, Record<string, string>> }[];
  sources: DocumentSource[];
  alternatives: DatasetMeta['alternatives'];
  observations: DocumentObservation[];
  derived: DocumentObservation[];
}

type DocumentColumn = Pick<Column, 'id' | 'label' | 'role' | 'type'> & {
  codes: string | null;
  definition: Words | null;
};

interface DocumentMeasure extends Pick<Measure, 'id' | 'name' | 'better' | 'nature' | 'compare' | 'derived'> {
  unit: { code: string; name: Words; format: Words; format_one: string; divisor: number; divisor_en: number | null };
  decimals: number | null;
  relative: boolean;
  definition: Words | null;
  method: Words | null;
}

interface DocumentSource {
  id: string;
  title: Words | null;
  publisher: string;
  publisher_en: string;
  /** Its name in a line of sources, where that is not its publisher. */
  credit?: string;
  credit_en?: string;
  address: string;
  date: string;
  language: string;
}

/** One observation; beside these keys it has one for each dimension and for the period, named as the column. */
export interface DocumentObservation {
  id: string;
  measure: string;
  value: number | null;
  /** The two ends of what the source says the value lies within. */
  interval?: readonly [number, number];
  /** Digits with which it is written, where they differ from its measure's. */
  decimals?: number;
  status: Status;
  qualifier: Qualifier | null;
  basis: Observation['basis'];
  sources: readonly string[];
  note: Words | null;
  attributes?: Record<string, string>;
  [column: string]: unknown;
}

/** The observations that a document tells, a dataset's own when it is the whole. */
export type Part = Pick<Dataset, 'observations' | 'derived'>;

/**
 * A dataset in both languages with all that explains it: columns, measures, codes, sources, observations and computed ones;
 * `also` are codes that are told although nothing is observed of them.
 */
export function datasetDocument(dataset: Dataset, part: Part = dataset, also: readonly string[] = []): DatasetDocument {
  const { meta } = dataset;
  const all = [...part.observations, ...part.derived];
  const measures = new Set(all.map(({ measure }) => measure.id));
  const alternatives = meta.alternatives.filter(({ of }) => measures.has(of['indicator'] ?? [...measures][0] ?? ''));
  return {
    title: meta.title,
    description: meta.description,
    area: meta.area,
    issuer: meta.issuer,
    licence: meta.licence,
    frequency: meta.frequency,
    updated: meta.updated,
    next_update: meta.next_update ?? null,
    ...(meta.ended && { ended: meta.ended }),
    ...(meta.copies.length > 0 && { copies: meta.copies }),
    columns: meta.columns.map(({ id, label, role, type, codes, definition }) => ({
      ...{ id, label, role, type },
      codes: codes ?? null,
      definition: definition ?? null,
    })),
    key: meta.key,
    ...(dataset.rowsBy.length ? { rows_by: dataset.rowsBy } : {}),
    measures: [...dataset.measures.values()]
      .filter(({ id }) => measures.has(id))
      .map((measure) => documentMeasure(measure, dataset)),
    codes: usedCodes(dataset, all, also),
    sources: usedSources(dataset, [...all, ...alternatives.map(({ source }) => ({ sources: [source] }))]),
    alternatives,
    observations: part.observations.map((each) => documentObservation(each, dataset)),
    derived: part.derived.map((each) => documentObservation(each, dataset)),
  };
}

function documentMeasure(measure: Measure, { meta }: Dataset): DocumentMeasure {
  const { id, name, unit, decimals, better, nature, compare, relative, definition, derived } = measure;
  return {
    ...{ id, name },
    unit: {
      ...{ code: unit.code, name: unit.name, format: unit.format },
      ...{ format_one: unit.formatOne, divisor: unit.divisor, divisor_en: unit.divisorEn ?? null },
    },
    decimals: decimals ?? null,
    ...{ better, nature, compare, relative, definition, derived },
    method: meta.derived.find(({ indicator }) => indicator === id)?.method ?? null,
  };
}

/** Names of the codes that occur in dimensions and attributes, and what their lists say beside, such as places on a map. */
function usedCodes(
  { meta, codes }: Dataset,
  observations: readonly Observation[],
  also: readonly string[],
): DatasetDocument['codes'] {
  const listed = meta.columns.filter(({ id }) => codes[id] && id !== 'indicator' && id !== 'source');
  return listed.map(({ id: column }) => {
    const used = new Set<string | undefined>(also);
    for (const { dimensions, attributes } of observations) used.add(dimensions[column] ?? attributes[column]);
    // An island has no figure of its own; it goes with the unit that it is part of.
    const list = [...codes[column]!.values()].filter(({ code, extra }) => used.has(code) || used.has(extra['part_of']));
    const names = Object.fromEntries(list.map(({ code, name }) => [code, name]));
    const more = list.flatMap(({ code, extra }) => {
      const known = Object.entries(extra).filter(([, text]) => text !== '');
      return known.length ? [[code, Object.fromEntries(known)] as const] : [];
    });
    return { column, names, ...(more.length ? { more: Object.fromEntries(more) } : {}) };
  });
}

function usedSources({ codes }: Dataset, figures: readonly Pick<Observation, 'sources'>[]): DocumentSource[] {
  const used = new Set(figures.flatMap(({ sources }) => sources));
  return [...used].sort().map((id) => {
    const source = codes['source']?.get(id);
    const { publisher = '', publisher_en = '', credit = '', credit_en = '' } = source?.extra ?? {};
    const { address = '', date = '', language = '' } = source?.extra ?? {};
    const short = credit || credit_en ? { credit, credit_en } : {};
    return { id, title: source?.name ?? null, publisher, publisher_en, ...short, address, date, language };
  });
}

function documentObservation(observation: Observation, { meta, measures }: Dataset): DocumentObservation {
  const { id, dimensions, measure, value, interval, status, qualifier, basis, sources, note, attributes } = observation;
  const codes = meta.columns.filter((column) => column.id in dimensions && column.id !== 'indicator');
  // A percentage of few things is written without decimals, whatever its measure says.
  const own = measures.get(measure.id)?.decimals === measure.decimals ? {} : { decimals: measure.decimals ?? 0 };
  return {
    ...{ id, measure: measure.id },
    ...Object.fromEntries(codes.map((column) => [column.id, dimensions[column.id]])),
    value,
    ...(interval && { interval }),
    ...own,
    ...{ status, qualifier, basis, sources, note },
    ...(Object.keys(attributes).length ? { attributes: { ...attributes } } : {}),
  };
}
