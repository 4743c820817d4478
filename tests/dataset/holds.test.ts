import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHolds } from '../../src/dataset/holds/check-holds.ts';
import type { PeriodContext } from '../../src/dataset/reference/find-observation.ts';
import type { Figures } from '../../src/dataset/types.ts';
import { makeChart, percent, rank } from '../chart/specimens/make-chart.ts';

/** Four places and their mean: in 2024 the last has no figure; 2025 is measured otherwise. */
const places = marked(
  makeChart('x', {
    figures: {
      A: { 2023: 80, 2024: 90.5, 2025: { value: 70, attributes: { method: 'new' } } },
      B: { 2023: 81, 2024: 90.5, 2025: { value: 60, attributes: { method: 'new' } } },
      C: {
        2023: { value: 82, note: { vi: 'Cao nhất.', en: 'Highest.' }, sources: ['nguon'] },
        2024: { value: 88, sources: ['nguon'] },
      },
      D: { 2023: { value: 79, qualifier: 'about' }, 2024: { value: null, status: 'Q' } },
      mean: { 2023: 80.5, 2024: 99, 2025: { value: 65, attributes: { method: 'new' } } },
    },
    names: { A: 'An', C: 'Cẩm', mean: 'Trung bình' },
    measure: { unit: percent },
  }).dataset,
);
const ranks = makeChart('x', { figures: { A: { 2024: 3 }, B: { 2024: 1 }, C: { 2024: 3 } }, measure: rank }).dataset;

/** The code `mean` stands for the others. */
function marked(dataset: Figures): Figures {
  const codes = [...dataset.codes['place']!.values()].map((code) => ({
    ...code,
    extra: { aggregate: code.code === 'mean' ? 'yes' : '' },
  }));
  return { ...dataset, codes: { ...dataset.codes, place: new Map(codes.map((code) => [code.code, code])) } };
}

/** `true`, or the rule and what is wrong in Vietnamese. */
function answer(condition: string, dataset = places, { period, newest }: PeriodContext = {}): string {
  const { id } = dataset;
  const last = newest === undefined ? undefined : new Map([[id, newest]]);
  const context = { datasets: new Map([[id, dataset]]), language: 'vi', dataset: id, period, newest: last } as const;
  const found = checkHolds(condition, context);
  return found === true ? 'true' : `${found.problem.code}: ${found.problem.message.vi}`.replaceAll('\u00a0', ' ');
}
const wrong = (condition: string, instead: string) =>
  `holds-no-more: điều kiện không còn đúng: ${condition}; theo số liệu: ${instead}`;

describe('the highest and the lowest', () => {
  test.each([
    'max(things at=2024 of=3) = A, B',
    'max(things at=2024 of=3) = B,A',
    'min(things at=2024 of=3) = C',
    'max(things place=A,C at=2024) = A',
    'max(things place=A,mean at=2024) = mean',
    'max(things place=A at=2023..2024) = 2024',
    'max(things place=A at=..2024) = 2024',
    'min(things place=C at=..) = 2023',
    'max(things place=A at=2023,2024) = 2024',
    'max(mau/things place=A,C at=first) = C',
  ])('%s', (condition) => expect(answer(condition)).toBe('true'));

  test('what is false is told with what the data say, equals together', () => {
    const one = 'max(things at=2024 of=3) = A';
    expect(answer(one)).toBe(wrong(one, 'số lớn nhất là A (An: 90,5%), B (Nơi B: 90,5%)'));
    const other = 'min(things place=C at=..) = 2024';
    expect(answer(other)).toBe(wrong(other, 'số nhỏ nhất là 2023 (82%)'));
  });

  test('of some codes only what is there is compared, and only where the condition says how many there are', () => {
    expect(answer('max(things at=2024) = C')).toBe(
      'holds-incomplete: chỉ 3 trong 4 mã của place có giá trị nên chưa so sánh hết được; thiếu: D',
    );
    expect(answer('max(things at=2024 of=4) = C')).toMatch(/^holds-incomplete/);
    expect(answer('max(things at=2024 of=2) = C')).toBe('holds-count: có 3 mã của place được so sánh, không phải 2');
    expect(answer('max(things place=A,D at=2024) = A')).toBe('holds-missing: không có giá trị với place=D');
    expect(answer('max(things place=D at=..) = 2023')).toMatch(/^holds-too-few/);
  });

  test('a total or a mean takes part only where it is named', () => {
    expect(answer('max(things at=2024 of=3) = mean')).toBe(
      'holds-aggregate: place=mean là số gộp nên không so sánh cùng các mã khác',
    );
  });

  test('the period is that of the text where none is named, else the last', () => {
    expect(answer('max(things place=A,B) = A')).toBe('true');
    expect(answer('max(things place=A,B) = B', places, { period: '2023' })).toBe('true');
    expect(answer('max(things place=A,B) = B', places, { newest: '2023' })).toBe('true');
    expect(answer('max(things place=A,B at=last) = B', places, { newest: '2023' })).toBe('true');
    expect(answer('rank(things place=B) = 1', places, { newest: '2024' })).toMatch(/^holds-incomplete/);
  });
});

