import path from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { areaPageSchema, infoPageSchema, reportPageSchema } from './schema/page.ts';
import { editionRoot } from './catalogue/edition-root.ts';

/** MDX below a folder of `content/`; ids are `vi/<slug>` and `en/<slug>`. */
const pagesIn = (folder: string) => glob({ base: path.join(editionRoot(), 'content', folder), pattern: '*/*.mdx' });

/** The gate for MDX; every other file of an edition is read by `catalogue`. */
export const collections = {
  areas: defineCollection({ loader: pagesIn('areas'), schema: areaPageSchema }),
  reports: defineCollection({ loader: pagesIn('reports'), schema: reportPageSchema }),
  pages: defineCollection({ loader: pagesIn('pages'), schema: infoPageSchema }),
};
