import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Card } from '../../search/search-record.ts';

const mark = 'pagefind_dcd';
/** After these Pagefind ends a sentence with a full stop. */
const unended = /[\p{L}\p{N}_'")$*]$/u;

/** What Pagefind keeps of a page to show; only the parts used here. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { text: string; location: number }[];
}

/** What is shown of something found: its words as they are written, its names, and what stands beside them. */
export interface Shown {
  words: readonly string[];
  /** The same words as they were indexed. */
  folded: readonly string[];
  meta: Record<string, string>;
  card: Card;
}

/**
 * An index of folded pages with their words in its fragments as they are written: it finds without marks and quotes with
 * them. Throws when a page's words are not those that were indexed.
 */
export function restoreWords(files: readonly IndexFile[], pages: ReadonlyMap<string, Shown>): IndexFile[] {
  return files.map((file) => {
    if (!file.path.endsWith('.pf_fragment')) return file;
    const fragment = JSON.parse(gunzipSync(file.content).toString().slice(mark.length)) as Fragment;
    const { words, folded, meta, card } = pages.get(fragment.url)!;
    const indexed = fragment.content.split(' ');
    const restored = indexed.map((word, place) => {
      const written = words[place] ?? '';
      if (withoutStops(word) !== withoutStops(folded[place] ?? ''))
        throw new Error(`${fragment.url}: the index has “${word}” where the page has “${written}” (word ${place + 1})`);
      return word.endsWith('.') && unended.test(written) ? `${written}.` : written;
    });
    if (indexed.length !== words.length) throw new Error(`${fragment.url}: the index does not end where the page does`);
    const anchors = fragment.anchors.map((anchor) => {
      const text = words.slice(anchor.location, anchor.location + anchor.text.split(' ').length).join(' ');
      return { ...anchor, text };
    });
    const shown = JSON.stringify({ ...fragment, content: restored.join(' '), anchors, meta, card });
    return { path: file.path, content: gzipSync(mark + shown, { level: 9 }) };
  });
}

/** A stop stands for a word without letters, and Pagefind ends sentences with one. */
function withoutStops(word: string): string {
  return word.replaceAll('.', '');
}
