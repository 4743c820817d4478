import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { outlineSvg } from '../../src/publish/outline-svg.ts';
import { standaloneSvg } from '../../src/chart/export/standalone-svg.ts';
import { captionOf } from '../chart/specimens/make-chart.ts';
import { specimens } from '../chart/specimens/specimens.ts';
import { pictureFonts } from '../harness/picture-fonts.ts';

const picture = (d: string, more = ''): string =>
  `<svg width="9" height="9" viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg"><defs/><path fill="#17202b" stroke="none"${more} d="${d}"/></svg>`;
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" class="plot" role="img" aria-labelledby="t d" lang="vi" width="9" height="9" viewBox="0 0 9 9"><title id="t">A &amp; B</title>\n<desc id="d">C</desc><text>x</text></svg>';

it('gives a picture its words back, and no class or text', () => {
  const small = outlineSvg(svg, picture('M 0 0 L 1.00449 0 L 1.00449 1 Z'));
  expect(small).toContain('role="img" aria-labelledby="t d" lang="vi"');
  expect(small).toContain('<title id="t">A &amp; B</title>\n<desc id="d">C</desc>');
  expect(small).toContain('d="M0 0h1v1Z"');
  expect(small).not.toMatch(/class=|<text/);
});

it.each(['line-ten-by-fifteen', 'progress-odd', 'stacked-bar-odd', 'tile-map-one', 'figure-four'])(
  'looks as the picture it was made of: %s',
  (id) => {
    const input = specimens.find((one) => one.id === id)!;
    const whole = standaloneSvg(input, captionOf(input), 'wide');
    const font = { loadSystemFonts: false, fontFiles: pictureFonts };
    const small = outlineSvg(whole, new Resvg(whole, { font }).toString());
    const [before, after] = [new Resvg(whole, { font }), new Resvg(small, { font: { loadSystemFonts: false } })].map(
      (one) => one.render().pixels,
    );
    expect(after!.length).toBe(before!.length);
    let [different, sum] = [0, 0];
    for (let at = 0; at < before!.length; at += 1) {
      const distance = Math.abs(before![at]! - after![at]!);
      sum += distance;
      if (distance > 90) different += 1;
    }
    expect(different).toBe(0);
    expect(sum / before!.length).toBeLessThan(0.08);
  },
);
