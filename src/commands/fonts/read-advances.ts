/**
 * Advance widths of characters in thousandths of an em, read from a TrueType file's `cmap` (format 4) and `hmtx` tables.
 * Characters that the font lacks are left out.
 */
export function readAdvances(font: Buffer, characters: string): Map<string, number> {
  const tables = readTables(font);
  const unitsPerEm = font.readUInt16BE(tables('head') + 18);
  const metricCount = font.readUInt16BE(tables('hhea') + 34);
  const glyphOf = readCharacterMap(font, tables('cmap'));
  const advances = new Map<string, number>();
  for (const character of characters) {
    const glyph = glyphOf(character.codePointAt(0)!);
    if (glyph === 0) continue;
    const units = font.readUInt16BE(tables('hmtx') + 4 * Math.min(glyph, metricCount - 1));
    advances.set(character, Math.round((units * 1000) / unitsPerEm));
  }
  return advances;
}

function readTables(font: Buffer): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    offsets.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}`);
    return offset;
  };
}

/** The Unicode subtable in format 4: segments of code points, each with a delta or an offset into glyph ids. */
function readCharacterMap(font: Buffer, cmap: number): (codePoint: number) => number {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    return cmap + font.readUInt32BE(cmap + 8 + index * 8);
  });
  const table = subtables.find((offset) => font.readUInt16BE(offset) === 4);
  if (table === undefined) throw new Error('The font has no character map of format 4');
  const doubled = font.readUInt16BE(table + 6);
  const ends = table + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  return (codePoint) => {
    for (let at = 0; at < doubled; at += 2) {
      if (codePoint > font.readUInt16BE(ends + at)) continue;
      const start = font.readUInt16BE(starts + at);
      if (codePoint < start) return 0;
      const delta = font.readUInt16BE(deltas + at);
      const range = font.readUInt16BE(ranges + at);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = font.readUInt16BE(ranges + at + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
