import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { optimize } from 'svgo';
import { shareGlyphs } from './share-glyphs.ts';

/**
 * A picture with its text as outlines: `drawn` is what resvg writes of the picture `svg`, with places to hundredths of a
 * pixel; the picture's size and its words for assistive technology, which resvg drops, come back.
 */
export function outlineSvg(svg: string, drawn: string): string {
  const { data } = optimize(shareGlyphs(drawn), {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: 2 } }],
  });
  const [picture, outlines] = [readSvg(svg), readSvg(data)];
  const opening = svg.slice(picture.startTag!.startOffset, picture.startTag!.endOffset);
  const words = svg.slice(picture.of('title').startOffset, picture.of('desc').endOffset);
  const body = data.slice(outlines.startTag!.endOffset, outlines.endTag!.startOffset);
  // The names of what is drawn more than once.
  const names = /xmlns:xlink="[^"]*"/.exec(data)?.[0] ?? '';
  return `${opening.replace(' class="plot"', names && ` ${names}`)}\n${words}\n${body}</svg>\n`;
}

/** Where the tags of a picture stand in its text, and the elements of a name in it. */
function readSvg(text: string) {
  const elements = ({ childNodes }: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] =>
    childNodes.filter((node) => 'tagName' in node);
  const [root] = elements(parseFragment(text, { sourceCodeLocationInfo: true }));
  const of = (name: string) => elements(root!).find(({ tagName }) => tagName === name)!.sourceCodeLocation!;
  return { ...root!.sourceCodeLocation!, of };
}
