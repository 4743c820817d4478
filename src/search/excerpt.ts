import { foldWord, partWords } from './fold-words.ts';
import { isMarked, type QueryWord } from './query.ts';

/** A stretch of text, marked where it is what the reader looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Decodes HTML entities once; an unknown one stays as it stands. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name: string = '') => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (entities[name] ?? whole);
    },
  );
}

/**
 * The words of a query in an excerpt as a reader sees them: those that were typed with marks are marked where the text
 * has the same, if it has them anywhere; neighbours are one mark, without the signs around them. What the excerpt begins
 * with is left out when it is `heading`, which stands above it.
 */
export function tidyExcerpt(
  parts: readonly ExcerptPart[],
  query: readonly QueryWord[],
  heading: string,
): ExcerptPart[] {
  const found = markedWords(parts);
  const exact = query.some((asked) => isMarked(asked) && found.some((word) => hasSameMarks(word, asked)));
  const isMeant = (word: string) => query.some((asked) => answers(word, asked, exact));
  const kept = parts.map((part) => ({ ...part, marked: markedWords([part]).some(isMeant) }));
  const whole = joinParts(kept.flatMap(withoutSigns));
  return withoutHeading(whole, heading);
}

/** Whether an excerpt has a word of a query as it was typed, marks and all. */
export function hasTyped(parts: readonly ExcerptPart[], query: readonly QueryWord[]): boolean {
  return markedWords(parts).some((word) => query.some((asked) => answers(word, asked, true)));
}

function markedWords(parts: readonly ExcerptPart[]): string[] {
  return parts.filter(({ marked }) => marked).flatMap(({ text }) => partWords(text).split(/\s+/));
}

/** Whether a word of a text is what was asked for; `exact` heeds marks where they were typed. */
function answers(word: string, asked: QueryWord, exact: boolean): boolean {
  return foldWord(word).startsWith(asked.stem) && (!exact || !isMarked(asked) || hasSameMarks(word, asked));
}

/** Whether a word of a text has the marks of a word as it was typed; on which vowel they stand is free. */
function hasSameMarks(text: string, { typed }: QueryWord): boolean {
  const letters = (word: string) =>
    Array.from(
      word
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
    )
      .sort()
      .join('');
  return letters(text) === letters(typed);
}

/** A marked word with the signs before and after it unmarked. */
function withoutSigns(part: ExcerptPart): ExcerptPart[] {
  if (!part.marked) return [part];
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}%]*)$/su.exec(part.text) ?? [];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ].filter(({ text }) => text);
}

/** Parts of a kind as one; two marks with only a space between are one mark. */
function joinParts(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const joined: ExcerptPart[] = [];
  for (const part of parts) {
    const [before, last] = [joined.at(-2), joined.at(-1)];
    if (last?.marked === part.marked) joined.splice(-1, 1, { ...part, text: last.text + part.text });
    else if (part.marked && before?.marked && last?.text === ' ')
      joined.splice(-2, 2, { ...part, text: `${before.text} ${part.text}` });
    else joined.push(part);
  }
  return joined;
}

function withoutHeading(parts: readonly ExcerptPart[], heading: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  const start = `${heading}. `;
  if (!text.startsWith(start)) return [...parts];
  let left = start.length;
  return parts.flatMap((part) => {
    const cut = Math.min(left, part.text.length);
    left -= cut;
    return cut === part.text.length ? [] : [{ ...part, text: part.text.slice(cut) }];
  });
}

/**
 * An excerpt with `<mark>` tags as parts of plain text, for a page that never writes HTML:
 * every other tag stays text, an unclosed mark ends with the excerpt.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let marked = false;
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') marked = piece === '<mark>';
    else if (piece) parts.push({ text: decodeEntities(piece), marked });
  }
  return parts;
}
