import { expect, test } from 'vitest';
import { chartDescription } from '../../src/chart/describe/chart-description.ts';
import { chartTable } from '../../src/chart/table/chart-table.ts';
import { chartNotes } from '../../src/chart/words/chart-notes.ts';
import { chartTitle } from '../../src/chart/words/chart-title.ts';
import { checkChart } from '../../src/edition/check/chart/check-chart.ts';
import type { ChartInput } from '../../src/chart/types.ts';
import { makeChart, rank, targetsOf } from './specimens/make-chart.ts';
import { specimens } from './specimens/specimens.ts';
import { readTargets } from '../../src/island/read/targets.ts';

const nbsp = (text: string) => text.replaceAll('~', '\u00a0');
const specimen = (id: string): ChartInput => specimens.find((input) => input.id === id)!;
const ranks = (chart = {}, language: 'vi' | 'en' = 'vi') =>
  makeChart('x', {
    figures: { A: { 2020: 51, 2021: 42, 2022: 42, 2023: { value: 44, basis: 'derived' } } },
    measure: rank,
    names: { A: 'Mẫu' },
    chart: { emphasis: 'A', ...chart },
    language,
  });

test('a rank is described with the smallest number as the highest', () => {
  expect(chartDescription(ranks())).toBe(
    nbsp(
      'Thứ hạng của Mẫu năm~2023 là 44, giảm 2~bậc so với năm~2022. Từ năm~2020 đến năm~2023, cao nhất là hạng~42 (năm~2021 và 2022), thấp nhất là hạng~51 (năm~2020).',
    ),
  );
  expect(chartDescription(ranks({}, 'en'))).toBe(
    nbsp(
      'Mẫu’s rank was 44th in 2023, down 2~places from 2022. From 2020 to 2023 the highest was 42nd (2021 and 2022), the lowest 51st (2020).',
    ),
  );
});

test('the other series follow, the best first, then what is missing', () => {
  const peers = (language: 'vi' | 'en') =>
    makeChart('x', {
      figures: { A: { 2022: 44, 2023: 44 }, B: { 2021: 9, 2023: 5 }, C: { 2023: 34 } },
      measure: rank,
      chart: { emphasis: 'A' },
      language,
    });
  expect(chartDescription(peers('vi'))).toBe(
    nbsp(
      'Thứ hạng của Nơi A năm~2023 là 44, bằng năm~2022. Từ năm~2022 đến năm~2023, mọi số liệu đều là hạng~44. Năm~2023: Nơi B hạng~5; Nơi C hạng~34. Chưa có số liệu có nguồn của Nơi B (năm~2022).',
    ),
  );
  expect(chartDescription(peers('en'))).toBe(
    'Nơi A’s rank was 44th in 2023, unchanged from 2022. From 2022 to 2023 every figure was 44th. In 2023: Nơi B 5th; Nơi C 34th. No sourced figure yet for Nơi B (2022).',
  );
});

test('a step holds from its day on, and what is an extreme is said once', () => {
  const steps = (language: 'vi' | 'en') =>
    makeChart('x', {
      figures: { A: { '2023-07-01': 18, '2024-07-01': 23 } },
      frequency: 'irregular',
      chart: { kind: 'step', series: undefined },
      language,
    });
  expect(chartDescription(steps('vi'))).toBe(
    nbsp(
      'Số việc từ ngày~01/7/2024 là 23~việc, tăng 5~việc so với mức từ ngày~01/7/2023. Từ ngày~01/7/2023 đến ngày~01/7/2024, cao nhất là 23~việc (từ ngày~01/7/2024), thấp nhất là 18~việc (từ ngày~01/7/2023).',
    ),
  );
  expect(chartDescription(steps('en'))).toBe(
    nbsp(
      'Things has been 23~things since 1~July 2024, up 5~things from the level of 1~July 2023. From 1~July 2023 to 1~July 2024 the highest was 23~things (from 1~July 2024), the lowest 18~things (from 1~July 2023).',
    ),
  );
});

test('the description says which years are missing', () => {
  const gaps = makeChart('x', { figures: { A: { 2015: 1, 2017: 2, 2018: null, 2019: 3 } } });
  expect(chartDescription(gaps)).toContain(nbsp('Chưa có số liệu có nguồn của năm~2016 và 2018.'));
});

test('a title with a direction takes the wording that the data choose', () => {
  const words = (text: string) => ({ vi: text, en: text });
  const title = (now: string, before: string) => ({
    title: {
      compare: [`things place=A at=${now}`, `things place=A at=${before}`] as [string, string],
      better: words('tốt hơn'),
      same: words('như trước'),
      worse: words('kém hơn'),
    },
  });
  expect(chartTitle(ranks(title('2021', '2020')))).toBe('tốt hơn');
  expect(chartTitle(ranks(title('2022', '2021')))).toBe('như trước');
  expect(chartTitle(ranks(title('2023', '2022')))).toBe('kém hơn');
});

