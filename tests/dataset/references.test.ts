import { describe, expect, test } from 'vitest';
import { checkHolds } from '../../src/dataset/holds/check-holds.ts';
import { fillText, plainText } from '../../src/dataset/reference/fill-text.ts';
import { findObservation } from '../../src/dataset/reference/find-observation.ts';
import { formatObservation } from '../../src/dataset/write/format-observation.ts';
import { inSentence } from '../../src/dataset/reference/in-sentence.ts';
import { parseReference } from '../../src/dataset/reference/parse-reference.ts';
import type { ReferenceContext } from '../../src/dataset/reference/resolve-reference.ts';
import type { Sentence } from '../../src/schema/messages/sentence.ts';
import { payCsv, rankingCsv, resolverOf, sample, workCsv } from './sample.ts';

const work = sample('work', workCsv);
const ranking = sample('ranking', rankingCsv);
const pay = sample('pay', payCsv);
const nbsp = (text: string) => text.replaceAll('~', '\u00a0');

describe('parseReference', () => {
  test('reads dataset, measure, codes, time and form', () => {
    expect(parseReference('ranking/rank economy=VNM at=2025 as=number')).toEqual({
      dataset: 'ranking',
      measure: 'rank',
      where: { economy: 'VNM' },
      at: '2025',
      form: 'number',
      from: null,
      otherwise: null,
    });
    expect(parseReference('amount at=2023-01-01/P3Y', 'pay')).toMatchObject({
      dataset: 'pay',
      at: '2023-01-01/P3Y',
      form: 'value',
      from: null,
    });
    expect(parseReference('ranking/rank else="chưa công bố, =?" economy=VNM')).toMatchObject({
      where: { economy: 'VNM' },
      otherwise: 'chưa công bố, =?',
    });
  });

  test.each([
    '',
    'rank',
    'a/b/c',
    'ranking/rank economy',
    'ranking/rank as=total',
    'ranking/rank at=1 at=2',
    'ranking/rank economy=',
    'ranking/rank else=""',
    'ranking/rank else="a',
    'ranking/rank else=a b',
  ])('refuses %j', (text) => expect(parseReference(text)).toBeNull());
});

describe('findObservation', () => {
  const find = (dataset: typeof work, text: string, period?: string) => {
    const found = findObservation(dataset, parseReference(text, dataset.id)!, { period });
    return 'problem' in found ? `${found.problem.code}: ${found.problem.fix.en}` : found.observation.id;
  };

  test.each([
    ['rank economy=VNM', 'obs-rank.VNM.2025'],
    ['rank economy=VNM at=first', 'obs-rank.VNM.2022'],
    ['rank economy=VNM at=previous', 'obs-rank.VNM.2024'],
    ['rank economy=VNM at=best', 'obs-rank.VNM.2024'],
    ['rank economy=VNM at=worst', 'obs-rank.VNM.2022'],
    ['economies', 'obs-economies.WLD.2025'],
    ['share economy=THA', 'obs-share.THA.2025'],
  ])('%s is %s', (text, id) => expect(find(ranking, text)).toBe(id));

  test('absent values are passed over, unless their period is named', () => {
    expect(find(work, 'done level=local')).toBe('obs-done.local.2024');
    expect(find(work, 'done level=local at=2025')).toBe('obs-done.local.2025');
  });

  test('the period of the context stands where none is named', () => {
    expect(find(work, 'assigned', '2023')).toBe('obs-assigned.national.2023');
    expect(find(work, 'assigned at=last', '2023')).toBe('obs-assigned.national.2024');
    expect(find(work, 'assigned', '2019')).toBe(
      'reference-period: periods with an observation: 2023, 2024; write one after at= and name it in the text',
    );
  });

  test('a fault says what is allowed', () => {
    expect(find(ranking, 'rank')).toBe('reference-ambiguous: add economy= one of: VNM, THA');
    expect(find(ranking, 'rang')).toBe('reference-measure: use one of: rank, economies, share');
    expect(find(ranking, 'rank economy=VN')).toBe('reference-code: use one of: VNM, THA');
    expect(find(ranking, 'rank country=VNM')).toBe(
      'reference-dimension: its dimensions: economy; the period goes after at=',
    );
    expect(find(ranking, 'economies at=best')).toMatch(/^reference-no-better/);
  });
});

