import { z } from 'astro/zod';
import { daySchema, idSchema } from './words.ts';

/** A hand-in package: one JSON file with the clean CSV of a dataset and the report of its check. */
export const handInSchema = z.strictObject({
  format: z.literal('hand-in/1'),
  dataset: idSchema,
  /** The day on which it was made. */
  date: daySchema,
  prepared_by: z.string().trim().min(1),
  checked_by: z.string().trim().min(1),
  /** The clean CSV, by the metadata of its dataset. */
  csv: z.string().min(1),
  /** SHA-256 of the CSV in UTF-8, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z.number().int().min(1),
  /** Rules of what was put right without touching a figure. */
  mended: z.array(z.string()),
  added: z.array(z.string()),
  /** Published figures that are other now: anchor of the observation, both values as text. */
  changed: z.array(z.strictObject({ observation: z.string(), old: z.string(), new: z.string() })),
});
export type HandInPackage = z.infer<typeof handInSchema>;
