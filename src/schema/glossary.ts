import { z } from 'astro/zod';
import { idSchema, webAddressSchema, wordsSchema } from './words.ts';

const text = z.string().trim().min(1);
/** Texts where one language may have one that the other has not. */
const someWords = z.strictObject({ vi: text.optional(), en: text.optional() });

/** content/glossary.yaml: terms and abbreviations, which pages link to and the search reads; an edition without it has none. */
export const glossarySchema = z.array(
  z.strictObject({
    /** Anchor of the term on the glossary's page in both languages. */
    id: idSchema,
    /** The preferred label. */
    term: wordsSchema,
    abbreviation: someWords.optional(),
    definition: wordsSchema,
    /** What has changed or must not be confused. */
    note: wordsSchema.optional(),
    /** Documents and bodies on which the definition rests. */
    basis: z.array(z.strictObject({ name: wordsSchema, address: webAddressSchema.optional() })).optional(),
    /** Other words that people use: searched, never shown. */
    also: z.strictObject({ vi: z.array(text).optional(), en: z.array(text).optional() }).optional(),
    /** Ids of related terms. */
    see: z.array(idSchema).optional(),
  }),
);
export type Glossary = z.infer<typeof glossarySchema>;
export type Term = Glossary[number];
