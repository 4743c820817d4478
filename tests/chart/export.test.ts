import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { pictureCode } from '../../src/chart/embed-code.ts';
import { pictureSizes } from '../../src/chart/export/picture-sizes.ts';
import { standaloneSvg } from '../../src/chart/export/standalone-svg.ts';
import { pictureFonts } from '../harness/picture-fonts.ts';
import { captionOf } from './specimens/make-chart.ts';
import { specimens } from './specimens/specimens.ts';

const fitted = ['social', 'square', 'portrait'] as const;
const paper = [0xfc, 0xfb, 0xf8];

/** How far from the sheet's edge the first thing stands, in per cent of its width: left, right, top, bottom. */
function margins(svg: string): number[] {
  const options = {
    font: { loadSystemFonts: false, fontFiles: pictureFonts },
    fitTo: { mode: 'width', value: 300 },
  } as const;
  const image = new Resvg(svg, options).render();
  const { width, height, pixels } = image;
  const found = [width, width, height, height];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (paper.every((part, index) => Math.abs(pixels[(y * width + x) * 4 + index]! - part) < 8)) continue;
      [x, width - 1 - x, y, height - 1 - y].forEach((room, side) => (found[side] = Math.min(found[side]!, room)));
    }
  }
  return found.map((room) => (room / width) * 100);
}

describe.each(fitted)('a picture of the size %s', (format) => {
  it.each(specimens.map((input) => [input.id, input] as const))('holds %s whole, with even margins', (_id, input) => {
    const svg = standaloneSvg(input, captionOf(input), format);
    const { width, height } = pictureSizes[format];
    expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 `);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\be[+-]\d/);
    const [left, right, top, bottom] = margins(svg);
    expect(left).toBeGreaterThan(2.5);
    expect(right).toBeGreaterThan(1.5);
    expect(top).toBeGreaterThan(2.5);
    expect(bottom).toBeGreaterThan(2.5);
    expect(Math.max(left!, top!, bottom!)).toBeLessThan(8);
  });
});

it('is embedded at the size that its file has', () => {
  const { width, height } = pictureSizes.social;
  expect(pictureCode('/a.png', '/a/', 'a')).toContain(`width="${width}" height="${height}"`);
});
