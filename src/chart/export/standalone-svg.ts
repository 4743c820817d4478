import { light } from '../palette.ts';
import { lightRules } from '../picture-style.ts';
import { formatCoordinate, TEXT } from '../layout/shapes.ts';
import { pictureSizes, type PictureSize } from './picture-sizes.ts';
import type { Caption } from './export-text.ts';
import { fittedLayout, naturalLayout } from './export-layout.ts';
import { escapeXml } from '../../language/escape-xml.ts';
import { shapesToSvg } from '../to-svg.ts';
import type { ChartInput } from '../types.ts';

export type { Caption } from './export-text.ts';

const fonts = '"Be Vietnam Pro", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

/**
 * The chart whole, as an SVG file that stands alone: title, subtitle, picture, notes, source, date, licence and where it
 * comes from, with its own light colours. Empty when the chart's kind is not drawn alone.
 */
export function standaloneSvg(input: ChartInput, caption: Caption, size: PictureSize): string {
  const { width, height } = pictureSizes[size];
  const layout =
    height === undefined ? naturalLayout(input, caption, width) : fittedLayout(input, caption, width, width / height);
  if (!layout) return '';
  const { title, subtitle, foot } = layout.type;
  const [pad, scale] = [formatCoordinate(layout.pad), width / layout.width];
  const [outer, inner] = [layout.height * scale, layout.height].map(formatCoordinate);
  const style = [
    `.plot { font-family: ${fonts} }`,
    lightRules,
    `.plot .title { fill: ${light.ink}; font-size: ${title}px; font-weight: 600 }`,
    `.plot .sub { font-size: ${subtitle}px }`,
    ...(foot === TEXT ? [] : [`.plot .foot { font-size: ${formatCoordinate(foot)}px }`]),
  ].join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" role="img" aria-labelledby="t d" lang="${input.language}" width="${width}" height="${outer}" viewBox="0 0 ${layout.width} ${inner}">`,
    `<title id="t">${escapeXml(caption.title)}</title>`,
    `<desc id="d">${escapeXml(caption.description)}</desc>`,
    `<style>${escapeXml(style)}</style>`,
    `<rect width="${layout.width}" height="${inner}" fill="${light.paper}"/>`,
    `<g transform="translate(${pad} ${pad})">${shapesToSvg(layout.shapes)}</g>`,
    '</svg>',
    '',
  ].join('\n');
}
