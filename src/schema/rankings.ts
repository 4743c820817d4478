import { z } from 'astro/zod';
import { idSchema, wordsSchema } from './words.ts';

const names = z.array(z.string().min(1));
/** Other names, searched and never shown. */
const otherNames = z.strictObject({ vi: names, en: names }).optional();

/** One index of a page. Texts may hold references in braces. */
const index = z.strictObject({
  name: wordsSchema,
  /** A figure of Viet Nam, as a reference without braces: its dataset is the index, its period the newest edition here. */
  figure: z.string().min(1),
  /** The place in that edition, of how many; or the words why there is none. */
  place: wordsSchema,
  /** The place in the edition before; left out where the two do not compare. */
  before: wordsSchema.optional(),
  /** The chart whose small line stands in the table. */
  spark: idSchema.optional(),
  /** What a reader should know of newer editions beyond what the dataset says of its releases. */
  note: wordsSchema.optional(),
});
export type RankingIndex = z.infer<typeof index>;

/** content/rankings.yaml: the international indexes in the order in which they are listed; an edition without the file has none. */
export const rankingsSchema = z.strictObject({
  title: wordsSchema,
  lead: wordsSchema,
  also: otherNames,
  pages: z
    .array(
      z.strictObject({
        /** Joins it with its words in content/rankings/<language>/. */
        ranking: idSchema,
        /** The areas to which it belongs; their pages lead to it. */
        areas: z.array(idSchema).optional(),
        also: otherNames,
        indexes: z.array(index).min(1),
      }),
    )
    .min(1),
});
export type Rankings = z.infer<typeof rankingsSchema>;
