import { light } from '../chart/palette.ts';
import { pictureSizes } from '../chart/export/picture-sizes.ts';
import { wrapText } from '../chart/layout/measure-text.ts';
import { escapeXml } from '../language/escape-xml.ts';
import type { Language } from '../language/language.ts';
import { pageTitle } from '../catalogue/page-title.ts';
import type { SitePage } from '../edition/site-pages.ts';
import type { Catalogue } from '../edition/types.ts';
import { drawnPng } from './chart-pictures.ts';

const { width, height } = pictureSizes.social;
const PAD = 80;
/** Sizes of the title, from the largest; it takes the first in which its lines have room. */
const SIZES = [76, 64, 54] as const;
const MOST_LINES = 4;
const SMALL = 30;

/** The picture that stands for a page without a chart where it is shared: whose it is, its title, and its address, as PNG. */
export function pageCard(catalogue: Catalogue, page: SitePage): Buffer<ArrayBuffer> {
  return drawnPng(cardSvg(catalogue, page));
}

/** The opening of the mark's own picture, in its place on the card whatever size it has by itself. */
function placed(opening: string): string {
  const own = opening.replace(/\s(?:x|y|width|height)="[^"]*"/g, '');
  return own.replace('<svg', `<svg x="${PAD}" y="64" width="56" height="56"`);
}

function cardSvg(catalogue: Catalogue, page: SitePage): string {
  const { site, mark } = catalogue;
  const { language, addresses } = page;
  const { size, lines } = fitTitle(pageTitle(catalogue, page));
  const top = (height - lines.length * size * 1.25) / 2 + size * 0.9;
  const text = (words: string, x: number, y: number, px: number, fill: string, weight = 400): string =>
    `<text x="${x}" y="${y}" font-size="${px}" font-weight="${weight}" fill="${fill}">${escapeXml(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Be Vietnam Pro">`,
    `<rect width="${width}" height="${height}" fill="${light.paper}"/>`,
    `<rect width="${width}" height="12" fill="${light.accent}"/>`,
    mark.replace(/^<svg\b[^>]*/, placed),
    text(headOf(catalogue, page, language), PAD + 76, 103, SMALL, light['ink-2'], 600),
    ...lines.map((line, index) => text(line, PAD, Math.round(top + index * size * 1.25), size, light.ink, 600)),
    `<rect x="${PAD}" y="520" width="${width - 2 * PAD}" height="2" fill="${light['rule-strong']}"/>`,
    text(new URL(site.address + addresses[language]).host, PAD, 574, SMALL, light['ink-2']),
    '</svg>',
  ].join('');
}

/** Whose page it is; on the card of the site itself the publisher, since its title is the site's name. */
function headOf({ site }: Catalogue, { kind }: SitePage, language: Language): string {
  return (kind === 'home' ? site.publisher : site.name)[language];
}

function fitTitle(title: string): { size: number; lines: string[] } {
  const room = width - 2 * PAD;
  const fits = SIZES.map((size) => ({ size, lines: wrapText(title, room, size, 600) }));
  const fit = fits.find(({ lines }) => lines.length <= MOST_LINES - 1);
  return fit ?? { size: SIZES[2], lines: wrapText(title, room, SIZES[2], 600, MOST_LINES) };
}
