import { expect, test } from 'vitest';
import { parseTable } from '../../src/dataset/read/parse-table.ts';
import { selectObservations } from '../../src/dataset/select-observations.ts';
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
