import { constants, crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Pixels as resvg gives them, four bytes each and none transparent. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** A PNG file without loss: a chart has few colours, so that a palette halves what resvg's own file takes. */
export function encodePng({ width, height, pixels }: Pixels): Buffer<ArrayBuffer> {
  const { byteLength, buffer, byteOffset } = pixels;
  const view = new DataView(buffer, byteOffset, byteLength);
  const colours = new Map<number, number>();
  for (let at = 0; at < byteLength && colours.size <= 256; at += 4) {
    const colour = view.getUint32(at);
    if (!colours.has(colour)) colours.set(colour, colours.size);
  }
  const indexed = colours.size <= 256;
  const size = indexed ? 1 : 3;
  // Each row begins with its filter, which is none: 0.
  const rows = Buffer.alloc(height * (width * size + 1));
  for (let y = 0, at = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, at += 4, to += size) {
      if (indexed) rows[to] = colours.get(view.getUint32(at))!;
      else rows.set(pixels.subarray(at, at + 3), to);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed ? 3 : 2], 8);
  const palette = Buffer.from(
    [...colours.keys()].flatMap((colour) => [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(indexed ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(rows, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
