import { expect, test } from 'vitest';
import { applyView } from '../../src/chart/view/apply-view.ts';
import { chartChoices } from '../../src/chart/view/chart-choices.ts';
import { periodPlaces } from '../../src/chart/axes/timeline.ts';
import { composeChart } from '../../src/chart/compose-chart.ts';
import { compareItems } from '../../src/chart/words/compare-items.ts';
import { viewTitle } from '../../src/chart/words/view-title.ts';
import { relativeInput } from '../../src/chart/series/relative-input.ts';
import type { ChartInput } from '../../src/chart/types.ts';
import { makeChart, rank } from './specimens/make-chart.ts';

const names = { A: 'Việt Nam', B: 'Lào', C: 'Thái Lan', D: 'Singapore' };
const figures = {
  A: { 2019: 42, 2020: 42, 2021: 44, 2022: 48, 2023: 46 },
  B: { 2019: 110, 2021: 117 },
  C: { 2019: 43, 2020: 44, 2022: 43, 2023: 46 },
  D: { 2019: 8, 2020: 8, 2021: 8, 2022: 7, 2023: 5 },
};
const ranks = (): ChartInput => makeChart('x', { figures, names, measure: rank });

function chosen(codes: readonly string[], from = '2019', to = '2023'): ChartInput {
  const input = ranks();
  const choices = chartChoices(input);
  return applyView(input, { ...choices.initial, show: [...codes], from, to }, choices);
}

test('the title of a view names measure, time and items, and claims nothing', () => {
  const measure = [...ranks().dataset.measures.values()][0]!.name.vi;
  expect(viewTitle(chosen(['A', 'B'], '2019', '2021'))).toBe(`${measure}, 2019–2021: Việt Nam, Lào`);
  expect(viewTitle(chosen(['A'], '2023', '2023'))).toBe(`${measure}, 2023: Việt Nam`);
});

test('two things that are shown are compared at the last period of both', () => {
  expect(compareItems(chosen(['A', 'D']))).toBe(
    '2023: Singapore xếp thứ 5, trên Việt Nam (thứ 46) 41 bậc.'.replace('41 bậc', '41\u00a0bậc'),
  );
  expect(compareItems({ ...chosen(['A', 'B']), language: 'en' })).toBe(
    '2021: Việt Nam ranks 44th, 73\u00a0places above Lào (117th).',
  );
  expect(compareItems(chosen(['A', 'C']))).toBe('2023: Việt Nam và Thái Lan cùng xếp thứ 46.');
  expect(compareItems(chosen(['A', 'B', 'C']))).toBe('');
});

test('what cannot be compared says why', () => {
  expect(compareItems(chosen(['A', 'B'], '2022', '2023'))).toContain('không có kỳ nào có số liệu của cả hai');
  const otherwise = chosen(['A', 'D']);
  const observations = otherwise.dataset.observations.map((one) =>
    Object.values(one.dimensions).includes('D') ? { ...one, attributes: { ...one.attributes, method: 'new' } } : one,
  );
  expect(compareItems({ ...otherwise, dataset: { ...otherwise.dataset, observations } })).toContain(
    'không cùng phương pháp',
  );
});

test('change counts from the period that is named, and its title says from which', () => {
  const input = makeChart('x', { figures: { A: { 2019: 10, 2020: 12, 2021: 15 } }, names });
  const { changed, base } = relativeInput(input, '2020');
  expect(base).toBe('2020');
  expect(changed.dataset.observations.map(({ value }) => value)).toEqual([-16.6666666667, 0, 25]);
  expect(viewTitle(changed, base)).toContain('so với 2020');
});

test('periods that are shown stand where the axis has them, the others beside it', () => {
  const input = chosen(['A', 'D'], '2020', '2022');
  const scene = composeChart(input, 'wide')!;
  const places = periodPlaces(scene, ['2019', '2020', '2021', '2022', '2023'], 1, 3);
  const [first, last] = scene.along!;
  expect(places[1]).toBeCloseTo(first);
  expect(places[3]).toBeCloseTo(last);
  expect(places[2]).toBeCloseTo(scene.targets.find(({ heading }) => heading.startsWith('2021'))!.x, 0);
  expect(places[0]).toBeLessThan(first);
  expect(places[4]).toBeGreaterThan(last);
});
