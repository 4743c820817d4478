/** What of an observation makes a figure: which it is, and its value. */
interface Figure {
  id: string;
  value: number | null;
}

/**
 * A short print of some figures, another one when any is new, gone or changed: FNV-1a over ids and values, 32 bits in hex.
 * Released charts carry it for ever and hold it against what the site publishes later; it must never be computed otherwise.
 */
export function figuresHash(figures: readonly Figure[]): string {
  let hash = 0x811c9dc5;
  for (const sign of figures.map(({ id, value }) => `${id}=${value}\n`).join('')) {
    hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
