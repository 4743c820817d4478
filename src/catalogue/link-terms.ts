import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeXml } from '../language/escape-xml.ts';
import { endingsOf, isTelling } from '../language/term-forms.ts';
import type { Language } from '../language/language.ts';
import type { Glossary, Term } from '../schema/glossary.ts';
import { termAddress } from '../address/address.ts';

/** Where no link is set: in links, headings, quotations, code, charts and tables. */
const closed = new Set('a,h1,h2,h3,h4,h5,h6,blockquote,code,pre,button,figure,table,svg,script,style,nav'.split(','));

/** Links the first use of each term in a page's HTML to the glossary; its definition follows, for the pointer and the keyboard. */
export function linkTerms(html: string, glossary: Glossary, language: Language): string {
  const forms = glossary.flatMap((term) => formsOf(term, language).map((form) => ({ form, term })));
  const terms = new Map(forms.map(({ form, term }) => [form.toLowerCase(), term]));
  const pattern = patternOf(
    forms.map(({ form }) => form),
    language,
  );
  if (!pattern) return html;
  const used = new Set<string>();
  const link = (text: string) =>
    text.replace(pattern, (found: string) => {
      const key = found.replace(/\s/g, ' ').toLowerCase();
      const term = terms.get(key) ?? terms.get(key.replace(/s$/, ''));
      if (!term || used.has(term.id)) return found;
      used.add(term.id);
      return linked(term, found, language);
    });
  let out = '';
  let from = 0;
  for (const { start, end } of openTexts(parseFragment(html, { sourceCodeLocationInfo: true }))) {
    out += html.slice(from, start) + link(html.slice(start, end));
    from = end;
  }
  return out + html.slice(from);
}

/** Where the texts of some HTML stand in which links may be set, in their order. */
function* openTexts({ childNodes }: DefaultTreeAdapterTypes.ParentNode): Generator<{ start: number; end: number }> {
  for (const node of childNodes) {
    const at = node.sourceCodeLocation;
    if (node.nodeName === '#text' && at) yield { start: at.startOffset, end: at.endOffset };
    else if ('childNodes' in node && !closed.has(node.nodeName)) yield* openTexts(node);
  }
}

function linked({ id, definition }: Term, text: string, language: Language): string {
  return (
    `<a class="term" href="${termAddress(id, language)}" aria-describedby="nghia-${id}">${text}</a>` +
    `<span class="definition" role="tooltip" id="nghia-${id}">${escapeXml(definition[language])}</span>`
  );
}

/**
 * The ways in which a term is written in a text: each of the names that it joins, and its abbreviation as it stands. A
 * single syllable is left out, since it is part of other words: "sở" in "cơ sở".
 */
function formsOf({ term, abbreviation }: Term, language: Language): string[] {
  const names = [term[language], ...term[language].split(/[,;] /)];
  const long = names.filter((name) => isTelling(name, language));
  const short = abbreviation?.[language];
  return [...new Set([...long, ...(short && short.length > 2 ? [short] : [])])];
}

function patternOf(forms: readonly string[], language: Language): RegExp | null {
  const ordered = [...forms].sort((a, b) => b.length - a.length);
  const escaped = ordered.map((form) => {
    const text = form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s');
    const first = form.charAt(0);
    // A small letter may begin a sentence.
    const start = first === first.toLowerCase() ? `[${first}${first.toUpperCase()}]` : first;
    return start + text.slice(1) + endingsOf(form, language);
  });
  if (!escaped.length) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}]|[-/]\\p{L})`, 'gu');
}
