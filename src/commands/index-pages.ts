import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { settleIndex } from './settle-index.ts';

/** Pagefind's own interface, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** Indexes the built pages of `site` for the search, into `site`/pagefind; returns the number of pages. */
export async function indexPages(site: string): Promise<number> {
  try {
    const { index } = whole(await createIndex());
    if (!index) throw new Error('Pagefind did not start');
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .sort();
    for (const page of pages) {
      const url = `/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      whole(await index.addHTMLFile({ url, content: spaced(readFileSync(join(site, page), 'utf8')) }));
    }
    const { files } = whole(await index.getFiles());
    for (const file of settleIndex(files)) {
      if (unused.test(file.path)) continue;
      const path = join(site, 'pagefind', file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.content);
    }
    return pages.length;
  } finally {
    await close();
  }
}

/** Cells and items stand apart on the page but without a space between them in its source; an excerpt needs one. */
function spaced(html: string): string {
  return html.replace(/<\/(td|th|dt|dd|li|span|b)>/g, '$& ');
}

function whole<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