test('formatObservation writes each form in both languages', () => {
  const write = (dataset: typeof work, reference: string, language: 'vi' | 'en' = 'vi') =>
    plainText(fillText(`{${reference}}`, resolverOf(dataset, language)));
  expect(write(pay, 'amount')).toBe(nbsp('2,53~triệu đồng/tháng'));
  expect(write(pay, 'amount', 'en')).toBe(nbsp('VND~2.53~million a month'));
  expect(write(pay, 'amount as=number')).toBe('2,53');
  expect(write(pay, 'amount as=period')).toBe('01/7/2026');
  expect(write(pay, 'amount as=year')).toBe('2026');
  expect(write(pay, 'increase')).toBe('30,0%');
  expect(write(ranking, 'rank economy=VNM', 'en')).toBe('44th');
  expect(write(work, 'done level=national')).toBe(nbsp('khoảng~40~nhiệm vụ'));
  expect(write(work, 'done level=national as=number', 'en')).toBe(nbsp('about~40'));
  expect(write(work, 'done level=national as=bare')).toBe('40');
  expect(write(work, 'done level=local as=unit', 'en')).toBe('tasks');
  expect(formatObservation(work.observations[5]!, 'vi')).toBe('chưa có số liệu');
});

describe('fillText', () => {
  test('puts figures among words and keeps their observations', () => {
    const parts = fillText('Hạng {rank economy=VNM as=number}/{economies as=number}.', resolverOf(ranking));
    expect(plainText(parts)).toBe('Hạng\u00a044/139.');
    expect(parts[1]).toMatchObject({ observation: { id: 'obs-rank.VNM.2025' }, form: 'number', text: '44' });
  });

  test('collects every fault, and throws the first when nobody collects', () => {
    const problems: Sentence[] = [];
    const text = 'a {rank economy=VNM b {rang} {rank economy=VNM as=bare}';
    expect(plainText(fillText(text, resolverOf(ranking), problems))).toBe('a {rank economy=VNM b {rang} 44');
    expect(problems.map(({ code }) => code)).toEqual(['braces-unbalanced', 'reference-measure']);
    expect(() => fillText('{rang}', resolverOf(ranking))).toThrow('không có chỉ tiêu rang');
  });
});

describe('a figure that has no value', () => {
  const filled = (text: string, resolve = resolverOf(work)) => {
    const problems: Sentence[] = [];
    const words = plainText(fillText(text, inSentence(resolve), problems));
    return problems.length ? problems.map(({ code, message }) => `${code}: ${message.vi}`) : words;
  };

  test('may not stand among words, whatever form would write it; its period may', () => {
    const said =
      'reference-empty: giá trị tại kỳ 2025 trống (O: chưa có số liệu), nên giữa câu sẽ hiện “chưa có số liệu”';
    for (const form of ['value', 'number', 'bare'])
      expect(filled(`Xong {done level=local at=2025 as=${form}}.`)).toEqual([said]);
    expect(filled('{done level=local at=2025 as=year}: {done level=local at=2024}')).toBe(nbsp('2025: 7~nhiệm vụ'));
  });

  test('stands there as the words of else, which say nothing where there is a value', () => {
    const words = 'Xong {done level=local at=2025 as=number else="một số"} nhiệm vụ.';
    expect(filled(words)).toBe('Xong một số nhiệm vụ.');
    expect(filled(words.replace('2025', '2024'))).toBe('Xong 7 nhiệm vụ.');
  });
});

test('checkHolds compares values before rounding', () => {
  const contextOf = (dataset: typeof work): ReferenceContext => ({
    datasets: new Map([[dataset.id, dataset]]),
    language: 'vi',
    dataset: dataset.id,
  });
  const holds = (condition: string) => {
    const answer = checkHolds(condition, contextOf(ranking));
    return answer === true || answer.problem.code;
  };
  expect(holds('{rank economy=VNM} < {rank economy=THA}')).toBe(true);
  expect(holds('{rank economy=VNM at=2024} < {rank economy=THA at=2024}')).toBe('holds-no-more');
  expect(holds('{rank economy=VNM at=first} >= 48')).toBe(true);
  expect(holds('{share economy=VNM} = 32')).toBe('holds-no-more');
  expect(holds('{rank economy=VNM} is small')).toBe('holds-grammar');
  expect(holds('{rang} < 3')).toBe('reference-measure');
  expect(checkHolds('{done level=local at=2025} > 0', contextOf(work))).toMatchObject({
    problem: { code: 'holds-no-value' },
  });
});
