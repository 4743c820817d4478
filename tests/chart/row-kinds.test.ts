import { interpolateRgb, rgb } from 'd3';
import { expect, test } from 'vitest';
import { naturalFrames } from '../../src/chart/layout/fit-pictures.ts';
import { pageFrames } from '../../src/chart/layout/plot.ts';
import { dark, light, tints } from '../../src/chart/palette.ts';
import { valueClasses } from '../../src/chart/tiles/tile-classes.ts';
import { tileLayout } from '../../src/chart/tiles/tile-layout.ts';
import { chartDescription } from '../../src/chart/describe/chart-description.ts';
import { chartTable } from '../../src/chart/table/chart-table.ts';
import { chartNotes } from '../../src/chart/words/chart-notes.ts';
import { checkChart } from '../../src/edition/check/chart/check-chart.ts';
import { composeChart } from '../../src/chart/compose-chart.ts';
import type { ChartInput } from '../../src/chart/types.ts';
import { rank, targetsOf } from './specimens/make-chart.ts';
import { rowChart } from './specimens/row-specimens.ts';
import { specimens } from './specimens/specimens.ts';
import { readTargets } from '../../src/island/read/targets.ts';

const nbsp = (text: string) => text.replaceAll('~', '\u00a0');
const specimen = (id: string): ChartInput => specimens.find((input) => input.id === id)!;
const inEnglish = (input: ChartInput): ChartInput => ({ ...input, language: 'en' });
const codes = (input: ChartInput) => checkChart(input).map(({ code, path }) => `${path}: ${code}`);
const cells = (input: ChartInput) =>
  chartTable(input).rows.map((row) => [row.label, ...row.cells.map(({ text }) => text)]);

test('rows of one period are told one after the other, then the highest and the lowest', () => {
  expect(chartDescription(specimen('bar-three'))).toBe(
    nbsp(
      'Số việc, năm~2024: Nghị định 10~việc; Quyết định 6~việc; Thông tư 5~việc. Cao nhất trong biểu đồ là Nghị định (10~việc), thấp nhất là Thông tư (5~việc).',
    ),
  );
  expect(chartDescription(inEnglish(specimen('dot-ranks')))).toContain(
    'The highest in the chart is Singapore (2nd), the lowest Việt Nam (99th).',
  );
});

test('many rows are told by their number, what is emphasised and the ends', () => {
  expect(chartDescription(specimen('dot-twenty'))).toBe(
    nbsp(
      'Biểu đồ gồm 20~dòng, lập theo bộ số liệu “Mẫu”. Số việc, năm~2024: Tỉnh thứ 3 84,00%. Cao nhất trong biểu đồ là Tỉnh thứ 18 (89,00%), thấp nhất là Tỉnh thứ 1 (70,00%). Chưa có số liệu có nguồn của Tỉnh thứ 5.',
    ),
  );
});

test('two periods in a row are told with their change, in places for ranks', () => {
  const change = chartDescription(specimen('dot-change'));
  expect(change).toContain(nbsp('Thứ hạng: Indonesia hạng~75 (2022), hạng~55 (2025), tăng 20~bậc; '));
  expect(change).toContain(nbsp('Thái Lan hạng~43 (2022), hạng~45 (2025), giảm 2~bậc; '));
  expect(change).toContain(nbsp('Singapore hạng~7 (2022), hạng~7 (2025), không đổi; Myanmar hạng~127 (2025).'));
});

test('a whole is told with its parts, and a sum that does not hold stops the build', () => {
  expect(chartDescription(specimen('stacked-bar-one'))).toBe(
    nbsp(
      'Biểu đồ lập theo bộ số liệu “Mẫu”, năm~2024. Văn bản chỉ đạo là 2.870~việc, gồm bộ, ngành (305); địa phương (2.565). Nhiều nhất là địa phương (2.565).',
    ),
  );
  const wrong = rowChart('x', {
    rows: { A: { all: 10, a: 3, b: 6 }, B: { a: 1 }, C: { all: null, a: null } },
    measures: { all: 'Tất cả', a: 'Một', b: 'Hai' },
    chart: { kind: 'stacked-bar', whole: 'all' },
  });
  expect(codes(wrong)).toEqual(['whole: chart-whole', 'whole: chart-whole-absent']);
});

