/** A contour of a path: where it starts and what box it fills, in pixels. */
interface Contour {
  x: number;
  y: number;
  box: [left: number, top: number, right: number, bottom: number];
  /** Commands with the places they lead to, from the contour's start in hundredths of a pixel. */
  steps: { command: string; places: number[] }[];
}

/** Contours that belong together: a letter and its holes. */
type Outline = Contour[];

/** An outline that is written at least so often as this is written once and then referred to. */
const TWICE = 2;
/** Shorter than a reference, an outline is written where it stands. */
const SHORT = 40;

/**
 * A picture with its text as outlines, made small: `drawn` is what resvg writes of the picture `svg`. Places are rounded
 * to hundredths of a pixel, and a letter that comes again is written once; the words for assistive technology come back.
 */
export function outlineSvg(svg: string, drawn: string): string {
  const [opening = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  const [words = ''] = /<title[\s\S]*<\/desc>/.exec(svg) ?? [];
  const parts = [...drawn.matchAll(/<(\/?)(svg|g|path|defs)\b([^>]*?)\/?>/g)].filter(
    ([, , tag]) => tag === 'g' || tag === 'path',
  );
  const unknown = /<(?!\/?(?:svg|g|path|defs)\b)[^>]*>/.exec(drawn.replace(/<\?.*?\?>/, ''));
  if (unknown) throw new Error(`An outlined picture holds ${unknown[0]}`);
  const counts = new Map<string, number>();
  const read = parts.map(([, end, tag, text = '']) => {
    const attributes = new Map(
      [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const d = attributes.get('d');
    attributes.delete('d');
    const stroked = (attributes.get('stroke') ?? 'none') !== 'none';
    if (!stroked) attributes.delete('stroke');
    const contours = d === undefined ? [] : readContours(d);
    const outlines = stroked ? [contours] : joinLetters(contours);
    if (!stroked)
      for (const key of outlines.map((outline) => spell(outline, false))) counts.set(key, (counts.get(key) ?? 0) + 1);
    return { end, tag, attributes, outlines, stroked };
  });
  const names = new Map<string, string>();
  const shared = (key: string): boolean => key.length > SHORT && (counts.get(key) ?? 0) >= TWICE;
  const body = read.map(({ end, tag, attributes, outlines, stroked }) => {
    if (tag === 'g') return end ? '</g>' : `<g${spellAttributes(attributes)}>`;
    const keys = outlines.map((outline) => spell(outline, false));
    const again = keys.map((key) => !stroked && shared(key));
    const own = outlines.filter((_, index) => !again[index]).map((outline) => spell(outline, true));
    const uses = outlines.flatMap((outline, index) => {
      if (!again[index]) return [];
      const key = keys[index]!;
      const name = names.get(key) ?? names.set(key, `o${names.size.toString(36)}`).get(key)!;
      const { x, y } = outline[0]!;
      return `<use xlink:href="#${name}" x="${decimal(hundredths(x))}" y="${decimal(hundredths(y))}"/>`;
    });
    const style = spellAttributes(attributes);
    const path = own.length ? `<path${uses.length ? '' : style} d="${own.join('')}"/>` : '';
    return uses.length ? `<g${style}>${path}${uses.join('')}</g>` : path;
  });
  const letters = [...names].map(([key, name]) => `<path id="${name}" d="${key}"/>`);
  return [
    opening.replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ').replace(' class="plot"', ''),
    words,
    `<defs>${letters.join('')}</defs>`,
    body.join(''),
    '</svg>',
    '',
  ].join('\n');
}

/** Contours of a path in pixels, as resvg writes them: absolute places, a letter for every command. */
function readContours(d: string): Contour[] {
  const contours: Contour[] = [];
  for (const [, command = '', text = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!'MLQCZ'.includes(command)) throw new Error(`An outlined path holds the command ${command}`);
    const places = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'M') {
      const [x = 0, y = 0] = places;
      contours.push({ x, y, steps: [], box: [x, y, x, y] });
      continue;
    }
    const { x, y, steps, box } = contours.at(-1)!;
    steps.push({ command, places: places.map((place, index) => hundredths(place - (index % 2 ? y : x))) });
    places.forEach((place, index) => {
      const side = index % 2;
      box[side] = Math.min(box[side]!, place);
      box[side + 2] = Math.max(box[side + 2]!, place);
    });
  }
  return contours;
}

/** Rounded a little off the middle, where resvg's own rounding would spell the same letter in two ways. */
function hundredths(pixels: number): number {
  return Math.round(pixels * 100 + 0.02);
}

/** Puts together the contours whose boxes meet: a hole is one, and parts run into each other, only in one path. */
function joinLetters(contours: readonly Contour[]): Outline[] {
  const outlines: Outline[] = [];
  for (const contour of contours) {
    const [left, top, right, bottom] = contour.box;
    const meets = ({ box }: Contour): boolean => left < box[2] && box[0] < right && top < box[3] && box[1] < bottom;
    const own = outlines.filter((outline) => outline.some(meets));
    for (const outline of own) outlines.splice(outlines.indexOf(outline), 1);
    outlines.push([...own.flat(), contour]);
  }
  return outlines;
}

/** Path data with steps from point to point; it begins at the first contour's start, or on the picture. */
function spell(outline: Outline, onPicture: boolean): string {
  const [left, top] = onPicture ? [0, 0] : [outline[0]?.x ?? 0, outline[0]?.y ?? 0];
  return outline
    .map(({ x, y, steps }) => {
      let [atX, atY] = [0, 0];
      let last = '';
      const spelled = steps.map(({ command, places }) => {
        if (command === 'Z') return 'z';
        const moves = places.map((place, index) => place - (index % 2 ? atY : atX));
        [atX, atY] = [places.at(-2)!, places.at(-1)!];
        const name = command === 'L' ? (moves[1] === 0 ? 'h' : moves[0] === 0 ? 'v' : 'l') : command.toLowerCase();
        const numbers = row(name === 'h' ? moves.slice(0, 1) : name === 'v' ? moves.slice(1) : moves);
        const shared = name === last ? numbers.replace(/^(?!-)/, ' ') : name + numbers;
        last = name;
        return shared;
      });
      return `M${row([hundredths(x - left), hundredths(y - top)])}${spelled.join('')}`;
    })
    .join('');
}

/** Numbers with a space only where a reader needs one. */
function row(numbers: readonly number[]): string {
  return numbers
    .map(decimal)
    .reduce((text, number) => text + (text && !number.startsWith('-') ? ' ' : '') + number, '');
}

/** Hundredths of a pixel as pixels: -0.5 as -.5. */
function decimal(whole: number): string {
  return String(whole / 100 || 0).replace(/^(-?)0\./, '$1.');
}

/** Attributes as they are, a mere shift as such. */
function spellAttributes(attributes: ReadonlyMap<string, string>): string {
  return [...attributes]
    .map(([name, value]) => {
      const [, x, y] = /^matrix\(1 0 0 1 (\S+) (\S+)\)$/.exec(value) ?? [];
      return ` ${name}="${x === undefined ? value : `translate(${x} ${y})`}"`;
    })
    .join('');
}