describe('what does not compare', () => {
  test('is refused over a change of method, also between two figures and for the best of all', () => {
    const refused = /^holds-methods/;
    expect(answer('max(things place=A at=2023..) = 2024')).toMatch(refused);
    expect(answer('{things place=A at=2025} < {things place=A at=2024}')).toMatch(refused);
    expect(answer('{things place=A at=2024} = {things place=A at=best}')).toMatch(refused);
    expect(answer('{things place=C at=2023} = {things place=C at=worst}')).toBe('true');
  });

  test('is refused over a break, a definition of its own, a figure that is not exact', () => {
    const broken = makeChart('x', { figures: { A: { 2022: 1, 2023: { value: 2, status: 'B' }, 2024: 3 } } }).dataset;
    expect(answer('max(things at=2022..) = 2024', broken)).toMatch(/^holds-break/);
    expect(answer('max(things at=2023..) = 2024', broken)).toBe('true');
    expect(answer('{things at=2022} < {things at=2024}', broken)).toMatch(/^holds-break/);
    const other = makeChart('x', { figures: { A: { 2024: 1 }, B: { 2024: { value: 2, status: 'D' } } } }).dataset;
    expect(answer('max(things at=2024) = B', other)).toMatch(/^holds-break/);
    expect(answer('max(things at=2023) = C')).toBe(
      'holds-inexact: số liệu của D không phải số chính xác (khoảng, gần, hơn, ít nhất) nên không xếp thứ tự được',
    );
  });

  test('is refused where periods are of several lengths, unless the span says which', () => {
    const mixed = makeChart('x', { figures: { A: { '2023': 5, '2024-S1': 1, '2024-S2': 2 } } }).dataset;
    expect(answer('max(things at=..) = 2023', mixed)).toMatch(/^holds-periods/);
    expect(answer('max(things at=2023-S1..) = 2024-S2', mixed)).toBe('true');
  });
});

describe('places', () => {
  test('are counted from the best, or from the highest where none is better; equals share one', () => {
    expect(answer('rank(things place=B at=2024 of=3) = 1')).toBe('true');
    expect(answer('rank(things place=C at=2024 of=3) = 3')).toBe('true');
    expect(answer('rank(things place=B at=2024) = 1', ranks)).toBe('true');
    expect(answer('rank(things place=C at=2024) <= 2', ranks)).toBe('true');
    expect(answer('rank(things place=C at=2024 over=period) = 1')).toBe('true');
    const none = makeChart('x', { figures: { A: { 2024: 1 }, B: { 2024: 2 } }, measure: { better: 'none' } }).dataset;
    expect(answer('rank(things place=B at=2024) = 1', none)).toBe('true');
    const condition = 'rank(things place=C at=2024 of=3) = 2';
    expect(answer(condition)).toBe(wrong(condition, 'C (Cẩm: 88%): thứ 3/3'));
  });

  test('are asked for where the reference does not say among what', () => {
    const all = 'rank(things place=B at=2024 over=plac) = 1';
    expect(answer(all)).toBe('holds-over: chưa rõ xếp thứ tự theo chiều nào');
    expect(answer('rank(things place=mean at=2024 of=3) = 1')).toMatch(/^holds-aggregate/);
    expect(answer('rank(things place=D at=2024 of=3) = 1')).toMatch(/^holds-no-value/);
  });
});