test('checking names what a chart of rows lacks', () => {
  const rows = { A: { 2023: 1, 2024: 2, 2025: 3 } };
  const dot = (chart: Partial<ChartInput['chart']>) => codes(rowChart('x', { rows, chart: { kind: 'dot', ...chart } }));
  expect(dot({ series: 'region' })).toEqual(['series: chart-column']);
  expect(dot({ series: undefined })).toEqual(['select: chart-place']);
  expect(dot({})).toEqual(['select: chart-marks']);
  expect(dot({ select: { period: ['2023', '2025'] } })).toEqual([]);
  expect(dot({ select: { period: ['2023', '1999'] } })).toEqual(['select.period: chart-code']);
  expect(dot({ time: '2024', emphasis: 'Z' })).toEqual(['emphasis: chart-emphasis']);
  expect(dot({ time: '2024..', whiskers: ['2024', 'high'] })).toEqual(['whiskers.1: chart-code']);
  expect(dot({ time: '2024', among: 'region' })).toEqual(['among: chart-column']);
  const heat = (tones: number[]) => codes(rowChart('x', { rows, chart: { kind: 'heat-table', tones } }));
  expect(heat([60, 60])).toEqual(['tones: chart-tones']);
  expect(heat([60, 70.5])).toEqual([]);
});

test('a map needs a tile for every code and no tile twice', () => {
  const map = specimen('tile-map-coast');
  const place = (x: string) => {
    const codesOfPlace = new Map(map.dataset.codes['place']);
    const code = codesOfPlace.get('Khánh Hòa')!;
    codesOfPlace.set('Khánh Hòa', { ...code, extra: { ...code.extra, tile_x: x } });
    return { ...map, dataset: { ...map.dataset, codes: { ...map.dataset.codes, place: codesOfPlace } } };
  };
  expect(codes(place(''))).toEqual(['rows: chart-tile']);
  expect(codes({ ...map, chart: { ...map.chart, tiles: { class: 'colour' } } })).toEqual(['tiles.class: chart-column']);
  const twice = place('4');
  const moved = twice.dataset.codes['place'].get('Khánh Hòa')!;
  moved.extra['tile_y'] = '5';
  expect(codes(twice)).toEqual(['rows: chart-tile-twice']);
});

test('a map of values says in which classes, from low to high', () => {
  const map = specimen('tile-map-classes');
  const withTiles = (tiles: ChartInput['chart']['tiles']) => codes({ ...map, chart: { ...map.chart, tiles } });
  const named = (...from: (number | undefined)[]) => ({
    classes: from.map((start) => ({ name: { vi: 'Nhóm', en: 'Group' }, ...(start !== undefined && { from: start }) })),
  });
  expect(withTiles({ classes: 'quarters' })).toEqual([]);
  expect(withTiles({})).toEqual(['tiles: chart-tiles']);
  expect(withTiles({ class: 'name', classes: 'quarters' })).toEqual(['tiles: chart-tiles']);
  expect(withTiles({ into: 'name', classes: 'quarters' })).toEqual(['tiles: chart-tiles']);
  expect(withTiles(named(1, 2))).toEqual(['tiles.classes.0.from: chart-class-from']);
  expect(withTiles(named(undefined, undefined))).toEqual(['tiles.classes.1.from: chart-class-from']);
  expect(withTiles(named(undefined, 40, 40))).toEqual(['tiles.classes.2.from: chart-class-from']);
  const ranks = map.dataset.observations.map((one) => ({ ...one, measure: { ...one.measure, ...rank } }));
  const ranked = { ...map, dataset: { ...map.dataset, observations: ranks } };
  expect(codes({ ...ranked, chart: { ...map.chart, tiles: { classes: 'quarters' } } })).toEqual([
    'tiles.classes: chart-quarters',
  ]);
});

