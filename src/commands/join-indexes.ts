import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Card } from '../search/search-record.ts';

const mark = 'pagefind_dcd';

/** What Pagefind keeps of a page to show; only the parts used here. */
interface Fragment {
  url: string;
  content: string;
  word_count: number;
  meta: Record<string, string>;
  anchors: unknown[];
}

/**
 * The index of the folded copies with the words of the shown ones in its fragments, and each thing's card beside them:
 * it finds without marks and quotes with them. Throws when the copies of a page differ in the number of words.
 */
export function joinIndexes(
  folded: readonly IndexFile[],
  shown: readonly IndexFile[],
  cards: ReadonlyMap<string, Card>,
): IndexFile[] {
  const words = new Map(shown.filter(isFragment).map((file) => [read(file).url, read(file)]));
  return folded.map((file) => {
    if (!isFragment(file)) return file;
    const fragment = read(file);
    const { content, word_count, meta, anchors } = words.get(fragment.url) ?? {};
    if (word_count !== fragment.word_count)
      throw new Error(`${fragment.url}: the copies that the search reads differ in their words`);
    const { mentions: _, ...kept } = meta ?? {};
    return write(file, { ...fragment, content, anchors, meta: kept, card: cards.get(fragment.url) });
  });
}

function isFragment({ path }: IndexFile): boolean {
  return path.endsWith('.pf_fragment');
}

function read({ content }: IndexFile): Fragment {
  return JSON.parse(gunzipSync(content).toString().slice(mark.length)) as Fragment;
}

function write({ path }: IndexFile, fragment: object): IndexFile {
  return { path, content: gzipSync(mark + JSON.stringify(fragment), { level: 9 }) };
}
