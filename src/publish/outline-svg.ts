import { optimize } from 'svgo';

/**
 * A picture with its text as outlines: `drawn` is what resvg writes of the picture `svg`, with places to hundredths of a
 * pixel; the picture's size and its words for assistive technology, which resvg drops, come back.
 */
export function outlineSvg(svg: string, drawn: string): string {
  const [opening = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  const [words = ''] = /<title[\s\S]*<\/desc>/.exec(svg) ?? [];
  const { data } = optimize(drawn, { plugins: [{ name: 'convertPathData', params: { floatPrecision: 2 } }] });
  const body = data.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return `${opening.replace(' class="plot"', '')}\n${words}\n${body}</svg>\n`;
}