test('notes say how to read what is drawn, and repeat nothing the editor has said', () => {
  expect(chartNotes(specimen('line-break'))).toEqual([
    'Nét đứt dọc: cách tính thay đổi, không so sánh qua mốc này.',
    'Điểm rỗng: tính lại từ nguồn.',
    'Trục giá trị không bắt đầu từ 0.',
  ]);
  const own = { note: { vi: 'Điểm rỗng: tính lại từ nguồn. Thêm.', en: 'x' } };
  expect(chartNotes(ranks(own))).toEqual([own.note.vi]);
});

test('notes give the reason of each gap once, of what is known to be absent and of what is not there', () => {
  expect(chartNotes(specimen('line-missing-reasons'))).toEqual([
    'Đoạn đứt: chưa có số liệu có nguồn, số liệu không được thu thập hoặc nguồn không công bố.',
    'Nét đứt dọc: cách tính thay đổi, không so sánh qua mốc này.',
  ]);
  const ended = { A: { 2020: 1, 2021: 2, 2022: { value: null, status: 'M' as const } } };
  expect(chartNotes(makeChart('x', { figures: ended, language: 'en' }))).toContain('Gaps: no such figure can exist.');
  const irregular = makeChart('x', { figures: { A: { 2020: 1, 2024: 2 } }, frequency: 'irregular' });
  expect(chartNotes(irregular).join()).not.toContain('Đoạn đứt');
});

test('the table has a row a period, with numbered notes on derived figures and absences', () => {
  const table = chartTable(
    makeChart('x', { figures: { A: { 2020: 1, 2021: { value: 2, basis: 'derived' } }, B: { 2020: null } } }),
  );
  expect(table.head).toEqual(['Năm', 'Nơi A', 'Nơi B']);
  expect(table.rows.map(({ label, cells }) => [label, ...cells.map(({ text, notes }) => text + notes.join())])).toEqual(
    [
      ['2020', '1', 'chưa có số liệu'],
      ['2021', '21', '–2'],
    ],
  );
  expect(table.notes).toEqual(['Tính lại từ nguồn.', 'Chưa có trong dữ liệu của trang.']);
});

test('shares of fewer than a hundred things are told by counts alone', () => {
  const cells = chartTable(specimen('progress-three')).rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(cells).toEqual([
    ['10', '12', '–'],
    ['400', '991', '40,4%'],
    ['1.327', '3.009', '44,1%'],
  ]);
});

test('percentages that the sources did not publish are marked and lead to their observation', () => {
  const input = specimen('progress-three');
  const table = chartTable(input);
  expect(table.head.at(-1)).toBe('Tỷ lệ (tính lại)');
  expect(chartTable({ ...input, language: 'en' }).head.at(-1)).toBe('Share (derived)');
  expect(chartNotes(input)).toContain('Tỷ lệ phần trăm: tính lại từ nguồn.');
  expect(table.rows.map(({ cells }) => cells[2]?.observation?.basis ?? null)).toEqual([null, 'derived', 'derived']);
  expect(chartNotes(specimen('progress-share-alone')).join()).not.toContain('tính lại');
});

test('targets name every point at both widths and cannot close their script element', () => {
  const targets = readTargets(targetsOf(ranks()));
  expect(targets.s).toEqual(['Mẫu']);
  expect(targets.h).toEqual(['2020', '2021', '2022', '2023']);
  expect(targets.t.at(-1)!.slice(-2)).toEqual(['44', 'tính lại từ nguồn']);
  const closing = makeChart('x', { figures: { A: { 2020: 1 } }, names: { A: '</script>' } });
  expect(readTargets(targetsOf(closing)).s).toEqual(['</script>']);
  expect(targetsOf(closing)).not.toContain('</script');
});

test('checking names the key of each mistake', () => {
  const wrong = ranks({
    select: { place: ['A', 'Z'], region: 'x' },
    time: '2020..later',
    emphasis: 'Q',
    annotations: [{ at: '1999', text: { vi: 'x', en: 'x' } }],
    holds: ['{things place=A at=2021} > {things place=A at=2020}'],
    title: { vi: '{nothing}', en: 'x' },
  });
  const paths = checkChart(wrong).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['select.place', 'select.region', 'time', 'annotations.0.at', 'holds.0', 'title.vi']),
  );
  expect(checkChart(ranks())).toEqual([]);
  expect(checkChart(ranks({ emphasis: 'Q' })).map(({ path }) => path)).toEqual(['emphasis']);
  for (const input of specimens.filter(({ id }) => id !== 'line-empty'))
    expect([input.id, ...checkChart(input)]).toEqual([input.id]);
});
