import type { ExcerptPart } from '../../search/excerpt.ts';

/** An element with a class and a text; the text is never read as HTML. */
export function textElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** Text nodes and `<mark>` elements for the parts of an excerpt. */
export function markedText(parts: ExcerptPart[]): (Text | HTMLElement)[] {
  return parts.map(({ text, marked }) => (marked ? textElement('mark', '', text) : document.createTextNode(text)));
}

/** A sentence with its `{n}` and `{q}` filled in. */
export function fillWords(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

/** Waits until a run of calls has ended for `delay` milliseconds, then makes the last of them. */
export function debounce(act: () => void, delay: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
}
