/**
 * A path with each point told by its way from the one before, which repeats itself from line to line and from picture to
 * picture, so that a page of many lines is a tenth lighter; to a whole pixel, as its points are for who reads them. What is
 * not made of straight strokes and boxes alone stays as it is.
 */
export function relativePath(path: string): string {
  const parts = [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)];
  if (parts.some(([, command = '']) => !'MLZhv'.includes(command))) return path;
  let written = '';
  /** Where the pen stands, exactly and as it is written; and where its stretch began. */
  let at = [0, 0];
  let start = at;
  for (const [, command = '', numbers = ''] of parts) {
    if (command === 'Z') {
      written += 'z';
      at = start;
      continue;
    }
    const given = numbers.split(',').map(Number);
    const [x = 0, y = 0] = at;
    const to = command === 'h' ? [x + given[0]!, y] : command === 'v' ? [x, y + given[0]!] : given;
    // The first is a place; all that follow lead on from it.
    const way = written ? to.map((value, index) => Math.round(value) - Math.round(at[index]!)) : to.map(Math.round);
    const name = written ? command.toLowerCase() : command;
    const [dx, dy] = way.map(String);
    written += name + (name === 'h' ? dx! : name === 'v' ? dy! : way.join(',').replace(',-', '-'));
    at = to;
    if (command === 'M') start = to;
  }
  return written;
}
