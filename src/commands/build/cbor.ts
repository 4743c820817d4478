/** Just enough CBOR (RFC 8949) to take an array apart and put it together in another order; items stay as they are. */

/** The items of the array that begins at `start`, each as its own bytes. */
export function splitArray(bytes: Buffer, start = 0): Buffer[] {
  const { major, value, next } = readHead(bytes, start);
  if (major !== 4) throw new Error(`CBOR: an array was expected at byte ${start}`);
  const items: Buffer[] = [];
  for (let at = next; items.length < value;) {
    const end = itemEnd(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** An array of these items. */
export function joinArray(items: readonly Buffer[]): Buffer {
  const { length } = items;
  const head = length < 24 ? [0x80 + length] : length < 256 ? [0x98, length] : [0x99, length >> 8, length & 255];
  if (length > 65535) throw new Error('CBOR: the array is too long');
  return Buffer.concat([Buffer.from(head), ...items]);
}

function readHead(bytes: Buffer, at: number): { major: number; value: number; next: number } {
  const [major, short] = [bytes.readUInt8(at) >> 5, bytes.readUInt8(at) & 31];
  if (short < 24) return { major, value: short, next: at + 1 };
  const size = 2 ** (short - 24);
  if (size > 4) throw new Error(`CBOR: the head at byte ${at} is not supported`);
  return { major, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}

function itemEnd(bytes: Buffer, at: number): number {
  const { major, value, next } = readHead(bytes, at);
  if (major === 2 || major === 3) return next + value;
  if (major !== 4 && major !== 5) return next;
  let end = next;
  for (let left = major === 4 ? value : 2 * value; left > 0; left -= 1) end = itemEnd(bytes, end);
  return end;
}