test('all of several figures stand on one side of a number or of another figure', () => {
  expect(answer('all(things at=2024 of=3) > 87.5')).toBe('true');
  expect(answer('all(things place=A,B at=2024) > {things place=C at=2024}')).toBe('true');
  const condition = 'all(things at=2024 of=3) < {things place=A at=2024}';
  expect(answer(condition)).toBe(wrong(condition, 'A (An: 90,5%), B (Nơi B: 90,5%), 90,5%'));
  expect(answer('all(things place=A,B at=2024) > {things place=A at=2025}')).toMatch(/^holds-methods/);
});

test('what only a source can say is the note of a figure of that source', () => {
  expect(answer('stated(things place=C at=2023) = nguon')).toBe('true');
  const condition = 'stated(things place=C at=2023) = bao';
  expect(answer(condition)).toBe(wrong(condition, 'số này theo nguồn nguon'));
  expect(answer('stated(things place=C at=2024) = nguon')).toMatch(/^holds-note/);
});

test.each([
  ['max(things at=2024) > 3', 'holds-grammar'],
  ['max(things at=2024) = ', 'holds-grammar'],
  ['max({things at=2024}) = A', 'holds-grammar'],
  ['A = max(things at=2024)', 'holds-grammar'],
  ['3 < all(things at=2024)', 'holds-grammar'],
  ['largest(things at=2024) = A', 'holds-function'],
  ['max(thing at=2024) = A', 'reference-measure'],
  ['max(other/things at=2024) = A', 'reference-dataset'],
  ['max(things plac=A) = A', 'reference-dimension'],
  ['max(things place=A,E at=2024) = A', 'reference-code'],
  ['max(things at=2024 of=3) = E', 'reference-code'],
  ['max(things at=2020) = A', 'reference-period'],
  ['max(things at=2024-H1) = A', 'reference-period-grammar'],
  ['max(things place=A at=2023..24) = A', 'reference-period-grammar'],
  ['max(things place=A at=best) = A', 'holds-extreme'],
  ['max(things place=A at=2024) = A', 'holds-none-open'],
  ['max(things at=2023..) = A', 'holds-several-open'],
  ['max(things from=nguon) = A', 'reference-grammar'],
])('%s is stopped: %s', (condition, code) => expect(answer(condition).split(':')[0]).toBe(code));

test('of any figures max, min, rank and all agree with one another', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(figures, fc.boolean(), (values, lower) => {
      const code = (index: number) => `P${index}`;
      const own = Object.fromEntries(values.map((value, index) => [code(index), { 2024: value }]));
      const { dataset } = makeChart('x', { figures: own, measure: { better: lower ? 'lower' : 'higher' } });
      const [most, least] = [Math.max(...values), Math.min(...values)];
      const having = (wanted: number) => values.flatMap((value, index) => (value === wanted ? code(index) : []));
      expect(answer(`max(things) = ${having(most).join(', ')}`, dataset)).toBe('true');
      expect(answer(`min(things) = ${having(least).join(', ')}`, dataset)).toBe('true');
      expect(answer(`all(things) <= ${most}`, dataset)).toBe('true');
      expect(answer(`all(things) < ${most}`, dataset)).not.toBe('true');
      for (const one of having(lower ? least : most))
        expect(answer(`rank(things place=${one}) = 1`, dataset)).toBe('true');
      for (const one of having(lower ? most : least)) {
        const place = values.length + 1 - having(lower ? most : least).length;
        expect(answer(`rank(things place=${one}) = ${place}`, dataset)).toBe('true');
      }
    }),
    { seed: 20_261_126, numRuns: 100 },
  );
});
