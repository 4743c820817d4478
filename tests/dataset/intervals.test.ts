import { describe, expect, it } from 'vitest';
import { compareObservation } from '../../src/dataset/compare-observations.ts';
import { compareStates, readRelease, stateOf } from '../../src/dataset/hand-in/compare-states.ts';
import { checkHolds } from '../../src/dataset/holds/check-holds.ts';
import { changeText } from '../../src/dataset/text/change-text.ts';
import { attributeText, observationText } from '../../src/dataset/text/observation-text.ts';
import { datasetDocument } from '../../src/dataset/write/dataset-json.ts';
import { observationCells } from '../../src/dataset/write/observation-cells.ts';
import { readDocument } from '../../src/dataset/write/read-json.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { sample } from './sample.ts';

const words = (text: string) => ({ vi: text, en: text });
const column = (id: string, role: string, type: string, more = {}) => ({ id, label: words(id), role, type, ...more });
const bounded = (id: string) => column(id, 'attribute', 'number', { optional: true });
const meta = {
  columns: [
    column('indicator', 'dimension', 'code'),
    column('level', 'dimension', 'code', { codes: 'levels' }),
    column('period', 'time', 'period'),
    column('value', 'measure', 'number'),
    ...['lower_bound', 'upper_bound', 'share'].map(bounded),
    column('source', 'attribute', 'code'),
  ],
};
const header = 'indicator,level,period,value,lower_bound,upper_bound,share,source';
const csv = (...rows: string[]) => [header, ...rows.map((row) => `${row},report-a`), ''].join('\n');
/** Four years of counts whose intervals overlap but for the last. */
const rows = [
  'done,national,2021,1000,900,1100.5,20.77',
  'done,national,2022,1050,950,1150,',
  'done,national,2023,1020,,,',
  'done,national,2024,1500,1400,1600,',
];
const dataset = sample('work', csv(...rows), { ...meta, derived: [] });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const at = (period: string, of: Dataset = dataset) => of.observations.find((one) => one.period === period)!;

describe('an interval', () => {
  it('is told beside its value as each language writes numbers', () => {
    expect(plain(observationText(at('2021'), 'vi'))).toBe('1.000 nhiệm vụ; khoảng 900–1.101');
    expect(plain(observationText(at('2021'), 'en'))).toBe('1,000 tasks; interval 900–1,101');
    expect(plain(observationText(at('2023'), 'vi'))).toBe('1.020 nhiệm vụ');
    const fine = { ...at('2021'), value: -0.5, interval: [-0.58, 0.3] as const };
    const measure = { ...fine.measure, decimals: 2 };
    expect(plain(observationText({ ...fine, measure }, 'vi'))).toBe('−0,50 nhiệm vụ; khoảng từ −0,58 đến 0,30');
  });

  it('and every other number beside a figure is never written as the file has it', () => {
    const share = dataset.meta.columns.find(({ id }) => id === 'share')!;
    expect(attributeText(dataset, share, at('2021'), 'vi')).toBe('20,77');
    expect(attributeText(dataset, { ...share, decimals: 1 }, at('2021'), 'en')).toBe('20.8');
    expect(attributeText(dataset, share, at('2022'), 'vi')).toBe('');
  });

  it('goes to JSON and back, and to a row in the style of its file', () => {
    const read = readDocument('work', words('work'), datasetDocument(dataset));
    expect(read.observations.map(({ interval }) => interval)).toEqual([
      [900, 1100.5],
      [950, 1150],
      undefined,
      [1400, 1600],
    ]);
    expect(observationCells(dataset, at('2021')).slice(3, 7)).toEqual(['1000', '900', '1100.5', '20.77']);
    const vi = sample(
      'work',
      'indicator;level;period;value;lower_bound;upper_bound;share;source\ndone;national;2021;1000;900;1100,5;20,77;report-a\n',
      { ...meta, derived: [], numbers: 'vi', delimiter: ';' },
    );
    expect(observationCells(vi, vi.observations[0]!).slice(3, 7)).toEqual(['1000', '900', '1100,5', '20,77']);
    expect(compareStates(vi, stateOf(dataset)).changes.filter(({ new: now }) => now !== 'removed')).toEqual([]);
  });

  it('that differs from a release is a change of its own, unless its figure has gone', () => {
    const release = readRelease(new TextEncoder().encode(csv(...rows)), dataset);
    const other = sample('work', csv(rows[0]!.replace('900', '890.5'), ...rows.slice(1)), { ...meta, derived: [] });
    const { changes } = compareStates(other, release);
    expect(changes.map(({ field, old, new: now }) => [field, old, now])).toEqual([['lower_bound', '900', '890.5']]);
    expect(plain(changeText(other, changes[0]!, 'vi').new)).toBe('890,5 nhiệm vụ');
    const gone = { ...at('2021'), value: null, interval: undefined, status: 'O' as const };
    const lacking = { ...dataset, observations: [gone, ...dataset.observations.slice(1)] };
    expect(compareStates(lacking, release).changes.map(({ field }) => field)).toEqual([undefined]);
  });
});

/** Two levels in two years, which cannot be told apart. */
const known = sample(
  'work',
  csv(rows[0]!, rows[1]!, 'done,local,2021,1010,1005,1020,', 'done,local,2022,1020,1005,1040,'),
  { ...meta, derived: [] },
);

describe('two figures whose intervals overlap', () => {
  it('are not compared', () => {
    expect(compareObservation(dataset, at('2022'))).toEqual({ reason: 'overlap', period: '2021' });
    expect(compareObservation(dataset, at('2024'))).toMatchObject({ difference: 480 });
  });

  it.each([
    '{done level=national at=2022} > {done level=national at=2021}',
    'rank(done level=national at=2022) = 2',
    'max(done level=national at=2021..2022) = 2022',
    '{done level=national at=worst} < 1100',
  ])('bear out no condition: %s', (condition) => {
    const answer = (of: Dataset) =>
      checkHolds(condition, { datasets: new Map([['work', of]]), dataset: 'work', language: 'vi' });
    expect(answer(known)).toMatchObject({ problem: { code: 'holds-overlap' } });
    const apart = known.observations.map((one) => ({ ...one, interval: undefined }));
    expect(answer({ ...known, observations: apart })).not.toMatchObject({ problem: { code: 'holds-overlap' } });
  });
});
