import { z } from 'astro/zod';
import { codesSchema, daySchema, idSchema, wordsSchema } from './words.ts';

/**
 * What a row says. The figure: its number, written as 1327.5 whatever the style of the CSV; `empty`; `removed` where there
 * is no row. Any other column: its text as in the CSV, or `empty`. Which of the two, `field` says.
 */
const publishedSchema = z.union([z.number(), z.string().trim().min(1)]);

/** What every entry says of itself. */
const toldSchema = z.strictObject({
  dataset: idSchema,
  /** Day of the change; not after `updated` of content/site.yaml. */
  date: daySchema,
  reason: wordsSchema,
  /** Who found or made the change. */
  by: wordsSchema.optional(),
});

const changeSchema = toldSchema.extend({
  /** The row: its code in each column of the dataset's key. */
  at: codesSchema,
  /** The column whose cell was changed, or `unit`, whose `at` names the indicator alone; the figure where it is not given. */
  field: z.string().optional(),
  /** error: it was wrong, by us or by the source. revision: the source revised it. source: it is taken from another one. */
  kind: z.enum(['error', 'revision', 'source']),
  old: publishedSchema,
  new: publishedSchema,
});
export type CorrectionEntry = z.infer<typeof changeSchema>;

/** A whole dataset that was taken out of the site; `npm run withdraw` writes it. */
const withdrawalSchema = toldSchema.extend({
  kind: z.literal('withdrawn'),
  /** What the dataset was called. */
  title: wordsSchema,
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** data/corrections.yaml: what was published and has been changed, and why; an edition without the file has changed nothing. */
export const correctionsSchema = z.array(z.union([changeSchema, withdrawalSchema]));
export type CorrectionsEntry = z.infer<typeof correctionsSchema>[number];
/** What a row says in one of its columns. */
export type Published = CorrectionEntry['old'];
