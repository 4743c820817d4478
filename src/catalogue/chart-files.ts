import { languages, type Language, type Words } from '../language/language.ts';
import { chartDescription } from '../chart/chart-description.ts';
import { chartSubtitle } from '../chart/chart-text.ts';
import { chartTitle } from '../chart/chart-title.ts';
import { standaloneSvg, type Format } from '../chart/standalone-svg.ts';
import type { Dataset, Observation } from '../dataset/types.ts';
import { writeCsv } from '../dataset/write-csv.ts';
import { pageAddress } from './address.ts';
import { chartInput, chartObservations, sourcesOfObservations } from './chart-input.ts';
import type { Catalogue } from './types.ts';

/** A chart's observations as CSV with the dataset's columns; rows as published, computed ones marked `derived`. */
export function chartCsv(catalogue: Catalogue, id: string): string {
  const input = chartInput(catalogue, id, 'vi');
  const { dataset } = input;
  const places = new Map(dataset.observations.map((observation, index) => [observation.id, index]));
  const rows = chartObservations(input).map((observation) => {
    const place = places.get(observation.id);
    return place === undefined ? derivedRow(dataset, observation) : dataset.rows[place]!;
  });
  return writeCsv({ header: dataset.header, rows }, { bom: true });
}

/** A computed observation in the dataset's columns. */
function derivedRow({ header, meta }: Dataset, observation: Observation): string[] {
  const cells: Record<string, string> = {
    ...observation.dimensions,
    basis: 'derived',
    obs_status: observation.status,
    source: observation.sources.join(' '),
  };
  const measure = meta.columns.find(({ role }) => role === 'measure');
  if (measure) cells[measure.id] = observation.value === null ? '' : String(observation.value);
  return header.map((column) => cells[column] ?? '');
}

/** A chart's figures as JSON with its words in both languages and its sources. */
export function chartJson(catalogue: Catalogue, id: string): string {
  const inputs = { vi: chartInput(catalogue, id, 'vi'), en: chartInput(catalogue, id, 'en') };
  const { chart, dataset } = inputs.vi;
  const observations = chartObservations(inputs.vi);
  const both = (text: (language: 'vi' | 'en') => string): Words => ({ vi: text('vi'), en: text('en') });
  const document = {
    id,
    dataset: dataset.id,
    kind: chart.kind,
    updated: dataset.meta.updated,
    languages,
    title: both((language) => chartTitle(inputs[language])),
    subtitle: both((language) => chartSubtitle(inputs[language])),
    description: both((language) => chartDescription(inputs[language])),
    page: both((language) => catalogue.site.address + pageAddress('chart', language, id)),
    licence: dataset.meta.licence,
    observations: observations.map(
      ({ id: key, dimensions, measure, value, status, basis, qualifier, sources, note }) => ({
        id: key,
        ...dimensions,
        measure: measure.id,
        unit: measure.unit.code,
        value,
        status,
        basis,
        qualifier,
        sources,
        note,
      }),
    ),
    sources: sourcesOfObservations(catalogue, observations).map(({ id: key, title, publisher, address, date }) => ({
      id: key,
      title,
      publisher,
      address,
      date,
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** A chart's picture with its words, as an SVG file of a format. */
export function chartSvg(catalogue: Catalogue, id: string, language: Language, format: Format): string {
  const input = chartInput(catalogue, id, language);
  const { address, publisher } = catalogue.site;
  return standaloneSvg(
    input,
    {
      title: chartTitle(input),
      publisher: publisher[language],
      address: address + pageAddress('chart', language, id),
    },
    format,
  );
}
