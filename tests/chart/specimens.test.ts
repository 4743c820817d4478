import { describe, expect, test } from 'vitest';
import { boxesMeet, strokeMeets } from '../../src/chart/layout/boxes.ts';
import { composeChart } from '../../src/chart/compose-chart.ts';
import { standaloneSvg } from '../../src/chart/export/standalone-svg.ts';
import { captionOf } from './specimens/make-chart.ts';
import { specimens } from './specimens/specimens.ts';
import { strokesOf, textBoxes } from './text-boxes.ts';

const sizes = ['wide', 'narrow'] as const;
const cases = specimens.flatMap((input) => sizes.map((size) => ({ name: `${input.id}.${size}`, input, size })));

describe.each(cases)('$name', ({ name, input, size }) => {
  const scene = composeChart(input, size)!;
  const boxes = textBoxes(scene);

  test('looks as it did', async () => {
    await expect(standaloneSvg(input, captionOf(input), size)).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test('no two words meet', () => {
    const meeting = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).flatMap((other) => (boxesMeet(box, other) ? `${box.text} × ${other.text}` : [])),
    );
    expect(meeting).toEqual([]);
  });

  test('no line passes through what is written beside it', () => {
    const strokes = ['line', 'step'].includes(input.chart.kind) ? strokesOf(scene) : [];
    const crossed = boxes
      .filter(({ classes }) => classes.includes('a'))
      .filter((box) => strokes.some(([from, to]) => strokeMeets(box, from, to)))
      .map(({ text }) => text);
    expect(crossed).toEqual([]);
  });

  test('no word leaves the frame', () => {
    const outside = boxes.filter(
      ({ x0, x1, y0, y1 }) => x0 < -0.5 || x1 > scene.width + 0.5 || y0 < -0.5 || y1 > scene.height + 0.5,
    );
    expect(outside).toEqual([]);
  });

  test('every number in it is a number', () => {
    expect(standaloneSvg(input, captionOf(input), size)).not.toMatch(/NaN|Infinity|undefined|\be[+-]\d/);
  });

  test('every target lies in the picture', () => {
    for (const { x, y } of scene.targets) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(scene.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(scene.height);
    }
  });
});
