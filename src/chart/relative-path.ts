/**
 * A path with each point told by its way from the one before, which repeats itself from line to line and from picture to
 * picture, so that a page of many lines is a tenth lighter; to a whole pixel, as its
 * points are for who reads them. What is not made of straight strokes alone stays as it is.
 */
export function relativePath(path: string): string {
  const parts = [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)];
  if (parts.some(([, command = '']) => !'MLZ'.includes(command))) return path;
  let written = '';
  let [at, start] = [
    [0, 0],
    [0, 0],
  ];
  for (const [, command = '', numbers = ''] of parts) {
    if (command === 'Z') {
      written += 'z';
      at = start;
      continue;
    }
    const to = numbers.split(',').map((number) => Math.round(Number(number)));
    // The first is a place; all that follow lead on from it.
    const way = written ? to.map((value, index) => value - at[index]!) : to;
    written += `${written ? command.toLowerCase() : command}${way.join(',').replace(',-', '-')}`;
    at = to;
    if (command === 'M') start = to;
  }
  return written;
}
