/** "tăng", "giảm thêm"; not "tăng lên", after which the new level stands. */
const directions = [
  /(?<!\p{L})(?:tăng|giảm)(?: (?:thêm|được|đi|khoảng))*\s*$/iu,
  /\b(?:rose|risen|rises|grew|grows|grown|gained|increased|up|fell|fallen|falls|dropped|decreased|down|cut)(?: (?:by|about))*\s*$/i,
];

/** Whether words end by saying which way the figure after them goes, so that it must not have a sign of its own. */
export function tellsDirection(words: string): boolean {
  const plain = words.normalize('NFC').replace(/\s+/g, ' ');
  return directions.some((direction) => direction.test(plain));
}
