import { kinds } from '../../../src/chart/kinds/kinds.ts';
import { chartDescription } from '../../../src/chart/describe/chart-description.ts';
import { chartTargets } from '../../../src/chart/chart-targets.ts';
import { chartTitle } from '../../../src/chart/words/chart-title.ts';
import { composePictures } from '../../../src/chart/compose-chart.ts';
import type { Caption } from '../../../src/chart/export/standalone-svg.ts';
import type { ChartInput } from '../../../src/chart/types.ts';
import type { Code, Dataset, Measure, Observation } from '../../../src/dataset/types.ts';
import type { Language } from '../../../src/language/language.ts';
import type { ChartFile } from '../../../src/schema/chart.ts';
import type { Column } from '../../../src/schema/dataset.ts';

/** A figure of a specimen: a number, null for a known absence, or more of an observation. */
type Cell = number | null | Partial<Observation>;

interface Specimen {
  /** Figures by series code, then by period. */
  figures: Record<string, Record<string, Cell>>;
  measure?: Partial<Measure>;
  /** Names of series by code. */
  names?: Record<string, string>;
  chart?: Partial<ChartFile>;
  frequency?: Dataset['meta']['frequency'];
  language?: Language;
}

const both = (text: string) => ({ vi: text, en: text });

/** A plain measure of things counted. */
export const things: Measure = {
  id: 'things',
  name: { vi: 'Số việc', en: 'Things' },
  unit: {
    code: 'thing',
    name: { vi: 'việc', en: 'things' },
    format: { vi: '{n} việc', en: '{n} things' },
    formatOne: '{n} thing',
    divisor: 1,
  },
  decimals: undefined,
  better: 'higher',
  nature: 'count',
  compare: 'previous',
  relative: true,
  min: undefined,
  max: undefined,
  definition: null,
  derived: false,
};

/** The unit of shares and rates. */
export const percent: Measure['unit'] = {
  code: 'percent',
  name: both('%'),
  format: both('{n}%'),
  formatOne: '',
  divisor: 1,
};

/** A rank, of which 1 is the highest. */
export const rank: Partial<Measure> = {
  name: { vi: 'Thứ hạng', en: 'Rank' },
  unit: { code: 'rank', name: both('hạng'), format: { vi: 'hạng {n}', en: '{nth}' }, formatOne: '', divisor: 1 },
  better: 'lower',
  nature: 'rank',
};

/** A place in a ranking as a share of it; 0% is its head. */
export const position: Partial<Measure> = {
  name: { vi: 'Vị trí tương đối', en: 'Relative position' },
  unit: percent,
  decimals: 0,
  better: 'lower',
  nature: 'position',
};

function column(id: string, role: Column['role'], label: string): Column {
  return {
    id,
    label: both(label),
    role,
    type: role === 'measure' ? 'number' : role === 'time' ? 'period' : 'code',
    optional: false,
  };
}

/** A small chart with data of its own, as strange as a specimen wants it. */
export function makeChart(id: string, specimen: Specimen): ChartInput {
  const { figures, names = {}, chart = {}, frequency = 'year', language = 'vi' } = specimen;
  const measure: Measure = { ...things, ...specimen.measure };
  const codes = new Map<string, Code>(
    Object.keys(figures).map((code) => [code, { code, name: both(names[code] ?? `Nơi ${code}`), extra: {} }]),
  );
  const observations = Object.entries(figures).flatMap(([code, byPeriod]) =>
    Object.entries(byPeriod).map(([period, cell], row) => makeObservation(code, period, cell, measure, row + 2)),
  );
  const dataset: Dataset = {
    id: 'mau',
    meta: {
      reports: false,
      title: both('Mẫu'),
      description: both('Số liệu mẫu.'),
      area: 'mau',
      issuer: both('Nơi ban hành mẫu'),
      licence: both('CC BY 4.0'),
      frequency,
      delimiter: ',',
      numbers: 'en',
      columns: [
        column('place', 'dimension', 'Nơi'),
        column('period', 'time', 'Kỳ'),
        column('things', 'measure', 'Số việc'),
        column('name', 'attribute', 'Tên gọi'),
      ],
      key: ['place', 'period'],
      derived: [],
      checks: { sums: [], parts: [], ranks: [] },
      alternatives: [],
      copies: [],
      updated: '2025-06-30',
    },
    timeColumn: 'period',
    rowsBy: [],
    dimensionColumns: [column('place', 'dimension', 'Nơi')],
    codes: {
      place: codes,
      name: new Map([['old', { code: 'old', name: both('Tên gọi cũ'), extra: {} }]]),
      method: new Map([['new', { code: 'new', name: both('Bộ tiêu chí mới'), extra: { short: 'bộ tiêu chí mới' } }]]),
    },
    measures: new Map(observations.map((one) => [one.measure.id, one.measure])).set(measure.id, measure),
    observations,
    derived: [],
    header: [],
    rows: [],
  };
  return {
    id,
    language,
    dataset,
    kind: kinds[chart.kind ?? 'line'],
    chart: {
      dataset: 'mau',
      kind: 'line',
      area: 'mau',
      title: both(`Mẫu ${id}`),
      subtitle: both('Số việc theo kỳ'),
      holds: [],
      choose: true,
      order: 'given',
      select: {},
      series: 'place',
      annotations: [],
      published: '2025-06-30',
      ...chart,
    },
  };
}

function makeObservation(code: string, period: string, cell: Cell, measure: Measure, row: number): Observation {
  const given = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  return {
    dataset: 'mau',
    id: `obs-${code}.${period}.${given.measure?.id ?? measure.id}`,
    row,
    dimensions: { place: code, period },
    period,
    measure,
    value: null,
    status: given.value === null ? 'O' : 'A',
    basis: 'published',
    qualifier: null,
    sources: ['số liệu mẫu'],
    note: null,
    attributes: {},
    ...given,
  };
}

/** What stands round a specimen's picture. */
export function captionOf(input: ChartInput): Caption {
  return { title: chartTitle(input), description: chartDescription(input), publisher: '', address: '' };
}

/** What the page of a specimen would tell the island. */
export function targetsOf(input: ChartInput): string {
  return chartTargets(input, composePictures(input));
}
