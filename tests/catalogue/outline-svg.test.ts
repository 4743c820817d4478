import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { outlineSvg } from '../../src/catalogue/outline-svg.ts';
import { standaloneSvg } from '../../src/chart/standalone-svg.ts';
import { captionOf } from '../chart/specimens/make-chart.ts';
import { specimens } from '../chart/specimens/specimens.ts';
import { pictureFonts } from '../harness/picture-fonts.ts';

const picture = (d: string, more = ''): string =>
  `<svg width="9" height="9" viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg"><defs/><path fill="#17202b" stroke="none"${more} d="${d}"/></svg>`;
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" class="plot" role="img" aria-labelledby="t d" lang="vi" width="9" height="9" viewBox="0 0 9 9"><title id="t">A &amp; B</title>\n<desc id="d">C</desc><text>x</text></svg>';
const letter = (x: number): string =>
  `M ${x} 1 Q ${x + 1.004} 2 ${x + 2} 3.12345 L ${x + 2} 4 L ${x + 1} 4 L ${x + 0.5} 4.5 L ${x + 0.25} 3.5 L ${x} 3 Z`;

it('gives a picture its words back, and no class or text', () => {
  const small = outlineSvg(svg, picture('M 0 0 L 1 0 L 1 1 Z'));
  expect(small).toContain('role="img" aria-labelledby="t d" lang="vi"');
  expect(small).toContain('<title id="t">A &amp; B</title>\n<desc id="d">C</desc>');
  expect(small).toContain('<path fill="#17202b" d="M0 0h1v1z"/>');
  expect(small).not.toMatch(/class=|<text|stroke/);
});

it('writes a letter that comes again once, and a stroked one as a whole', () => {
  const twice = `${letter(1)} ${letter(4)}`;
  const small = outlineSvg(svg, picture(twice));
  expect(small.match(/<use xlink:href="#o0"/g)).toHaveLength(2);
  expect(small.match(/ d="/g)).toHaveLength(1);
  const stroked = outlineSvg(svg, picture(twice).replace('stroke="none"', 'stroke="#fff"'));
  expect(stroked).not.toContain('<use');
});

it('keeps a hole in the path of its letter, whichever comes first', () => {
  const [outer, hole] = ['M 0 0 L 8 0 L 8 8 L 0 8 Z', 'M 2 2 L 2 6 L 6 6 L 6 2 Z'];
  for (const d of [`${outer} ${hole}`, `${hole} ${outer}`]) {
    const { pixels } = new Resvg(outlineSvg(svg, picture(d)), { background: '#fff' }).render();
    const at = (x: number, y: number): number => pixels[(y * 9 + x) * 4]!;
    expect([at(1, 1), at(4, 4)]).toEqual([0x17, 0xff]);
  }
});

it('says what it cannot write', () => {
  expect(() => outlineSvg(svg, picture('M 0 0 A 1 1 0 0 0 2 2'))).toThrow('command A');
  expect(() => outlineSvg(svg, picture('M 0 0').replace('<defs/>', '<image/>'))).toThrow('<image/>');
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
    expect(sum / before!.length).toBeLessThan(0.05);
  },
);
