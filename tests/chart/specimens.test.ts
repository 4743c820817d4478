import { describe, expect, test } from 'vitest';
import { pageFrames, type Frame, type Size } from '../../src/chart/layout/plot.ts';
import { toSvg } from '../../src/chart/to-svg.ts';
import { boxesMeet, strokeMeets } from '../../src/chart/layout/boxes.ts';
import { composeChart } from '../../src/chart/compose-chart.ts';
import { standaloneSvg } from '../../src/chart/export/standalone-svg.ts';
import { captionOf } from './specimens/make-chart.ts';
import { specimens } from './specimens/specimens.ts';
import { strokesOf, textBoxes } from './text-boxes.ts';

const sizes = ['wide', 'narrow'] as const;
const files = specimens.flatMap((input) => sizes.map((size) => ({ name: `${input.id}.${size}`, input, size })));

describe.each(files)('$name', ({ name, input, size }) => {
  test('looks as it did', async () => {
    await expect(standaloneSvg(input, captionOf(input), size)).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test('every number in it is a number', () => {
    expect(standaloneSvg(input, captionOf(input), size)).not.toMatch(/NaN|Infinity|undefined|\be[+-]\d/);
  });
});

/** As in a file, and as on the pages. */
const frames: Record<string, Size | Frame> = { 'a file’s width': 'wide', ...pageFrames };
const cases = specimens.flatMap((input) =>
  Object.entries(frames).map(([frame, room]) => ({ name: `${input.id}, ${frame}`, input, room })),
);

describe.each(cases)('$name', ({ input, room }) => {
  const scene = composeChart(input, room)!;
  const boxes = textBoxes(scene);

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
    expect(toSvg(scene)).not.toMatch(/NaN|Infinity|undefined|\be[+-]\d/);
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
