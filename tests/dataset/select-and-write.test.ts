import { expect, test } from 'vitest';
import { parseTable } from '../../src/dataset/read/parse-table.ts';
import { selectObservations } from '../../src/dataset/select-observations.ts';
import { writeExcelCsv } from '../../src/dataset/write/write-excel-csv.ts';
import { writeCsv } from '../../src/dataset/write/write-csv.ts';
import { writeJson } from '../../src/dataset/write/write-json.ts';
import { payCsv, rankingCsv, sample, workCsv } from './sample.ts';

const ranking = sample('ranking', rankingCsv);
const ids = (...args: Parameters<typeof selectObservations>) =>
  selectObservations(...args).map(({ id }) => id.slice(4));

test('selectObservations picks codes and time, in the order of periods', () => {
  expect(ids(ranking, { indicator: 'rank', economy: ['THA', 'VNM'] }, '2024..')).toEqual([
    'rank.VNM.2024',
    'rank.THA.2024',
    'rank.VNM.2025',
    'rank.THA.2025',
  ]);
  expect(ids(ranking, { economy: 'VNM' }, '2022..2023')).toEqual(['rank.VNM.2022', 'rank.VNM.2023']);
  expect(ids(ranking, { economy: 'VNM' }, 'last')).toEqual(['rank.VNM.2025']);
  expect(ids(ranking, { economy: 'THA' }, '2024')).toEqual(['rank.THA.2024']);
  expect(ids(ranking, { economy: 'SGP' })).toEqual([]);
});

test('computed observations come when they are named', () => {
  expect(ids(ranking, { indicator: 'share', economy: 'VNM' })).toEqual(['share.VNM.2024', 'share.VNM.2025']);
  const pay = sample('pay', payCsv);
  expect(ids(pay, {})).toEqual(['2023-07-01', '2024-07-01', '2026-07-01']);
  expect(ids(pay, { indicator: 'increase' })).toEqual(['increase.2024-07-01']);
});

test('the last period is the last with a value', () => {
  expect(ids(sample('work', workCsv), { indicator: 'done', level: 'local' }, 'last')).toEqual(['done.local.2024']);
});

test('writeCsv gives back the cells as published', () => {
  const csv = payCsv.replace('report-a,,', 'report-a,"Gọi là ""lương"",\nhai dòng","Called ""pay"""');
  const dataset = sample('pay', csv);
  const written = writeCsv(dataset, { bom: true });
  expect(written.startsWith('\ufeffperiod,amount')).toBe(true);
  const again = sample('pay', written);
  expect([again.header, again.rows]).toEqual([dataset.header, dataset.rows]);
});

test('whatever stands in a cell reads back, and is written again byte for byte', () => {
  const cells = ['a,b', '1;2', 'tab\there', '"quoted"', 'two\nlines', ' spaces ', '', '=1+1', 'ắ', '\u00a0', '1.327,5'];
  const header = cells.map((_, index) => `column_${index}`);
  const rows = [cells, [...cells].reverse()];
  for (const delimiter of [',', ';', '\t']) {
    const written = writeCsv({ header, rows }, { delimiter });
    const read = parseTable(written, { file: 'x.csv', delimiter });
    const again = { header: read.header, rows: read.records.map((record) => record.cells) };
    expect([again, read.problems]).toEqual([{ header, rows }, []]);
    expect(writeCsv(again, { delimiter })).toBe(written);
  }
});

test('writeJson tells all that explains the figures', () => {
  const text = writeJson(ranking);
  const document = JSON.parse(text) as Record<string, unknown[]>;
  expect(document).toMatchObject({ id: 'ranking', updated: '2025-01-01', licence: { vi: 'licence' } });
  expect(document['observations']).toHaveLength(8);
  expect(document['observations']![0]).toMatchObject({ measure: 'rank', economy: 'VNM', period: '2022', value: 48 });
  expect(document['derived']![0]).toMatchObject({ measure: 'share', basis: 'derived' });
  expect(document['sources']![0]).toMatchObject({
    id: 'report-a',
    title: { en: 'Report A' },
    address: 'https://a.example',
  });
  expect(writeJson(sample('ranking', rankingCsv))).toBe(text);
});

test('writeExcelCsv has for people what the CSV has in codes: names, units and sources, in their language', () => {
  const csv = `period,amount,method,qualifier,basis,obs_status,source,note_vi,note_en
2023-07-01,1800000,,about,,P,report-a,Ghi chú,Note
2024-07-01,,,,,O,report-b,Đang lập,Being made
2025,2340000.5,,,,,report-b,,
`;
  const pay = sample('pay', csv, { derived: [] });
  const rowsOf = (language: 'vi' | 'en') =>
    parseTable(writeExcelCsv(pay, pay.observations, language).slice(1), { file: '', delimiter: ';' });
  const { header, records } = rowsOf('vi');
  expect(header).toEqual(
    'Chỉ tiêu;period;period (mã);amount;Đơn vị;Mức độ chính xác;Tình trạng;Nơi công bố;Nguồn;Địa chỉ nguồn;Nguồn (mã);Ghi chú'.split(
      ';',
    ),
  );
  expect(records.map(({ cells }) => cells.join(';'))).toEqual([
    'amount;01/7/2023;2023-07-01;1800000;đồng/tháng;khoảng;sơ bộ;Cơ quan;Báo cáo A;https://a.example;report-a;Ghi chú',
    'amount;01/7/2024;2024-07-01;;đồng/tháng;;thiếu;Cơ quan;Báo cáo B;;report-b;Đang lập',
    'amount;năm 2025;2025;2340000,5;đồng/tháng;;;Cơ quan;Báo cáo B;;report-b;',
  ]);
  expect(rowsOf('en').records[0]!.cells.slice(1, 9)).toEqual(
    '1 July 2023;2023-07-01;1800000;VND a month;about;provisional;Cơ quan;Report A'.split(';'),
  );
  const rank = sample('ranking', rankingCsv);
  const [head = '', first = ''] = writeExcelCsv(rank, rank.observations, 'vi').split('\n');
  expect(head).toContain('indicator;indicator (mã);economy;economy (mã);period;');
  expect(first).toContain('Hạng;rank;Việt Nam;VNM;năm 2022;2022;48;thứ hạng;');
});
