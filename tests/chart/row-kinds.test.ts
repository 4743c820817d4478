import { expect, test } from 'vitest';
import { chartDescription } from '../../src/chart/describe/chart-description.ts';
import { chartTable } from '../../src/chart/table/chart-table.ts';
import { chartNotes } from '../../src/chart/words/chart-notes.ts';
import { checkChart } from '../../src/edition/check/chart/check-chart.ts';
import { composeChart } from '../../src/chart/compose-chart.ts';
import type { ChartInput } from '../../src/chart/types.ts';
import { makeChart, rank, targetsOf } from './specimens/make-chart.ts';
import { textBoxes } from './text-boxes.ts';
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
  expect(targets.find(({ heading }) => heading === 'Bắc Kạn')).toMatchObject({
    value: 'Nhập vào tỉnh khác',
    remark: 'Tỉnh, thành phố hiện nay: Thái Nguyên',
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

test('a position in a ranking is told by how near the top it is, and what reads alike is told as equal', () => {
  const words = chartDescription(specimen('line-position'));
  expect(words).toContain(nbsp('gần đầu bảng hơn 4~điểm phần trăm so với năm~2022'));
  expect(words).toContain(nbsp('gần đầu bảng nhất là 32% (năm~2020 và 2023), xa đầu bảng nhất là 54% (năm~2019).'));
  const english = chartDescription(inEnglish(specimen('line-position')));
  expect(english).toContain('nearer the top by 4\u00a0percentage points than in 2022');
  expect(english).toContain('the nearest to the top was 32% (2020 and 2023), the farthest from it 54% (2019).');
  const picture = composeChart(specimen('line-position'), 'wide')!;
  const height = (heading: string) => picture.targets.find((target) => target.heading === heading)!.y;
  expect(height('2023')).toBeLessThan(height('2019'));
});

test('where less is better the lowest is told first', () => {
  const hours = makeChart('x', { figures: { A: { 2020: 9, 2021: 3, 2022: 5 } }, measure: { better: 'lower' } });
  expect(chartDescription(hours)).toContain(nbsp('thấp nhất là 3~việc (năm~2021), cao nhất là 9~việc (năm~2020)'));
});

test('rows that are not compared are not ranked, and a mean of all is none of them', () => {
  const rows = { rows: { A: { 2024: 9 }, B: { 2024: 5 }, C: { 2024: 7 } } };
  const chart = { kind: 'dot' as const, series: undefined };
  expect(chartDescription(rowChart('x', { ...rows, chart }))).toContain('Cao nhất');
  expect(chartDescription(rowChart('x', { ...rows, chart: { ...chart, unlike: true } }))).not.toContain('nhất');
  const level = chartDescription(specimen('dot-level'));
  expect(level).toContain('Cao nhất trong biểu đồ là Quảng Ninh (92,18%), thấp nhất là Bắc Kạn (75,03%).');
  expect(codes(rowChart('x', { ...rows, chart: { ...chart, level: 'D' } }))).toEqual(['level: chart-code']);
});

test('pairs of ranks say at the end of their row how many places lie between them', () => {
  const picture = composeChart(specimen('dot-change'), 'wide')!;
  const ends = textBoxes(picture).filter(({ x1 }) => x1 > picture.width - 2);
  expect(ends.map(({ text }) => text)).toEqual(expect.arrayContaining(['20', '2', '0']));
  expect(cells(specimen('table-change'))).toEqual([
    ['Báo cáo năm 2023', nbsp('110'), '106', nbsp('Tăng 4~bậc')],
    ['Báo cáo năm 2024', '99', '103', nbsp('Giảm 4~bậc')],
  ]);
});

test('a table that is too wide for its picture stands as blocks there, and no figure is broken', () => {
  for (const size of ['wide', 'narrow'] as const) {
    const texts = textBoxes(composeChart(specimen('table-wide'), size)!).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['2023', '9.876.543']));
    expect(texts.filter((text) => /^[\d.]{1,3}$/.test(text))).toEqual([]);
  }
});

test('parts of which there is nothing are not listed', () => {
  const none = rowChart('x', {
    rows: { A: { all: 63, a: 13, b: 50, c: 0 } },
    measures: { all: 'Tất cả', a: 'Từ 90%', b: 'Từ 80%', c: 'Từ 70%' },
    chart: { kind: 'stacked-bar', whole: 'all' },
  });
  const texts = textBoxes(composeChart(none, 'wide')!).map(({ text }) => text.replaceAll('\u00a0', ' '));
  expect(texts).toEqual(expect.arrayContaining(['63 = 13 + 50', 'Từ 90%: 13', 'Từ 80%: 50']));
  expect(texts.join()).not.toContain('Từ 70%');
});

test('a break in a line is named by the method that begins there', () => {
  for (const size of ['wide', 'narrow'] as const) {
    const texts = textBoxes(composeChart(specimen('line-break'), size)!).map(({ text }) => text);
    expect(texts.join(' ')).toContain('bộ tiêu chí mới');
  }
});
