import { embedHeight } from '../../../src/chart/embed-height.ts';
import { expectedOn, inputOf, perEdition } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, hasClass } from './parse-html.ts';

/** Whoever cites a chart repeats its title, in BibTeX with a stroke before each percent sign. */
export function matchCitation({ known, language, page, passage, claim }: Context): void {
  if (!closest(passage.element, (at) => hasClass(at, 'citation') || hasClass(at, 'on-paper'))) return;
  for (const { text, heading } of expectedOn(known, language, page)) {
    if (!heading) continue;
    for (const title of [text.trim(), text.trim().replaceAll('%', '\\%')]) {
      const at = passage.text.indexOf(title);
      if (at >= 0) claim(at, at + title.length, 'filled');
    }
  }
}

/** As high as the chart and its words need. */
const heightOf = perEdition((known, language, id) => embedHeight(inputOf(known, language, id)));

/** The size of the frame in the code that puts a chart in another page. */
export function matchEmbedCode({ known, language, chart, passage, open, claim, fault }: Context): void {
  if (!chart || !passage.text.startsWith('<iframe ')) return;
  for (const { index, 0: size, 1: height } of open(/width="100%" height="(\d+)" frameborder="0"/g)) {
    const right = heightOf(known, language, chart);
    if (Number(height) === right) claim(index, index + size.length, 'embed');
    else fault(index, index + size.length, `is not ${right} high, as ${chart} needs`);
  }
}
