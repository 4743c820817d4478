import { z } from 'astro/zod';

const textSchema = z.string().trim().min(1);
const textsSchema = z.union([textSchema, z.array(textSchema).min(1)]);

/**
 * content/typed-figures.yaml: numbers that stand in texts without a reference, each with the reason why that is right;
 * an edition without the file has none.
 */
export const typedFiguresSchema = z.array(
  z.strictObject({
    /**
     * The words with their number, as they stand in a sentence; capitals do not matter. The same for both languages, or
     * those of each: then what one language has, the other has in its own words, “5 đẩy mạnh” and “five accelerations”.
     * Words of one language alone are such as the other does not need.
     */
    text: z.union([textsSchema, z.strictObject({ vi: textsSchema.optional(), en: textsSchema.optional() })]),
    /** The figure that the number is, where the data hold it: a reference, by which the number is checked. */
    of: textSchema.optional(),
    /** Why it is typed. */
    why: textSchema,
    /** Files, or folders with a stroke at their end, in which it may stand; without it in all. */
    files: textsSchema.optional(),
  }),
);
export type TypedFigures = z.infer<typeof typedFiguresSchema>;
