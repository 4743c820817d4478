import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** So many colours at most can be named by one byte. */
const PALETTE = 256;

/**
 * An opaque picture as a PNG file, from its pixels of four bytes each, row by row. Few colours are named by a palette, so
 * that the file has a third of the bytes; no colour is changed for it.
 */
export function pngOf(pixels: Uint8Array, width: number, height: number): Buffer<ArrayBuffer> {
  const named = nameColours(pixels, width, height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, by palette or in full colours.
  head.set([8, named ? 3 : 2], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...(named ? [chunk('PLTE', named.palette)] : []),
    chunk('IDAT', deflateSync(named?.rows ?? fullColours(pixels, width, height), { level: 8 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of a picture and, for each pixel, which it has, after a byte for each row that says so; null where there are too many. */
function nameColours(pixels: Uint8Array, width: number, height: number): { palette: Buffer; rows: Buffer } | null {
  const places = new Map<number, number>();
  const rows = Buffer.alloc(height * (1 + width));
  let [last, place] = [-1, 0];
  for (let index = 0, to = 0; index < width * height; index += 1) {
    if (index % width === 0) to += 1;
    const at = index * 4;
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    // Most pixels are as the one before.
    if (colour !== last) {
      place = places.get(colour) ?? places.size;
      if (place === places.size) places.set(colour, place);
      if (places.size > PALETTE) return null;
      last = colour;
    }
    rows[to] = place;
    to += 1;
  }
  const palette = Buffer.alloc(places.size * 3);
  for (const [colour, at] of places) palette.writeUIntBE(colour, at * 3, 3);
  return { palette, rows };
}

/** The pixels of a picture in three bytes each, after a byte for each row that says so. */
function fullColours(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let index = 0, to = 0; index < width * height; index += 1) {
    if (index % width === 0) to += 1;
    rows.set(pixels.subarray(index * 4, index * 4 + 3), to);
    to += 3;
  }
  return rows;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
