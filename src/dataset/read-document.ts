import type { DatasetDocument, DocumentObservation } from './dataset-document.ts';
import type { CodeList, Dataset, Measure, Observation } from './types.ts';

/** The dataset that a document tells, for drawing and writing it anew; what only a check needs is empty. */
export function readDocument(id: string, document: DatasetDocument): Dataset {
  const columns = document.columns.map(({ codes, definition, ...column }) => ({
    ...column,
    ...(codes === null ? {} : { codes }),
    ...(definition ? { definition } : {}),
    optional: false,
  }));
  const measures = new Map(document.measures.map((measure) => [measure.id, readMeasure(measure)]));
  const read = (each: DocumentObservation): Observation => readObservation(id, each, document, measures);
  const { title, description, area, issuer, licence, frequency, key, alternatives, updated } = document;
  return {
    id,
    meta: {
      ...{ title, description, area, issuer, licence, frequency, columns, key, alternatives, updated },
      ...{ reports: false, delimiter: ',', numbers: 'en', derived: [], checks: { sums: [], parts: [], ranks: [] } },
    },
    timeColumn: columns.find(({ role }) => role === 'time')?.id ?? null,
    dimensionColumns: columns.filter(({ role }) => role === 'dimension'),
    codes: readCodes(document),
    measures,
    observations: document.observations.map(read),
    derived: document.derived.map(read),
    header: columns.map((column) => column.id),
    rows: [],
  };
}

function readMeasure(measure: DatasetDocument['measures'][number]): Measure {
  const { unit, decimals, method: _, ...same } = measure;
  const { format_one: formatOne, divisor_en: divisorEn, ...sameUnit } = unit;
  return {
    ...same,
    unit: { ...sameUnit, formatOne, ...(divisorEn === null ? {} : { divisorEn }) },
    decimals: decimals ?? undefined,
    min: undefined,
    max: undefined,
  };
}

function readCodes({ codes, sources }: DatasetDocument): Record<string, CodeList> {
  const lists = codes.map(({ column, names, more = {} }) => {
    const list = Object.entries(names).map(([code, name]) => [code, { code, name, extra: more[code] ?? {} }] as const);
    return [column, new Map(list)] as const;
  });
  const known = sources.map(({ id: code, title, ...extra }) => {
    return [code, { code, name: title ?? { vi: code, en: code }, extra }] as const;
  });
  return { ...Object.fromEntries(lists), source: new Map(known) };
}

function readObservation(
  dataset: string,
  {
    id,
    measure: measureId,
    value,
    decimals,
    status,
    qualifier,
    basis,
    sources,
    note,
    attributes = {},
    ...codes
  }: DocumentObservation,
  { columns }: DatasetDocument,
  measures: ReadonlyMap<string, Measure>,
): Observation {
  const dimensions = codes as Record<string, string>;
  const measure = measures.get(measureId)!;
  const time = columns.find(({ role }) => role === 'time')?.id ?? '';
  return {
    ...{ dataset, id, row: null, dimensions, period: dimensions[time] ?? null },
    measure: decimals === undefined ? measure : { ...measure, decimals },
    ...{ value, status, basis, qualifier, sources, note, attributes },
  };
}
