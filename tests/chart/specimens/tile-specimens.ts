import { readFileSync } from 'node:fs';
import type { ChartFile } from '../../../src/schema/chart.ts';
import type { ChartInput } from '../../../src/chart/types.ts';
import type { Code } from '../../../src/dataset/types.ts';
import { makeChart } from './make-chart.ts';

type Tile = readonly [name: string, short: string, x: number, y: number, kind: string, into?: string];

const both = (text: string) => ({ vi: text, en: text });
const kinds: Record<string, string> = { same: 'Giữ nguyên', grown: 'Mở rộng', joined: 'Nhập vào tỉnh khác' };

/** A map of made-up provinces whose codes are their names, with the islands that belong to two of them. */
function tileChart(
  id: string,
  tiles: readonly Tile[],
  islands: readonly (readonly [string, string, number, number])[],
  emphasis?: string,
) {
  const input = makeChart(id, {
    figures: Object.fromEntries(tiles.map(([name]) => [name, {}])),
    chart: {
      kind: 'tile-map',
      rows: 'place',
      series: undefined,
      tiles: { class: 'name', into: 'into' },
      emphasis,
    },
  });
  const place = new Map<string, Code>();
  for (const [name, short, x, y] of tiles)
    place.set(name, { code: name, name: both(name), extra: { short, tile_x: String(x), tile_y: String(y) } });
  for (const [name, part_of, x, y] of islands)
    place.set(name, { code: name, name: both(name), extra: { part_of, tile_x: String(x), tile_y: String(y) } });
  const name = new Map(Object.entries(kinds).map(([code, words]) => [code, { code, name: both(words), extra: {} }]));
  const observations = tiles.flatMap(([own, , , , kind, into = own]) => {
    const cell = { value: null, status: 'A' as const, period: null, attributes: { name: kind, into } };
    return makeChart(id, { figures: { [own]: { 2025: cell } } }).dataset.observations;
  });
  const columns = [
    ...input.dataset.meta.columns,
    {
      id: 'into',
      label: both('Tỉnh, thành phố hiện nay'),
      role: 'attribute' as const,
      type: 'code' as const,
      optional: false,
    },
  ];
  const dataset = { ...input.dataset, codes: { place, name, into: place }, observations, timeColumn: null };
  return { ...input, dataset: { ...dataset, meta: { ...dataset.meta, columns } } } satisfies ChartInput;
}

const coast: readonly Tile[] = [
  ['Lai Châu', 'LCh', 0, 0, 'same'],
  ['Hà Giang', 'HG', 2, 0, 'joined', 'Tuyên Quang'],
  ['Bắc Kạn', 'BK', 3, 0, 'joined', 'Thái Nguyên'],
  ['Thái Nguyên', 'TN', 3, 1, 'grown'],
  ['Tuyên Quang', 'TQ', 2, 1, 'grown'],
  ['Thừa Thiên Huế', 'TTH', 4, 2, 'same'],
  ['Thành phố Đà Nẵng', 'ĐN', 5, 3, 'grown'],
  ['Khánh Hòa', 'KH', 5, 4, 'grown'],
  ['Bà Rịa – Vũng Tàu', 'BRVT', 4, 5, 'joined', 'Thành phố Hồ Chí Minh'],
  ['Thành phố Hồ Chí Minh', 'HCM', 3, 5, 'grown'],
];
const islands = [
  ['Quần đảo Hoàng Sa', 'Thành phố Đà Nẵng', 7, 3],
  ['Quần đảo Trường Sa', 'Khánh Hòa', 7, 5],
] as const;

/** The provinces of before 1 July 2025 with their tiles, and the two archipelagos; of the 34 of today those that kept their code. */
const [header = [], ...provinces] = readFileSync('data/codes/provinces.csv', 'utf8')
  .split('\n')
  .map((line) => line.split(','));
const listed = provinces
  .filter((cells) => cells[header.indexOf('tile_x')])
  .map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
const placeCodes = new Map<string, Code>(
  listed.map(({ code = '', name_vi = '', name_en = '', ...extra }) => {
    return [code, { code, name: { vi: name_vi, en: name_en }, extra }];
  }),
);
const all = listed.filter(({ part_of }) => !part_of);
const today = all.filter(({ gso_code_2025 }) => gso_code_2025);

/** A figure for every province that is nobody's: waves over the list. */
const wave = (index: number): number =>
  Math.round(1e4 * (42 + 4 * Math.sin(index * 1.3) + Math.sin(index * 5.1))) / 1e4;

/** A map of values, some of them absent; with the figures of each period, so many of which stand in the data. */
function valueMap(
  id: string,
  places: readonly Record<string, string>[],
  classes: NonNullable<ChartFile['tiles']>['classes'],
  absent: readonly string[] = [],
) {
  const figures = Object.fromEntries(
    places.map(({ code = '' }, index) => [code, { 2024: absent.includes(code) ? null : wave(index) }]),
  );
  const input = makeChart(id, {
    figures,
    measure: {
      name: { vi: 'Điểm mẫu', en: 'Specimen score' },
      unit: { code: 'point', name: both('điểm'), format: both('{n} điểm'), formatOne: '', divisor: 1 },
      decimals: 2,
      nature: 'rate',
    },
    chart: {
      kind: 'tile-map',
      rows: 'place',
      series: undefined,
      time: '2024',
      tiles: { classes },
      // Else those of the list that are not among them would be drawn as places without a figure.
      select: { place: places.map(({ code = '' }) => code) },
    },
  });
  return { ...input, dataset: { ...input.dataset, codes: { ...input.dataset.codes, place: placeCodes } } };
}

/** Groups as an issuer gives them. */
const groups = [
  { name: { vi: 'Thấp', en: 'Low' } },
  { name: { vi: 'Khá', en: 'Fair' }, from: 40 },
  { name: { vi: 'Tốt', en: 'Good' }, from: 45 },
];

/** Maps of tiles: a coast with its islands, one province alone, and values in quarters and in given classes. */
export const tileSpecimens: ChartInput[] = [
  tileChart('tile-map-coast', coast, islands, 'Bắc Kạn'),
  tileChart('tile-map-one', coast.slice(7, 8), islands),
  valueMap('tile-map-quarters', all, 'quarters'),
  valueMap('tile-map-classes', all, groups),
  valueMap('tile-map-gaps', all, 'quarters', ['VN-DN', 'VN-01', 'VN-59', 'VN-31']),
  valueMap('tile-map-today', today, [...groups, { name: { vi: 'Rất tốt', en: 'Very good' }, from: 46 }]),
];