test('a map of values tells the boundaries of its classes and what has no figure, and names no single place', () => {
  expect(chartDescription(specimen('tile-map-gaps'))).toBe(
    nbsp(
      'Bản đồ “Mẫu” gồm 63~ô: nhóm thấp nhất (37,13–39,16) 15; nhóm trung bình thấp (39,43–41,43) 14; nhóm trung bình cao (41,76–44,66) 15; nhóm cao nhất (44,80–46,66) 15; chưa có số liệu 4. Quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa) nằm ở phía đông, ngoài khơi. Bốn nhóm có số đơn vị gần bằng nhau, chia theo giá trị của kỳ này: nhóm do trang tính. Mỗi ô là một đơn vị, đặt gần đúng vị trí; hình không thể hiện địa giới.',
    ),
  );
  expect(chartDescription(inEnglish(specimen('tile-map-classes')))).toContain(
    'low (under 40) 21; fair (40 to under 45) 29; good (45 and over) 13.',
  );
  const map = specimen('tile-map-gaps');
  expect(chartTable(map).head).toEqual(['Nơi', 'Điểm mẫu', 'Nhóm do trang tính']);
  expect(cells(map).slice(0, 3)).toEqual([
    ['Hà Giang', '44,93', 'Nhóm cao nhất'],
    ['Cao Bằng', '43,36', 'Nhóm trung bình cao'],
    ['Lai Châu', '–', 'chưa có số liệu'],
  ]);
  const { targets } = composeChart(map, 'narrow')!;
  expect(targets.find(({ heading }) => heading === 'Hà Giang')).toMatchObject({
    ...{ name: 'Điểm mẫu', value: '44,93', remark: 'Nhóm cao nhất', place: 'ha-giang' },
  });
  expect(targets.at(-1)).toMatchObject({
    heading: 'Quần đảo Trường Sa (Khánh Hòa)',
    value: '44,26',
    place: 'khanh-hoa',
  });
});

test('quarters that would be written alike are written with more digits', () => {
  const map = specimen('tile-map-quarters');
  const near = map.dataset.observations.map((one, index) => ({ ...one, value: 40 + index / 1000 }));
  const { classes } = valueClasses({ ...map, dataset: { ...map.dataset, observations: near } });
  expect(classes.map(({ bounds }) => bounds)).toEqual([
    '40,000–40,015',
    '40,016–40,030',
    '40,031–40,046',
    '40,047–40,062',
  ]);
});

test('a map has words on every tile at every size, and where tiles have no room it is told by its classes', () => {
  for (const id of ['tile-map-quarters', 'tile-map-classes', 'tile-map-today']) {
    const input = specimen(id);
    for (const frame of [...Object.values(pageFrames), ...Object.values(naturalFrames(input))]) {
      const { tiles } = tileLayout(input, frame);
      expect(tiles.filter(({ lines }) => !lines.length)).toEqual([]);
    }
    expect(composeChart(input, 'small')!.targets).toEqual([]);
  }
});

test('words on tiles of every class are legible, in light and dark', () => {
  for (const { paper, ink, 'ink-2': second } of [light, dark]) {
    for (const [step, part] of Object.entries(tints)) {
      const fill = interpolateRgb(paper, ink)(part);
      const words = step === 'faint' ? second : step === 'deep' ? paper : ink;
      expect({ step, legible: contrast(words, fill) >= 4.5 }).toEqual({ step, legible: true });
    }
  }
});

