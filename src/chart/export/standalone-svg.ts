import { lightRules, paper } from '../picture-style.ts';
import { formatCoordinate, TEXT } from '../layout/shapes.ts';
import type { Caption } from './export-text.ts';
import { fittedLayout, naturalLayout } from './export-layout.ts';
import { escapeXml } from '../../language/escape-xml.ts';
import { shapesToSvg } from '../to-svg.ts';
import type { ChartInput } from '../types.ts';

export type { Caption } from './export-text.ts';

/**
 * The forms in which a chart leaves the site, in pixels. Without a height it takes what it needs and is read in whatever
 * fonts there are; with one it is drawn on as much paper as it needs, scaled, and wants the site's own font.
 */
export const formats = {
  wide: { width: 760, height: undefined },
  narrow: { width: 368, height: undefined },
  social: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
} as const;
export type Format = keyof typeof formats;

const fonts = '"Be Vietnam Pro", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

/**
 * The chart whole, as an SVG file that stands alone: title, subtitle, picture, notes, source, date, licence and where it
 * comes from, with its own light colours. Empty when the chart's kind is not drawn alone.
 */
export function standaloneSvg(input: ChartInput, caption: Caption, format: Format): string {
  const { width, height } = formats[format];
  const layout =
    height === undefined ? naturalLayout(input, caption, width) : fittedLayout(input, caption, width, width / height);
  if (!layout) return '';
  const { title, subtitle, foot } = layout.type;
  const [pad, scale] = [formatCoordinate(layout.pad), width / layout.width];
  const [outer, inner] = [layout.height * scale, layout.height].map(formatCoordinate);
  const style = [
    `.plot { font-family: ${fonts} }`,
    lightRules,
    `.plot .title { fill: #17202b; font-size: ${title}px; font-weight: 600 }`,
    `.plot .sub { font-size: ${subtitle}px }`,
    ...(foot === TEXT ? [] : [`.plot .foot { font-size: ${formatCoordinate(foot)}px }`]),
  ].join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" role="img" aria-labelledby="t d" lang="${input.language}" width="${width}" height="${outer}" viewBox="0 0 ${layout.width} ${inner}">`,
    `<title id="t">${escapeXml(caption.title)}</title>`,
    `<desc id="d">${escapeXml(caption.description)}</desc>`,
    `<style>${escapeXml(style)}</style>`,
    `<rect width="${layout.width}" height="${inner}" fill="${paper}"/>`,
    `<g transform="translate(${pad} ${pad})">${shapesToSvg(layout.shapes)}</g>`,
    '</svg>',
    '',
  ].join('\n');
}
