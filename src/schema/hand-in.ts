import { z } from 'astro/zod';
import { mendCodes } from './messages/hand-in.ts';
import { daySchema, idSchema } from './words.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
/** A name has a letter, and nothing that a terminal would obey. */
const nameSchema = z
  .string()
  .trim()
  .max(200)
  .regex(/^\P{C}*\p{L}\P{C}*$/u);

/**
 * A hand-in package: one JSON file with the clean CSV of a dataset, what it was compared with, and the report of its check.
 * Hashes are SHA-256 of a text in UTF-8, in hexadecimal digits. They tell a slip, not a forger: nobody has signed them.
 */
export const handInSchema = z.strictObject({
  format: z.literal('hand-in/2'),
  dataset: idSchema,
  /** The day on which it was made. */
  date: daySchema,
  prepared_by: nameSchema,
  checked_by: nameSchema,
  /** The clean CSV, by the metadata of its dataset. */
  csv: z.string().min(1),
  sha256: hashSchema,
  /** The CSV that was published when it was made: the state that `added`, `changed` and `removed` are told against. */
  base: z.strictObject({ csv: z.string(), sha256: hashSchema }),
  rows: z.number().int().min(1),
  /** Rules of what was put right without touching a figure. */
  mended: z.array(z.enum(mendCodes)),
  /** Anchors of the rows that are new and of those that are gone. */
  added: z.array(z.string()),
  removed: z.array(z.string()),
  /** What published rows say otherwise now: anchor of the row, column, both cells as text. */
  changed: z.array(z.strictObject({ observation: z.string(), field: z.string(), old: z.string(), new: z.string() })),
});
export type HandInPackage = z.infer<typeof handInSchema>;

/** What is kept of a package in data/hand-ins/: all but the tables, and the hash of the CSV that it has led to. */
export type HandInReport = Omit<HandInPackage, 'csv' | 'base'> & {
  base: { sha256: string };
  taken_in: { sha256: string };
};
