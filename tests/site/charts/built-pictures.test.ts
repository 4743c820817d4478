import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, inject, it } from 'vitest';
import { chartFile } from '../../../src/address/address.ts';
import { languages } from '../../../src/language/language.ts';
import { findElements } from '../../harness/html.ts';
import { childrenOf, parseXml } from '../../harness/xml.ts';
import { listedCharts, readAddress, siteFolder } from '../../harness/site.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ids = listedCharts().map(({ id }) => id);
const cases = ids.flatMap((id) => languages.map((language) => ({ id, language })));
const bytesOf = (address: string): Buffer => readFileSync(join(siteFolder, address));

/** The pixels of a PNG file, read by the one reader of images at hand. */
function pixelsOf(png: Buffer): Buffer {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

it('there are charts', () => {
  expect(ids.length).toBeGreaterThan(20);
});

describe.each(cases)('the pictures of $id in $language', ({ id, language }) => {
  it('are a PNG of 1200 × 630 pixels in at most 160 kB', () => {
    const png = bytesOf(chartFile(id, `${language}.png`));
    expect([...png.subarray(0, 8)]).toEqual(SIGNATURE);
    expect(png.toString('latin1', 12, 16)).toBe('IHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(160_000);
  });

  it('show something on paper, from the title to the foot', () => {
    const pixels = pixelsOf(bytesOf(chartFile(id, `${language}.png`)));
    expect(pixels.length).toBe(1200 * 630 * 4);
    const third = pixels.length / 3;
    for (const part of [0, 1, 2]) {
      let dark = 0;
      for (let at = part * third; at < (part + 1) * third; at += 4) if (pixels[at]! < 200) dark += 1;
      expect(dark).toBeGreaterThan(300);
      expect(dark).toBeLessThan(120_000);
    }
  });

  it('are an SVG with its text as outlines, its words for all, in at most 370 kB', () => {
    const outlines = readAddress(chartFile(id, `${language}.outlines.svg`));
    const svg = readAddress(chartFile(id, `${language}.svg`));
    for (const name of ['title', 'desc']) {
      const [words, others] = [svg, outlines].map((file) => childrenOf(parseXml(file), name));
      expect(words![0]!.text).toMatch(/\S/);
      expect(others).toEqual(words);
    }
    expect(parseXml(outlines).attributes).toMatchObject({ role: 'img', 'aria-labelledby': 't d' });
    expect(outlines).not.toMatch(/<text|<style|font-|NaN/);
    expect(findElements(outlines, 'path').length).toBeGreaterThan(10);
    expect(Buffer.byteLength(outlines)).toBeLessThanOrEqual(370_000);
  });
});

// For each, since the number of charts is the editors' affair.
it('are on average at most 60 kB as PNG and 100 kB as outlines', () => {
  const mean = (form: 'png' | 'outlines.svg'): number =>
    cases.reduce((bytes, { id, language }) => bytes + bytesOf(chartFile(id, `${language}.${form}`)).length, 0) /
    cases.length;
  expect(mean('png')).toBeLessThanOrEqual(60_000);
  expect(mean('outlines.svg')).toBeLessThanOrEqual(100_000);
});

it('are served as what they are', async () => {
  const typeOf = async (address: string): Promise<string | null> =>
    (await fetch(inject('address') + address)).headers.get('content-type');
  expect(await typeOf(chartFile(ids[0]!, 'vi.png'))).toBe('image/png');
  expect(await typeOf(chartFile(ids[0]!, 'en.outlines.svg'))).toMatch(/^image\/svg\+xml/);
});
