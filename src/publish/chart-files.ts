import { inEach, languages, type Language } from '../language/language.ts';
import { chartDescription } from '../chart/describe/chart-description.ts';
import { chartDomain } from '../chart/view/chart-choices.ts';
import type { ChartDocument } from '../chart/read-chart.ts';
import { chartTitle } from '../chart/words/chart-title.ts';
import type { PictureSize } from '../chart/export/picture-sizes.ts';
import { standaloneSvg } from '../chart/export/standalone-svg.ts';
import { datasetDocument } from '../dataset/write/dataset-json.ts';
import { observationCells } from '../dataset/write/observation-cells.ts';
import { writeCsv } from '../dataset/write/write-csv.ts';
import { writeDocument } from '../dataset/write/write-json.ts';
import { pageAddress } from '../address/address.ts';
import { chartInput, chartMoment } from '../edition/chart-input.ts';
import type { Catalogue } from '../edition/types.ts';

/** All observations that a chart can show as CSV with the dataset's columns; rows as published, computed ones marked `derived`. */
export function chartCsv(catalogue: Catalogue, id: string): string {
  const input = chartInput(catalogue, id, 'vi');
  const dataset = catalogue.datasets.get(input.dataset.id)!;
  const places = new Map(dataset.observations.map((observation, index) => [observation.id, index]));
  const rows = chartDomain(input).map((observation) => {
    const place = places.get(observation.id);
    return place === undefined ? observationCells(dataset, observation) : dataset.rows[place]!;
  });
  return writeCsv({ header: dataset.header, rows }, { bom: true });
}

/** A chart as JSON: what it says in both languages, how it is drawn, and all the figures that it can show with their sources. */
export function chartJson(catalogue: Catalogue, id: string): string {
  const inputs = inEach((language) => chartInput(catalogue, id, language));
  const { chart } = inputs.vi;
  const dataset = catalogue.datasets.get(inputs.vi.dataset.id)!;
  const {
    title: _title,
    holds: _holds,
    area: _area,
    takeaway: _takeaway,
    howto: _howto,
    about: _about,
    dataset: _dataset,
    stays: _stays,
    kind,
    ...drawn
  } = chart;
  const shown = new Set(chartDomain(inputs.vi));
  const part = {
    observations: dataset.observations.filter((one) => shown.has(one)),
    derived: dataset.derived.filter((one) => shown.has(one)),
  };
  // The dictionary and what the dataset says of itself stand in the dataset's own file.
  const {
    title: datasetTitle,
    description: _description,
    columns,
    codes,
    ...data
  } = datasetDocument(dataset, part, inputs.vi.kind.codes?.(inputs.vi));
  return writeDocument({
    ...{ id, dataset: dataset.id, dataset_title: datasetTitle, kind, languages },
    period: inputs.vi.period ?? inputs.vi.newest ?? null,
    title: inEach((language) => chartTitle(inputs[language])),
    description: inEach((language) => chartDescription(inputs[language])),
    page: inEach((language) => catalogue.site.address + pageAddress('chart', language, id)),
    publisher: catalogue.site.publisher,
    chart: drawn,
    columns: columns.map(({ definition: _definition, ...column }) => column),
    codes: codes.map(({ more, ...list }) => ({ ...list, ...(more ? { more: withoutRegisters(more) } : {}) })),
    ...data,
  } satisfies ChartDocument);
}

/** What a code list says beside its names, but for the codes of other registers, which no picture needs: `gso_code`. */
function withoutRegisters(more: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const drawn = (columns: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(columns).filter(([column]) => !/_code(_|$)/.test(column)));
  return Object.fromEntries(Object.entries(more).map(([code, columns]) => [code, drawn(columns)]));
}

/** A chart's picture with its words, as an SVG file of a size; `at` draws it as a page of that period does. */
export function chartSvg(catalogue: Catalogue, id: string, language: Language, size: PictureSize, at?: string): string {
  const input = chartInput(catalogue, id, language, chartMoment(catalogue, id, at));
  const { address, publisher } = catalogue.site;
  return standaloneSvg(
    input,
    {
      title: chartTitle(input),
      description: chartDescription(input),
      publisher: publisher[language],
      address: address + pageAddress('chart', language, id),
    },
    size,
  );
}
