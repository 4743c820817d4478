import { keepNames } from '../language/keep-names.ts';
import { keepTogether } from '../language/keep-together.ts';
import type { Language } from '../language/language.ts';
import type { Contents } from '../edition/types.ts';

/** Comments and what is no running text; other tags; and texts. */
const pieces =
  /<!--[\s\S]*?-->|<(table|svg|script|style|code|pre|textarea|select|button|template)\b[\s\S]*?<\/\1>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

/** Numbers of documents and words with a hyphen in which a line would end: "76/NQ-CP", "QĐ-TTg", "e-government". */
const hyphened =
  /(?<![\p{L}\d/-])(?:(?:\d+\/){1,2}[\p{Lu}\d]+(?:-\p{Lu}\p{L}*)+|\p{Lu}{2}-\p{Lu}\p{L}*|e-\p{Ll}+|E-\p{L}+)(?![\p{L}\d-])/gu;

/** Two or three words, each with a capital. */
const properName = /^\p{Lu}\S*(?: \p{Lu}\S*){1,2}$/u;

/** The names of places, economies and other things of an edition that are read as one. */
export function wholeNames({ codes }: Contents, language: Language): string[] {
  const names = [...codes.lists.values()].flatMap((list) => [...list.values()].map(({ name }) => name[language]));
  return [...new Set(names)].filter((name) => properName.test(name));
}

/**
 * Keeps in one line what is read as one, in the running text of a page's HTML: numbers with what they count, days, names,
 * numbers of documents. A number may stand in a link of its own.
 */
export function keepLines(html: string, names: readonly string[]): string {
  const present = names.filter((name) => html.includes(name));
  let before = '';
  return html.replace(pieces, (piece: string) => {
    if (piece.startsWith('<')) return piece;
    const number = /\d$/.test(before) && piece.startsWith(' ') ? before.slice(-1) : '';
    before = piece;
    const kept = keepNames(keepTogether(number + piece), present).slice(number.length);
    return kept.replace(hyphened, '<span class="whole">$&</span>');
  });
}
