import { describe, expect, it } from 'vitest';
import { boxesMeet } from '../../src/chart/layout/boxes.ts';
import { fitPictures } from '../../src/chart/layout/fit-pictures.ts';
import { light } from '../../src/chart/palette.ts';
import { lightRules } from '../../src/chart/picture-style.ts';
import { shapesToSvg } from '../../src/chart/to-svg.ts';
import { specimens } from './specimens/specimens.ts';
import { textBoxes } from './text-boxes.ts';

/** What a frame leaves for the picture: of 320 × 320, 360 × 480, 600 × 400 and 1200 × 675 pixels. */
const rooms = {
  small: [296, 198],
  tall: [312, 272],
  low: [568, 204],
  large: [1168, 530],
} as const;
const natural = ['slim', 'column', 'broad'];

/** Tables stand in an embed as such. */
describe.each(specimens.filter(({ chart }) => chart.kind !== 'table'))('$id in an embed', (input) => {
  const pictures = fitPictures(input);

  it('has one picture for every room; one that could not be read there is as long as it needs', () => {
    const names = pictures.flatMap(({ name }) => name.split(' '));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(natural));
    for (const [room, [width, height]] of Object.entries(rooms)) {
      const found = pictures.find(({ name }) => name.split(' ').includes(room));
      const long = pictures.find(({ name }) => name.split(' ').includes(`${room}-long`));
      expect([found, long].filter(Boolean), room).toHaveLength(1);
      if (!found) continue;
      const { scene } = found;
      expect(Math.min(width / scene.width, height / scene.height), room).toBeGreaterThanOrEqual(
        input.kind.grows === false ? 0.76 : 0.77,
      );
    }
  });

  it('has words that meet no others and stay in the frame', () => {
    for (const { name, scene } of pictures) {
      const boxes = textBoxes(scene);
      const meeting = boxes.flatMap((box, index) =>
        boxes
          .slice(index + 1)
          .flatMap((other) => (boxesMeet(box, other) ? `${name}: ${box.text} × ${other.text}` : [])),
      );
      expect(meeting).toEqual([]);
      const outside = boxes.filter(
        ({ x0, x1, y0, y1 }) => x0 < -0.5 || x1 > scene.width + 0.5 || y0 < -0.5 || y1 > scene.height + 0.5,
      );
      expect(outside, name).toEqual([]);
    }
  });

  const smallest = pictures.find(({ name }) => name.split(' ').includes('small'));
  it.runIf(smallest)('looks in the smallest room as it did', async () => {
    const { scene } = smallest!;
    const style = `<style>${lightRules}</style><rect width="100%" height="100%" fill="${light.paper}"/>`;
    const root = `xmlns="http://www.w3.org/2000/svg" class="plot" viewBox="0 0 ${scene.width} ${scene.height}" aria-hidden="true"`;
    const svg = `<svg ${root}>${style}${shapesToSvg(scene.shapes)}</svg>`;
    await expect(`${svg}\n`).toMatchFileSnapshot(`snapshots/${input.id}.small.svg`);
  });
});

it('has room for every chart but those of many rows in the smallest frame', () => {
  const without = specimens.filter(
    (input) =>
      input.chart.kind !== 'table' && !fitPictures(input).some(({ name }) => name.split(' ').includes('small')),
  );
  expect(without.length).toBeLessThan(specimens.length / 5);
});
