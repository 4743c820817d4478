import { z } from 'astro/zod';

/** One text in both languages; neither may be empty. */
export const wordsSchema = z.strictObject({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });

/** An id: lower-case English words joined by hyphens. Ids are promises and never change. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** An address on the web, whole. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });

/** An ISO day. Quote it or not in YAML; both are read as text. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A code or period: YAML reads an unquoted 2024 as a number, so a whole number is taken as its digits. */
export const codeTextSchema = z.preprocess(
  (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
  z.string().min(1),
);

/** Codes by dimension, such as { level: ministries, period: 2024-S1 }. */
export const codesSchema = z.record(z.string(), codeTextSchema);
