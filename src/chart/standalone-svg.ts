import { chartWords } from '../language/chart-words.ts';
import { formatDate } from '../language/period.ts';
import { chartNotes, chartSubtitle } from './chart-text.ts';
import { composeChart } from './compose-chart.ts';
import { wrapText } from './measure-text.ts';
import { lightRules, paper } from './picture-style.ts';
import { formatCoordinate, group, LINE, path, TEXT, textLines } from './shapes.ts';
import { escapeXml, shapesToSvg } from './to-svg.ts';
import type { ChartInput, Scene, Shape } from './types.ts';

/** What a picture that leaves the site says beside the chart's own words. */
export interface Caption {
  title: string;
  /** What the picture shows, for those who do not see it. */
  description: string;
  /** Who publishes it, and the address of its page; either may be empty. */
  publisher: string;
  address: string;
}

/**
 * The forms in which a chart leaves the site, in pixels. Without a height it takes what it needs; with one it is drawn on
 * as much paper as it needs and scaled.
 */
export const formats = {
  wide: { width: 760, height: undefined },
  narrow: { width: 368, height: undefined },
  social: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
} as const;
export type Format = keyof typeof formats;

const PAD = 20;
/** Between the words and the picture, and between the rule under it and the words there. */
const GAP = 12;
const RULE = 8;
/** From this width on, inside its margins, a picture has the room of a wide one. */
const WIDE = 600;
/** The least height of a picture that could be of any. */
const LEAST = 200;
/** A file that leaves the site is read in whatever fonts there are; the widest run this much wider than the table says. */
const FALLBACK = 1.18;
const fonts = '"Be Vietnam Pro", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

/** A chart with its words on a sheet of paper, in units of the view box. */
interface Sheet {
  width: number;
  height: number;
  title: number;
  subtitle: number;
  shapes: Shape[];
}

/**
 * The chart whole, as an SVG file that stands alone: title, subtitle, picture, notes, source, date, licence and where it
 * comes from, with its own light colours. Empty when the chart's kind is not drawn alone.
 */
export function standaloneSvg(input: ChartInput, caption: Caption, format: Format): string {
  const { width, height } = formats[format];
  const sheet =
    height === undefined ? naturalSheet(input, caption, width) : fittedSheet(input, caption, width / height);
  if (!sheet) return '';
  const scale = width / sheet.width;
  const [outer, inner] = [sheet.height * scale, sheet.height].map(formatCoordinate);
  const style = [
    `.plot { font-family: ${fonts} }`,
    lightRules,
    `.plot .title { fill: #17202b; font-size: ${sheet.title}px; font-weight: 600 }`,
    `.plot .sub { font-size: ${sheet.subtitle}px }`,
  ].join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" role="img" aria-labelledby="t d" lang="${input.language}" width="${width}" height="${outer}" viewBox="0 0 ${sheet.width} ${inner}">`,
    `<title id="t">${escapeXml(caption.title)}</title>`,
    `<desc id="d">${escapeXml(caption.description)}</desc>`,
    `<style>${escapeXml(style)}</style>`,
    `<rect width="${sheet.width}" height="${inner}" fill="${paper}"/>`,
    `<g transform="translate(${PAD} ${PAD})">${shapesToSvg(sheet.shapes)}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

/** A sheet as high as the chart and its words. */
function naturalSheet(input: ChartInput, caption: Caption, width: number): Sheet | null {
  const inner = width - 2 * PAD;
  const scene = composeChart(input, { size: inner < WIDE ? 'narrow' : 'wide', width: inner });
  if (!scene) return null;
  const [above, below] = wordsAround(input, caption, inner);
  return layOutSheet(scene, above, below, width, scene.height + roomOf(above, below));
}

/** The smallest sheet of a shape, width to height, on which the chart and its words have room. */
function fittedSheet(input: ChartInput, caption: Caption, shape: number): Sheet | null {
  for (let width = shape > 1.5 ? 660 : 440; ; width = Math.round(width * 1.08)) {
    const inner = width - 2 * PAD;
    const [above, below] = wordsAround(input, caption, inner);
    const room = width / shape - roomOf(above, below);
    const frame = { size: inner < WIDE ? 'narrow' : 'wide', width: inner, height: Math.max(LEAST, room) } as const;
    const scene = room > 0 ? composeChart(input, frame) : null;
    if (!input.kind.sizes.includes(frame.size)) return null;
    if (scene && scene.height <= room) return layOutSheet(scene, above, below, width, width / shape);
  }
}

/** What a sheet needs beside the picture. */
function roomOf(above: Words, below: Words): number {
  return above.height + below.height + 2 * GAP + RULE + 2 * PAD;
}

/** Title and subtitle over the picture; source, notes and origin under it. */
function wordsAround(input: ChartInput, caption: Caption, width: number): [Words, Words] {
  const { chart, dataset, language } = input;
  const type = headingOf(width);
  const origin = [
    `${chartWords.updated[language]} ${formatDate(dataset.meta.updated, language)}`,
    `${chartWords.licence[language]}: ${dataset.meta.licence[language]}`,
    caption.publisher,
    caption.address.replace(/^https?:\/\/|\/$/g, ''),
  ];
  const foot = [
    `${chartWords.source[language]}: ${chart.credit[language]}`,
    chartNotes(input).join(' '),
    origin.filter(Boolean).join(' · '),
  ];
  return [
    stack(
      [
        { words: caption.title, size: type.title, weight: 600, name: 'title' },
        { words: chartSubtitle(input), size: type.subtitle, weight: 400, name: 'sub' },
      ],
      width,
    ),
    stack(
      foot.filter(Boolean).map((words) => ({ words, size: TEXT, weight: 400, name: 'foot' })),
      width,
    ),
  ];
}

function headingOf(width: number): { title: number; subtitle: number } {
  return width < WIDE ? { title: 18, subtitle: 13 } : { title: 22, subtitle: 15 };
}

/** The words at the top, the others at the foot under a rule, the picture in the middle of what is left. */
function layOutSheet(scene: Scene, above: Words, below: Words, width: number, height: number): Sheet {
  const foot = height - 2 * PAD - below.height - RULE;
  const middle = (above.height + foot - scene.height) / 2;
  const move = (y: number, shapes: Shape[]): Shape =>
    group({ transform: `translate(0 ${formatCoordinate(y)})` }, shapes);
  const shapes = [
    ...above.shapes,
    move(middle, scene.shapes),
    path(`M0 ${formatCoordinate(foot)}H${formatCoordinate(scene.width)}`, 'g b'),
    move(foot + RULE, below.shapes),
  ];
  return { width, height, shapes, ...headingOf(scene.width) };
}

interface Words {
  shapes: Shape[];
  height: number;
}
interface Paragraph {
  words: string;
  size: number;
  weight: 400 | 600;
  name: string;
}

/** Paragraphs below each other, each wrapped to the width, with the height that they take. */
function stack(paragraphs: readonly Paragraph[], width: number): Words {
  let y = 0;
  const shapes = paragraphs.flatMap(({ words, size, weight, name }) => {
    const line = size === TEXT ? LINE + 2 : Math.round(size * 1.3);
    const lines = wrapText(words, width / FALLBACK, size, weight);
    const first = y + size;
    y += lines.length * line + 4;
    return textLines(0, first, lines, { class: name }, line);
  });
  return { shapes, height: y };
}
