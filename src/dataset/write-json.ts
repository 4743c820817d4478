import type { Dataset, Measure, Observation } from './types.ts';

/** A dataset in both languages with all that explains it: columns, units, sources, observations and computed ones. */
export function writeJson(dataset: Dataset): string {
  const { meta } = dataset;
  const all = [...dataset.observations, ...dataset.derived];
  const document = {
    id: dataset.id,
    title: meta.title,
    description: meta.description,
    area: meta.area,
    issuer: meta.issuer,
    licence: meta.licence,
    frequency: meta.frequency,
    updated: meta.updated,
    next_update: meta.next_update ?? null,
    columns: meta.columns.map(({ id, label, role, type, codes, definition }) => ({
      id,
      label,
      role,
      type,
      codes: codes ?? null,
      definition: definition ?? null,
    })),
    key: meta.key,
    measures: [...dataset.measures.values()].map((measure) => measureOf(measure, dataset)),
    codes: usedCodes(dataset),
    sources: usedSources(dataset, all),
    alternatives: meta.alternatives,
    observations: dataset.observations.map((each) => observationOf(each, dataset)),
    derived: dataset.derived.map((each) => observationOf(each, dataset)),
  };
  const lines = Object.entries(document).map(([key, value]) => `  ${JSON.stringify(key)}: ${valueText(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Lists have one item a line, so that two releases can be compared line by line. */
function valueText(value: unknown): string {
  if (!Array.isArray(value) || !value.length) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}

function measureOf({ id, name, unit, decimals, better, nature, definition, derived }: Measure, { meta }: Dataset) {
  const rule = meta.derived.find(({ indicator }) => indicator === id);
  return {
    id,
    name,
    unit: { code: unit.code, name: unit.name, divisor: unit.divisor },
    decimals: decimals ?? null,
    better,
    nature,
    definition,
    derived,
    method: rule?.method ?? null,
  };
}

/** Names of the codes that occur, by dimension. */
function usedCodes({ dimensionColumns, codes, observations }: Dataset) {
  return dimensionColumns
    .filter(({ id }) => id !== 'indicator')
    .map(({ id }) => {
      const used = [...new Set(observations.map(({ dimensions }) => dimensions[id] ?? ''))].sort();
      return { column: id, names: Object.fromEntries(used.map((code) => [code, codes[id]?.get(code)?.name ?? null])) };
    });
}

function usedSources({ codes, meta }: Dataset, observations: readonly Observation[]) {
  const used = new Set([
    ...observations.flatMap(({ sources }) => sources),
    ...meta.alternatives.map(({ source }) => source),
  ]);
  return [...used].sort().map((id) => {
    const source = codes['source']?.get(id);
    const { publisher = '', address = '', date = '', language = '' } = source?.extra ?? {};
    return { id, title: source?.name ?? null, publisher, address, date, language };
  });
}

function observationOf(observation: Observation, { meta }: Dataset) {
  const { id, dimensions, measure, value, status, qualifier, basis, sources, note, attributes } = observation;
  const codes = meta.columns.filter((column) => column.id in dimensions && column.id !== 'indicator');
  return {
    id,
    measure: measure.id,
    ...Object.fromEntries(codes.map((column) => [column.id, dimensions[column.id]])),
    value,
    status,
    qualifier,
    basis,
    sources,
    note,
    ...(Object.keys(attributes).length ? { attributes } : {}),
  };
}
