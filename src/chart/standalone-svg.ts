import { plainText } from '../dataset/fill-text.ts';
import { chartWords } from '../language/chart-words.ts';
import { formatDate } from '../language/period.ts';
import { chartDescription } from './chart-description.ts';
import { chartNotes, chartSubtitle, chartTitle } from './chart-text.ts';
import { composeChart } from './compose-chart.ts';
import { wrapText } from './measure-text.ts';
import { lightRules, paper } from './picture-style.ts';
import { formatCoordinate, group, LINE, path, TEXT, textLines } from './shapes.ts';
import { escapeXml, shapesToSvg } from './to-svg.ts';
import type { ChartInput, Shape, Size } from './types.ts';

const PAD = 20;
/** A file that leaves the site is read in whatever fonts there are; the widest run this much wider than the table says. */
const FALLBACK = 1.18;
const heading: Record<Size, { title: number; subtitle: number }> = {
  wide: { title: 22, subtitle: 15 },
  narrow: { title: 18, subtitle: 13 },
  spark: { title: 13, subtitle: 13 },
};
const fonts = '"Be Vietnam Pro", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

/**
 * The chart whole, as an SVG file that stands alone: title, subtitle, picture, notes, source, date and licence, with its
 * own light colours. Empty when the chart's kind is not drawn at that size.
 */
export function standaloneSvg(input: ChartInput, size: Size): string {
  const scene = composeChart(input, size);
  if (!scene) return '';
  const { chart, dataset, language } = input;
  const title = plainText(chartTitle(input));
  const type = heading[size];
  const source = `${chartWords.source[language]}: ${chart.credit[language]}`;
  const notes = chartNotes(input).join(' ');
  const origin = [
    `${chartWords.updated[language]} ${formatDate(dataset.meta.updated, language)}`,
    `${chartWords.licence[language]}: ${dataset.meta.licence[language]}`,
  ].join(' · ');

  const above = stack(
    0,
    [
      { words: title, size: type.title, weight: 600, name: 'title' },
      { words: chartSubtitle(input), size: type.subtitle, weight: 400, name: 'sub' },
    ],
    scene.width,
  );
  const foot = above.height + 12 + scene.height + 12;
  const below = stack(
    foot + 8,
    [source, notes, origin].filter(Boolean).map((words) => {
      return { words, size: TEXT, weight: 400, name: 'foot' } as const;
    }),
    scene.width,
  );
  const shapes: Shape[] = [
    ...above.shapes,
    group({ transform: `translate(0 ${formatCoordinate(above.height + 12)})` }, scene.shapes),
    path(`M0 ${formatCoordinate(foot)}H${formatCoordinate(scene.width)}`, 'g b'),
    ...below.shapes,
  ];

  const width = scene.width + 2 * PAD;
  const height = formatCoordinate(below.height + 2 * PAD);
  const style = [
    `.plot { font-family: ${fonts} }`,
    lightRules,
    `.plot .title { fill: #17202b; font-size: ${type.title}px; font-weight: 600 }`,
    `.plot .sub { font-size: ${type.subtitle}px }`,
  ].join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" role="img" aria-labelledby="t d" lang="${language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="t">${escapeXml(title)}</title>`,
    `<desc id="d">${escapeXml(chartDescription(input))}</desc>`,
    `<style>${escapeXml(style)}</style>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<g transform="translate(${PAD} ${PAD})">${shapesToSvg(shapes)}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

interface Paragraph {
  words: string;
  size: number;
  weight: 400 | 600;
  name: string;
}

/** Paragraphs below each other from `top`, each wrapped to the width, with the height at which they end. */
function stack(top: number, paragraphs: readonly Paragraph[], width: number): { shapes: Shape[]; height: number } {
  let y = top;
  const shapes = paragraphs.flatMap(({ words, size, weight, name }) => {
    const line = size === TEXT ? LINE + 2 : Math.round(size * 1.3);
    const lines = wrapText(words, width / FALLBACK, size, weight);
    const first = y + size;
    y += lines.length * line + 4;
    return textLines(0, first, lines, { class: name }, line);
  });
  return { shapes, height: y };
}
