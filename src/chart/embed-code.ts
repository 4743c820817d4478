import { escapeXml } from '../language/escape-xml.ts';
import { pictureSizes } from './export/picture-sizes.ts';

/** A chart that is to stand in another page: where it is found, and what it is called. */
export interface EmbedCode {
  /** Full address of the embed, or of the released chart. */
  address: string;
  title: string;
  /** Pixels; the chart fits them, or begins with them. */
  height: number;
}

/** The height that the code of a frame says. */
export function heightIn(code: string): number {
  return Number(/ height="(\d+)"/.exec(code)?.[1]);
}

/** An iframe alone. It has no style of its own, which strict pages refuse. */
export function plainCode({ address, title, height }: EmbedCode): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
}

/** The iframe and the script that gives it the height that it needs; the script's address is the loader's. */
export function responsiveCode(code: EmbedCode, loader: string): string {
  return `${plainCode(code)}\n<script src="${escapeXml(loader)}" async></script>`;
}

/** A picture that leads to the chart's page; `words` say what it shows to those who do not see it. */
export function pictureCode(picture: string, page: string, words: string): string {
  const { width, height } = pictureSizes.social;
  return `<a href="${escapeXml(page)}"><img src="${escapeXml(picture)}" alt="${escapeXml(words)}" width="${width}" height="${height}" loading="lazy" style="max-width: 100%; height: auto"></a>`;
}
