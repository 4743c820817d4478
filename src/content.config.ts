import path from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { areaPageSchema } from './schema/site.ts';
import { editionRoot } from './catalogue/edition-root.ts';

/** The gate for MDX; every other file of an edition is read by `catalogue`. Ids are `vi/<slug>` and `en/<slug>`. */
export const collections = {
  areas: defineCollection({
    loader: glob({ base: path.join(editionRoot(), 'content/areas'), pattern: '*/*.mdx' }),
    schema: areaPageSchema,
  }),
};
