import { z } from 'astro/zod';
import { codesSchema, daySchema, idSchema, wordsSchema } from './words.ts';

/** What a row says: its number, written as 1327.5 whatever the style of the CSV; that its cell is empty; that there is no row. */
const figureSchema = z.union([z.number(), z.literal('empty'), z.literal('removed')]);

/** data/corrections.yaml: published figures that were changed, and why; an edition without the file has changed none. */
export const correctionsSchema = z.array(
  z.strictObject({
    dataset: idSchema,
    /** The row: its code in each column of the dataset's key. */
    at: codesSchema,
    /** error: it was wrong, by us or by the source. revision: the source revised it. source: it is taken from another one. */
    kind: z.enum(['error', 'revision', 'source']),
    /** Day of the change; not after `updated` of content/site.yaml. */
    date: daySchema,
    old: figureSchema,
    new: figureSchema,
    reason: wordsSchema,
    /** Who found or made the change. */
    by: wordsSchema.optional(),
  }),
);
export type CorrectionEntry = z.infer<typeof correctionsSchema>[number];
export type CorrectionKind = CorrectionEntry['kind'];
export type PublishedFigure = CorrectionEntry['old'];
