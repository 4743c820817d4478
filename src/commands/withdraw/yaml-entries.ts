import { isScalar, isSeq, parseDocument, stringify, type Node } from 'yaml';

/** The list of a YAML file without the entries at some places; all else, comments too, stays as it is written. */
export function cutEntries(text: string, places: ReadonlySet<number>): string {
  const items = itemsOf(text);
  return [...places]
    .sort((a, b) => b - a)
    .reduce((rest, place) => {
      const [start, end] = items[place]!.range!;
      const from = rest.lastIndexOf('\n', start) + 1;
      // A text in a block ends with its line.
      const to = rest[end - 1] === '\n' ? end : lineEnd(rest, end);
      return rest.slice(0, from) + rest.slice(to);
    }, text);
}

/** The list of a YAML file with more entries at its end. */
export function addEntries(text: string, entries: readonly object[]): string {
  const before = itemsOf(text).length ? text : text.replace(/^\[\]\s*$/m, '');
  return `${before && !before.endsWith('\n') ? `${before}\n` : before}${stringify(entries, { lineWidth: 0 })}`;
}

/** The list of a YAML file with another text under a key of each entry that `change` gives one for. */
export function changeKey(text: string, key: string, change: (now: string) => string | undefined): string {
  return itemsOf(text).reduceRight((rest, item) => {
    const node: unknown = (item as unknown as { get: (key: string, keepScalar: true) => unknown }).get(key, true);
    const next = isScalar(node) ? change(String(node.value)) : undefined;
    if (next === undefined) return rest;
    const [start, end] = (node as Node).range!;
    return rest.slice(0, start) + next + rest.slice(end);
  }, text);
}

function itemsOf(text: string): Node[] {
  const { contents } = parseDocument(text);
  return isSeq(contents) ? contents.items : [];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
