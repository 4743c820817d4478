import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** So many colours at most can be named by one byte. */
const PALETTE = 256;

/**
 * An opaque picture as a PNG file, from its pixels of four bytes each, row by row. Few colours are named by a palette, so
 * that the file has a third of the bytes; no colour is changed for it.
 */
export function pngOf(pixels: Uint8Array, width: number, height: number): Buffer<ArrayBuffer> {
  const places = new Map<number, number>();
  const colours = Uint32Array.from({ length: width * height }, (_, index) => {
    const at = index * 4;
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    if (!places.has(colour)) places.set(colour, places.size);
    return colour;
  });
  const named = places.size <= PALETTE;
  const rows = named
    ? rowsOf(width, height, 1, (to, at, index) => (to[at] = places.get(colours[index]!)!))
    : rowsOf(width, height, 3, (to, at, index) => to.writeUIntBE(colours[index]!, at, 3));
  const palette = Buffer.alloc(places.size * 3);
  for (const [colour, place] of places) palette.writeUIntBE(colour, place * 3, 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, by palette or in full colours.
  head.set([8, named ? 3 : 2], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...(named ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of pixels, each after a byte that says that they are told as they are. */
function rowsOf(
  width: number,
  height: number,
  bytes: number,
  write: (to: Buffer, at: number, index: number) => void,
): Buffer {
  const line = 1 + width * bytes;
  const rows = Buffer.alloc(height * line);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) write(rows, y * line + 1 + x * bytes, y * width + x);
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