/** Between two colours, as WCAG counts it. */
function contrast(one: string, other: string): number {
  const lights = [one, other].map((colour) => {
    const { r, g, b } = rgb(colour);
    const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
      return part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
  return Math.max(...lights) / Math.min(...lights);
}

test('a map says its classes and islands, and its table goes from north to south', () => {
  const map = specimen('tile-map-coast');
  expect(chartDescription(map)).toBe(
    nbsp(
      'Bản đồ “Mẫu” gồm 10~ô: Giữ nguyên 2; Mở rộng 5; Nhập vào tỉnh khác 3. Quần đảo Hoàng Sa (Thành phố Đà Nẵng) và Quần đảo Trường Sa (Khánh Hòa) nằm ở phía đông, ngoài khơi. Mỗi ô là một đơn vị, đặt gần đúng vị trí; hình không thể hiện địa giới.',
    ),
  );
  expect(cells(map).slice(0, 3)).toEqual([
    ['Lai Châu', 'Giữ nguyên', 'Lai Châu'],
    ['Hà Giang', 'Nhập vào tỉnh khác', 'Tuyên Quang'],
    ['Bắc Kạn', 'Nhập vào tỉnh khác', 'Thái Nguyên'],
  ]);
  const { targets } = composeChart(map, 'narrow')!;
  expect(targets.find(({ heading }) => heading === 'Bắc Kạn → Thái Nguyên')).toMatchObject({
    value: 'Nhập vào tỉnh khác',
    remark: '',
  });
  expect(targets.at(-1)).toMatchObject({ heading: 'Quần đảo Trường Sa (Khánh Hòa)', value: 'Mở rộng' });
});

test('the islands stand on every map with their names in full, at both widths', () => {
  for (const id of ['tile-map-coast', 'tile-map-one'])
    for (const size of ['wide', 'narrow'] as const) {
      const words = JSON.stringify(composeChart(specimen(id), size)).replace(/"[^"]*"(?=:)/g, '');
      expect(words).toContain('Hoàng Sa');
      expect(words).toContain('Trường Sa');
    }
});

test('rows go by value where the chart asks so: the highest first, of ranks the best, absent ones last', () => {
  const figures = { A: { 2024: 3 }, B: { 2024: null }, C: { 2024: 1 }, D: { 2024: 3 } };
  const labels = (measure = {}) =>
    cells(rowChart('x', { rows: figures, measure, chart: { kind: 'dot', order: 'value' } })).map(([label]) => label);
  expect(labels()).toEqual(['A', 'D', 'C', 'B']);
  expect(labels(rank)).toEqual(['C', 'A', 'D', 'B']);
});

test('a share that a source gives alone is told with the other source’s value', () => {
  const share = specimen('progress-share');
  expect(chartNotes(share)).toEqual(['Vòng tròn rỗng: 61% theo Báo khác. Lý do.']);
  expect(chartDescription(inEnglish(share))).toContain('Another source: 61% (Báo khác).');
  expect(cells(share)).toEqual([['Cả nước', '60%']]);
  expect(readTargets(targetsOf(share)).t).toHaveLength(2);
  const half = { ...share.chart.progress!, done: 'things' };
  expect(codes({ ...share, chart: { ...share.chart, progress: half } })).toEqual(['progress: chart-needs']);
});

test('what is derived is hollow or ringed, and a note says so', () => {
  expect(chartNotes(specimen('bar-odd'))).toEqual(['Thanh rỗng: tính lại từ nguồn.']);
  expect(chartNotes(specimen('dot-editions'))).toEqual(['Vòng tròn lớn: tính lại từ nguồn.']);
  expect(chartNotes(specimen('stacked-bar-two'))).toEqual(['Tính lại từ nguồn: Từ 80% đến dưới 90%.']);
});

test('a table says units where they differ and periods where they differ', () => {
  expect(chartTable(specimen('table-columns')).head).toEqual(['Nơi', '2025', '2030']);
  const table = chartTable(specimen('table-notes'));
  expect(table.head).toEqual(['Nơi', 'Số việc']);
  expect(table.notes[0]).toBe('Nguồn không nêu thứ hạng.');
  const dated = rowChart('x', {
    rows: { A: { 2023: 1 }, B: { 2024: 2 } },
    chart: { kind: 'table', series: undefined },
  });
  expect(cells(dated)).toEqual([
    ['A', '1', '2023'],
    ['B', '2', '2024'],
  ]);
});
