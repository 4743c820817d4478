import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../../src/dataset/alternatives-of.ts';
import { decodeText } from '../../src/dataset/read/decode-text.ts';
import { parseSample, payCsv, rankingCsv, sample, workCsv } from './sample.ts';

const codes = (id: string, csv: string, more = {}) => parseSample(id, csv, more).problems.map(({ code }) => code);

describe('a sound file', () => {
  test('gives typed observations with the row a spreadsheet shows', () => {
    const { observations } = sample('work', workCsv);
    expect(observations).toHaveLength(6);
    expect(observations[2]).toMatchObject({
      id: 'obs-done.national.2024',
      row: 4,
      period: '2024',
      value: 40,
      qualifier: 'about',
      status: 'P',
      basis: 'published',
      sources: ['report-a'],
      dimensions: { indicator: 'done', level: 'national', period: '2024' },
    });
    expect(observations[5]).toMatchObject({
      value: null,
      status: 'O',
      note: { vi: 'Chưa báo cáo', en: 'Not reported' },
    });
  });

  test('reads the same in UTF-8 with a mark, in UTF-16, with CRLF and with a sep line', () => {
    const plain = sample('work', workCsv).rows;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${workCsv}`, 'utf16le'));
    for (const other of [`\ufeff${workCsv}`, workCsv.replaceAll('\n', '\r\n'), `sep=,\n${workCsv}`, utf16]) {
      const { dataset, problems } = parseSample('work', other);
      expect(problems.map(({ code, notice }) => [code, notice])).toEqual(
        other === utf16 ? [['file-converted', true]] : [],
      );
      expect(dataset!.rows).toEqual(plain);
    }
    expect(decodeText(utf16, 'x').encoding).toBe('utf-16');
  });

  test('may have its columns in another order, another separator and Vietnamese numbers', () => {
    const csv = payCsv.replace('2340000', '2.340.000').replaceAll(',', ';');
    const dataset = sample('pay', csv, { delimiter: ';', numbers: 'vi' });
    expect(dataset.observations.map(({ value }) => value)).toEqual([1800000, 2340000, 2530000]);
    const turned =
      'amount,period,method,qualifier,basis,obs_status,source,note_vi,note_en\n5,2024-07-01,,,,,report-a,,\n';
    expect(sample('pay', turned).observations[0]).toMatchObject({
      value: 5,
      period: '2024-07-01',
      id: 'obs-2024-07-01',
    });
  });

  test('keeps zero as a value and negative numbers as numbers', () => {
    const dataset = sample('pay', payCsv.replace('1800000', '0').replace('2340000', '-2340000'));
    expect(dataset.observations.map(({ value }) => value)).toEqual([0, -2340000, 2530000]);
  });

  test('keeps alternatives within reach of their observation', () => {
    const reason = { vi: 'x', en: 'x' };
    const alternatives = [
      { of: { indicator: 'done', level: 'local', period: '2024' }, value: 8, source: 'report-b', reason },
    ];
    const dataset = sample('work', workCsv, { alternatives });
    expect(dataset.observations.map((each) => alternativesOf(dataset, each).length)).toEqual([0, 0, 0, 0, 1, 0]);
  });
});

describe('computed observations', () => {
  test('a ratio is a percentage with the sources of both, and never of an absent value', () => {
    const { derived } = sample('work', workCsv);
    const ratios = derived.filter(({ measure }) => measure.id === 'completion');
    expect(ratios.map(({ id, value }) => [id, value])).toEqual([
      ['obs-completion.national.2023', 50],
      ['obs-completion.national.2024', 33.3333333333333],
    ]);
    expect(ratios[0]).toMatchObject({ basis: 'derived', row: null, sources: ['report-a', 'report-b'], status: 'A' });
    expect(ratios[1]).toMatchObject({ qualifier: 'about', status: 'P' });
    expect(derived.filter(({ measure }) => measure.id === 'both').map(({ value }) => value)).toEqual([150, 160]);
  });

  test('a ratio may take its base from another code', () => {
    const shares = sample('ranking', rankingCsv).derived;
    expect(shares.map(({ id }) => id)).toEqual(
      ['VNM.2024', 'VNM.2025', 'THA.2024', 'THA.2025'].map((key) => `obs-share.${key}`),
    );
    expect(shares[1]!.value).toBeCloseTo((44 / 139) * 100, 10);
  });

  test('a change is told from the observation before, within one method', () => {
    const { derived } = sample('pay', payCsv);
    expect(derived.map(({ id, value }) => [id, value])).toEqual([['obs-increase.2024-07-01', 30]]);
  });

  test('a count tells different codes, of all rows or of those picked, with the sources of all it counted', () => {
    const { derived } = sample('ranking', rankingCsv, {
      derived: [
        {
          indicator: 'share',
          formula: { count: 'economy', where: { indicator: 'rank' }, at: { economy: 'WLD' } },
          method: { vi: 'x', en: 'x' },
        },
      ],
    });
    const counted = derived.filter(({ measure }) => measure.id === 'share');
    expect(counted.map(({ id, value }) => [id, value])).toEqual(
      [1, 1, 2, 2].map((value, index) => [`obs-share.WLD.${2022 + index}`, value]),
    );
    expect(counted[2]!.sources).toEqual(['report-a', 'report-b']);
  });

  test('a count of a column that is not there is a problem of the metadata', () => {
    const formula = { count: 'nation', where: { kind: 'rank' } };
    const { problems } = parseSample('ranking', rankingCsv, {
      derived: [{ indicator: 'share', formula, method: { vi: 'x', en: 'x' } }],
    });
    expect(problems.map(({ column, found }) => [column, found])).toEqual([
      ['derived.0.formula.count', 'nation'],
      ['derived.0.formula.where.kind', 'kind'],
    ]);
  });
});

describe('faults', () => {
  test('come all at once, one a cell, from rows that share nothing', () => {
    const csv = workCsv
      .replace('2023,50', '2023,5 0')
      .replace('local,2024,7', 'lokal,2024,7')
      .replace('2023,100', '2O23,100');
    expect(codes('work', csv).sort()).toEqual(['code-unknown', 'number-space', 'period-grammar']);
    expect(parseSample('work', csv).dataset).toBeNull();
  });

  test('a number of two meanings is stopped unless its measure has thousandths', () => {
    expect(codes('pay', payCsv.replace('1800000', '1.800'))).toEqual(['number-ambiguous']);
    const columns = (decimals: number) => ({
      columns: (sample('pay', payCsv).meta.columns as object[]).map((column) =>
        'unit' in column ? { ...column, unit: 'percent', decimals } : column,
      ),
    });
    expect(codes('pay', payCsv.replace('1800000', '1.805'), columns(3))).toEqual([]);
    expect(codes('pay', payCsv.replace('1800000', '1.805'), columns(2))).toEqual(['number-ambiguous']);
    expect(codes('pay', payCsv.replace('1800000', '0.805'), columns(2))).toEqual([]);
  });

  test('a web address and a hyphen inside a sentence are no faults', () => {
    const csv = payCsv.replace(
      'report-a,,',
      'report-a,Xem https://a.example/?n=2 - trang 3,"See p. 3, at https://a.example/?n=2"',
    );
    expect(codes('pay', csv)).toEqual([]);
  });

  test('rows are counted as a spreadsheet counts them, line breaks within cells included', () => {
    const csv = payCsv.replace('report-a,,', 'report-a,"một\nhai","one\ntwo"').replace('2530000', 'x');
    expect(parseSample('pay', csv).problems).toMatchObject([{ row: 4, column: 'amount', letter: 'B', found: 'x' }]);
  });
});

test('a hundred thousand rows are read and checked', () => {
  const [header] = payCsv.split('\n');
  const lines = Array.from({ length: 100_000 }, (_, index) => {
    const day = new Date(Date.UTC(1900, 0, 1 + (index % 60_000))).toISOString().slice(0, 10);
    return index < 60_000 ? `${day},${index},,,,,report-a,,` : `${day}/P${(index % 90) + 1}M,${index},,,,,report-a,,`;
  });
  const { dataset, problems } = parseSample('pay', `${header}\n${lines.join('\n')}\n`);
  expect(problems).toEqual([]);
  expect(dataset!.observations).toHaveLength(100_000);
});
