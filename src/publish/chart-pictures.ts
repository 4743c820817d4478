import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { VERSION } from 'svgo';
import type { Language } from '../language/language.ts';
import { chartSvg } from './chart-files.ts';
import ownCode from './chart-pictures.ts?raw';
import { outlineSvg } from './outline-svg.ts';
import outlineCode from './outline-svg.ts?raw';
import { cachedPicture, pictureFolder } from './picture-cache.ts';
import { pngOf } from './png.ts';
import pngCode from './png.ts?raw';
import glyphCode from './share-glyphs.ts?raw';
import type { Catalogue } from '../edition/types.ts';

/** Finds packages from the project's folder: built pages stand elsewhere. */
const packages = createRequire(path.resolve('package.json'));
const typeface = '@expo-google-fonts/be-vietnam-pro';
const fontFiles = ['400Regular/BeVietnamPro_400Regular.ttf', '600SemiBold/BeVietnamPro_600SemiBold.ttf'].map((file) =>
  packages.resolve(`${typeface}/${file}`),
);
/** The whole fonts and nothing of the machine, so that a picture is the same everywhere. */
const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Be Vietnam Pro' };
const toolFiles = [...fontFiles, packages.resolve('@resvg/resvg-js/package.json')];
let tools: string | undefined;

/** A chart's picture for other sites and programs, as PNG in the form `social`; `at` as in chartSvg. */
export function chartPng(catalogue: Catalogue, id: string, language: Language, at?: string): Buffer<ArrayBuffer> {
  const svg = chartSvg(catalogue, id, language, 'social', at);
  return cachedPicture(pictureFolder(), ['png', svg, toolsHash()], () => {
    const { pixels, width, height } = new Resvg(svg, { font }).render();
    return pngOf(pixels, width, height);
  });
}

/** A chart's picture with its text as outlines, for print shops and programs that lack the font. */
export function chartOutlines(catalogue: Catalogue, id: string, language: Language): Buffer<ArrayBuffer> {
  const svg = chartSvg(catalogue, id, language, 'wide');
  return cachedPicture(pictureFolder(), ['outlines', svg, toolsHash()], () =>
    Buffer.from(outlineSvg(svg, new Resvg(svg, { font }).toString())),
  );
}

/** What beside the SVG makes a picture what it is: the fonts, the versions of resvg and svgo, and the code that uses them. */
function toolsHash(): string {
  if (tools === undefined) {
    const hash = createHash('sha256').update(VERSION);
    for (const code of [ownCode, outlineCode, glyphCode, pngCode]) hash.update(code);
    for (const file of toolFiles) hash.update(readFileSync(file));
    tools = hash.digest('hex');
  }
  return tools;
}
