import path from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { areaPageSchema, infoPageSchema, rankingPageSchema, reportPageSchema } from './schema/page.ts';
import { draftFiles } from './edition/drafts.ts';
import { editionFiles } from './edition/read/edition-files.ts';
import { editionRoot } from './edition/edition-root.ts';

/** Drafts are for dev alone. */
const hidden = process.env['NODE_ENV'] === 'development' ? new Set<string>() : draftFiles(editionFiles(editionRoot()));

/** MDX below a folder of `content/`; ids are `vi/<slug>` and `en/<slug>`. */
const pagesIn = (folder: string) => {
  const place = `content/${folder}`;
  const left = [...hidden].filter((file) => file.startsWith(`${place}/`)).map((file) => file.slice(place.length + 1));
  return glob({
    base: path.join(editionRoot(), place),
    pattern: ['{vi,en}/*.mdx', ...left.map((file) => `!${file}`)],
  });
};

/** The gate for MDX; every other file of an edition is read by `edition`. */
export const collections = {
  areas: defineCollection({ loader: pagesIn('areas'), schema: areaPageSchema }),
  reports: defineCollection({ loader: pagesIn('reports'), schema: reportPageSchema }),
  rankings: defineCollection({ loader: pagesIn('rankings'), schema: rankingPageSchema }),
  pages: defineCollection({ loader: pagesIn('pages'), schema: infoPageSchema }),
};
