import { z } from 'astro/zod';
import { codesSchema, codeTextSchema, daySchema, idSchema, wordsSchema } from './words.ts';

/** Picks observations: one code, or several, for each dimension. */
export const selectionSchema = z.record(z.string(), z.union([codeTextSchema, z.array(codeTextSchema).min(1)]));

/** How often new figures come. */
export const frequencies = ['year', 'two-years', 'half', 'quarter', 'irregular'] as const;

/** A day, or the month where no more is known. */
const dateSchema = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);

const columnSchema = z.strictObject({
  /** The header of the column in the CSV, exactly. */
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** What the column is called for a reader; also accepted as a header when staff paste cells. */
  label: wordsSchema,
  /** dimension: says what is measured; time: the period; measure: the figure; attribute: says more about the figure. */
  role: z.enum(['dimension', 'time', 'measure', 'attribute']),
  /** How cells are read. `code` needs `codes`. */
  type: z.enum(['code', 'period', 'number', 'text', 'date']),
  /** Name of the code list: `levels` is data/codes/levels.csv. */
  codes: idSchema.optional(),
  /** A cell may stay empty. Dimensions and the period never may; a measure may, with a status. */
  optional: z.boolean().default(false),
  /** Only for the measure of a dataset without an `indicator` dimension; else each indicator has its own in codes/indicators.csv. */
  unit: idSchema.optional(),
  decimals: z.number().int().min(0).max(6).optional(),
  better: z.enum(['higher', 'lower', 'none']).optional(),
  nature: z.enum(['flow', 'stock', 'rate', 'rank', 'position', 'target', 'count']).optional(),
  /** With which period of the same length a figure is compared: the one before, that of a year before, none. */
  compare: z.enum(['previous', 'year', 'none']).optional(),
  /** A chart may show it as change from the first period: amounts, not ranks, scores or percentages. */
  relative: z.boolean().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** The cells of a measure may have a percent sign where its unit has one; published without. */
  percent_sign: z.boolean().optional(),
  /** What the column means, for the dictionary. */
  definition: wordsSchema.optional(),
});

const derivedSchema = z.strictObject({
  /** Its code in data/codes/indicators.csv (with this dataset's id), which gives name, unit and decimals. */
  indicator: idSchema,
  /**
   * ratio: first as a percentage of the second. sum: of all. change: percentage from the observation before.
   * count: how many different codes a column has among the rows with the codes of `where`; the result stands at `at`.
   */
  formula: z.union([
    z.strictObject({ ratio: z.tuple([z.string(), z.string()]), at: codesSchema.optional() }),
    z.strictObject({ sum: z.array(z.string()).min(2) }),
    z.strictObject({ change: z.string() }),
    z.strictObject({ count: z.string(), where: codesSchema.optional(), at: codesSchema.optional() }),
  ]),
  /** How it was computed, in words. */
  method: wordsSchema,
});

export const datasetSchema = z.strictObject({
  title: wordsSchema,
  /** Two or three sentences: what it holds and how to read it. */
  description: wordsSchema,
  /** The area it belongs to, from data/codes/areas.csv. */
  area: idSchema,
  /** Who issues the figures. */
  issuer: wordsSchema,
  /** Terms under which the figures may be used. */
  licence: wordsSchema,
  /** Each period of its own frequency has a report page. */
  reports: z.boolean().default(false),
  /** How often new observations are expected; gaps in a line follow it. */
  frequency: z.enum(frequencies),
  /** Separator between cells. */
  delimiter: z.enum([',', ';', '\t']).default(','),
  /** How numbers are written in the file: vi 1.327,5 · en 1,327.5. Undeclared is 1327.5, and 1.327 or 1,327 is refused. */
  numbers: z.enum(['vi', 'en']).optional(),
  /** Days may also be written so, beside 2024-07-15; they are published as the latter. */
  dates: z.literal('dd/mm/yyyy').optional(),
  columns: z.array(columnSchema).min(2),
  /** Columns that together name an observation once. */
  key: z.array(z.string()).min(1),
  /**
   * Dimensions by whose codes the rows are parted into pages; none keeps them on the dataset's page. Where it is not said, a
   * large dataset is parted by its first dimension. The addresses of rows are promises: once published it stays.
   */
  rows_by: z.array(z.string()).optional(),
  derived: z.array(derivedSchema).default([]),
  /** Arithmetic that must hold. */
  checks: z
    .strictObject({
      /** The parts of `over` add up to the total: 305 + 2,565 = 2,870. */
      sums: z
        .array(
          z.strictObject({
            where: codesSchema,
            over: z.string(),
            parts: z.array(z.string()).min(2),
            total: z.string(),
          }),
        )
        .default([]),
      /** One indicator is never above another: completed, assigned. */
      parts: z.array(z.strictObject({ part: z.string(), whole: z.string() })).default([]),
      /** Indicators from the lowest to the highest at the same place and time: lowest, mean, highest. */
      orders: z.array(z.array(z.string()).min(2)).optional(),
      /** A rank lies between 1 and the number ranked. */
      ranks: z.array(z.strictObject({ rank: z.string(), total: z.string(), at: codesSchema.optional() })).default([]),
    })
    .default({ sums: [], parts: [], ranks: [] }),
  /** Another value that a source gives for the same observation, and why it was not chosen. */
  alternatives: z
    .array(
      z.strictObject({
        of: codesSchema,
        value: z.number(),
        source: idSchema,
        reason: wordsSchema,
      }),
    )
    .default([]),
  /** Values that look like a slipped digit and are right all the same; a sign-off is for this value alone. */
  signed_off: z.array(z.strictObject({ of: codesSchema, value: z.number(), reason: wordsSchema })).optional(),
  /** What the five lines on quality cannot compute. */
  quality: z
    .strictObject({
      /** Why figures of different periods or places do not compare, where no column and no status says it. */
      comparability: wordsSchema.optional(),
    })
    .optional(),
  /** When the issuer brought out its figures, latest first: what it had announced, where it had, and what it did. */
  releases: z
    .array(z.strictObject({ period: codeTextSchema, planned: dateSchema.optional(), actual: dateSchema }))
    .optional(),
  /**
   * Where the figures of a source were read, where that was a copy: a file in a public repository, as it was at a commit.
   * The source stays the issuer's.
   */
  copies: z
    .array(
      z.strictObject({
        source: idSchema,
        /** `owner/name` on GitHub. */
        repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
        commit: z.string().regex(/^[0-9a-f]{40}$/),
        /** The file, or the folder of several, as the repository names it. */
        path: z.string().min(1),
      }),
    )
    .default([]),
  /** The issuer publishes it no more, from which day and why: no next release is waited for. */
  ended: z.strictObject({ date: daySchema, why: wordsSchema }).optional(),
  /** Day of the last change of the figures. */
  updated: daySchema,
  /** Month or day on which the issuer's next figures are due; absent when the issuer names none. */
  next_update: dateSchema.optional(),
});

export type DatasetMeta = z.infer<typeof datasetSchema>;
export type Column = DatasetMeta['columns'][number];
export type Selection = z.infer<typeof selectionSchema>;
