import { expectedOn } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, hasClass } from './parse-html.ts';

/** In a list of related charts each link says the finding of the very chart to which it leads. */
export function matchRelated({ known, language, passage, fault }: Context): void {
  const { element, text } = passage;
  const link = closest(element, ({ name }) => name === 'a');
  if (!link || !closest(link, (at) => hasClass(at, 'related'))) return;
  const target = link.attributes['href'] ?? '';
  const findings = known.filled[language].get(text.trim()) ?? [];
  if (findings.some(({ heading, expected }) => heading && expected === target)) return;
  fault(0, text.length, `is not the finding of ${target}`);
}

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
