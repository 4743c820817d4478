import { endingsOf, isTelling } from '../language/term-forms.ts';
import type { Language } from '../language/language.ts';
import type { Glossary, Term } from '../schema/glossary.ts';
import { termAddress } from '../address/address.ts';

const tag = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>/g;
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
  let depth = 0;
  for (const { 0: whole, 1: slash, 2: name = '', index } of html.matchAll(tag)) {
    const text = html.slice(from, index);
    out += (depth ? text : link(text)) + whole;
    from = index + whole.length;
    if (closed.has(name.toLowerCase()) && !whole.endsWith('/>')) depth += slash ? -1 : 1;
  }
  return out + link(html.slice(from));
}

function linked({ id, definition }: Term, text: string, language: Language): string {
  return (
    `<a class="term" href="${termAddress(id, language)}" aria-describedby="nghia-${id}">${text}</a>` +
    `<span class="definition" role="tooltip" id="nghia-${id}">${escapeHtml(definition[language])}</span>`
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

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
