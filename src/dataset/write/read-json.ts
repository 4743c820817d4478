import type { DatasetDocument, DocumentObservation } from './dataset-json.ts';
import { inEach, type Words } from '../../language/language.ts';
import type { CodeList, Figures, Measure, Observation } from '../types.ts';

/** What is read of a document; what the dataset says of itself and the meaning of its columns are not. */
export type ReadableDocument = Omit<DatasetDocument, 'title' | 'description' | 'columns'> & {
  columns: Omit<DatasetDocument['columns'][number], 'definition'>[];
};

/** The figures that a document tells, by the dataset's id and title, to be drawn and saved. */
export function readDocument(id: string, title: Words, record: ReadableDocument): Figures {
  const columns = record.columns.map(({ codes, ...column }) => ({ ...column, ...(codes === null ? {} : { codes }) }));
  const measures = new Map(record.measures.map((measure) => [measure.id, readMeasure(measure)]));
  const read = (each: DocumentObservation): Observation => readObservation(id, each, record, measures);
  const { area, issuer, licence, frequency, key, alternatives, updated } = record;
  return {
    id,
    meta: { title, area, issuer, licence, frequency, updated, key, alternatives, columns },
    timeColumn: columns.find(({ role }) => role === 'time')?.id ?? null,
    dimensionColumns: columns.filter(({ role }) => role === 'dimension'),
    codes: readCodes(record),
    measures,
    rowsBy: record.rows_by ?? [],
    observations: record.observations.map(read),
    derived: record.derived.map(read),
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

function readCodes({ codes, sources }: ReadableDocument): Record<string, CodeList> {
  const lists = codes.map(({ column, names, more = {} }) => {
    const list = Object.entries(names).map(([code, name]) => [code, { code, name, extra: more[code] ?? {} }] as const);
    return [column, new Map(list)] as const;
  });
  const known = sources.map(({ id: code, title, ...extra }) => {
    return [code, { code, name: title ?? inEach(() => code), extra }] as const;
  });
  return { ...Object.fromEntries(lists), source: new Map(known) };
}

function readObservation(
  dataset: string,
  {
    id,
    measure: measureId,
    value,
    interval,
    decimals,
    status,
    qualifier,
    basis,
    sources,
    note,
    attributes = {},
    ...codes
  }: DocumentObservation,
  { columns }: ReadableDocument,
  measures: ReadonlyMap<string, Measure>,
): Observation {
  // The indicator is told as the measure.
  const indicator = columns.some((column) => column.id === 'indicator') ? { indicator: measureId } : {};
  const dimensions = { ...indicator, ...codes } as Record<string, string>;
  const measure = measures.get(measureId)!;
  const time = columns.find(({ role }) => role === 'time')?.id ?? '';
  return {
    ...{ dataset, id, row: null, dimensions, period: dimensions[time] ?? null },
    measure: decimals === undefined ? measure : { ...measure, decimals },
    ...(interval && { interval }),
    ...{ value, status, basis, qualifier, sources, note, attributes },
  };
}
