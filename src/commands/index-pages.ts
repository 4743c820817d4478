import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interface, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** Indexes the built pages of `site` for the search, into `site`/pagefind; returns the number of pages. */
export async function indexPages(site: string): Promise<number> {
  try {
    const { index } = whole(await createIndex());
    if (!index) throw new Error('Pagefind did not start');
    const { page_count } = whole(await index.addDirectory({ path: site }));
    const { files } = whole(await index.getFiles());
    for (const file of files) {
      if (unused.test(file.path)) continue;
      const path = join(site, 'pagefind', file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.content);
    }
    return page_count;
  } finally {
    await close();
  }
}

function whole<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
