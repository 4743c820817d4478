import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { spread } from '../../src/chart/layout/boxes.ts';
import { composeChart } from '../../src/chart/compose-chart.ts';
import { measureText, wrapText } from '../../src/chart/layout/measure-text.ts';
import { toSvg } from '../../src/chart/to-svg.ts';
import { makeChart, targetsOf } from './specimens/make-chart.ts';
import { specimens } from './specimens/specimens.ts';

test('both font files together weigh at most 45,000 bytes', () => {
  const bytes = [400, 600].map((weight) => statSync(`public/fonts/be-vietnam-pro-${weight}.woff2`).size);
  expect(bytes[0]! + bytes[1]!).toBeLessThanOrEqual(45_000);
});

test('ten series of fifteen points: both pictures and their targets within 5 kB gzip', () => {
  const input = specimens.find(({ id }) => id === 'line-ten-by-fifteen')!;
  const parts = [toSvg(composeChart(input, 'wide')!), toSvg(composeChart(input, 'narrow')!), targetsOf(input)];
  expect(gzipSync(parts.join('')).length).toBeLessThanOrEqual(5_000);
});

test('a picture has classes and attributes only, and everything written is escaped', () => {
  const input = makeChart('x', { figures: { A: { 2020: 1, 2021: 2 }, B: { 2020: 2 } }, names: { A: '<b> & "c"' } });
  const svg = toSvg(composeChart(input, 'wide')!, { className: 'wide' });
  expect(svg).toContain('class="plot wide"');
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).toContain('&lt;b&gt; &amp; &quot;c&quot;');
  expect(svg).not.toMatch(/style=|<style|<b>/);
});

test('a spark is drawn of lines, not of figures', () => {
  const spark = (id: string) =>
    composeChart(
      specimens.find((input) => input.id === id)!,
      'spark',
    );
  expect(spark('step-salary')).toMatchObject({ width: 120, height: 36 });
  expect(spark('figure-one')).toBeNull();
  expect(spark('line-empty')).toBeNull();
});

test('text is measured with all its Vietnamese marks, and wrapped at ordinary spaces only', () => {
  expect(measureText('ệ', 100)).toBeCloseTo(measureText('e', 100), -1);
  expect(measureText('Địa phương', 13, 600)).toBeGreaterThan(measureText('Địa phương', 13));
  expect(wrapText('một hai\u00a0ba bốn', 50, 13)).toEqual(['một', 'hai\u00a0ba', 'bốn']);
  expect(wrapText('một hai ba bốn', 50, 13, 400, 2).at(-1)).toMatch(/…$/);
});

test('labels move apart as little as they must and stay inside', () => {
  const wanted = [10, 12, 90, 14].map((middle) => ({ middle, height: 16 }));
  const middles = spread(wanted, 0, 100);
  const sorted = [...middles].sort((a, b) => a - b);
  expect(sorted.every((middle, index) => index === 0 || middle - sorted[index - 1]! >= 15.999)).toBe(true);
  expect(sorted[0]).toBeGreaterThanOrEqual(8);
  expect(middles[2]).toBe(90);
});
