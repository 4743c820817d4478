import { z } from 'astro/zod';
import { codeTextSchema, daySchema, idSchema, webAddressSchema, wordsSchema } from './words.ts';

/** content/site.yaml: who publishes this edition. */
export const siteSchema = z.strictObject({
  /** Name shown in the header and after page titles. */
  name: wordsSchema,
  /** One sentence for search engines and social pictures. */
  description: wordsSchema,
  /** The public address, without a slash at its end. */
  address: webAddressSchema.regex(/[^/]$/),
  publisher: wordsSchema,
  /** How to reach the publisher: an e-mail or web address. */
  contact: z.string().regex(/^([\w.+-]+@[\w.-]+|https?:\/\/[^\s@]+)$/),
  /** What the edition is and is not; stands at the foot of every page. */
  standing: wordsSchema,
  /** What the site does not do with its readers. */
  privacy: wordsSchema,
  /** Licence of the compilation and the charts. */
  licence: z.strictObject({ name: z.string(), address: webAddressSchema }),
  /** Day to which this edition is brought; "overdue" is told by it. */
  updated: daySchema,
});
export type Site = z.infer<typeof siteSchema>;

const reference = z.string().min(1);

/** content/home.yaml: what the home page shows, in which order. Texts may hold references in braces. */
export const homeSchema = z.strictObject({
  /** The reporting period it tells of; `latest` is the newest that the data have. */
  period: codeTextSchema,
  /** What the page tells or asks; where it has figures the line above it names their sources. */
  headline: wordsSchema,
  /** One sentence that says what the site is; what it is not is said after it. */
  lead: wordsSchema.optional(),
  /** Four figures at most, each a link to a chart, an area or its observation. */
  figures: z
    .array(
      z.strictObject({ value: reference, label: wordsSchema, chart: idSchema.optional(), area: idSchema.optional() }),
    )
    .max(4)
    .default([]),
  sections: z.array(
    z.discriminatedUnion('show', [
      /** The findings of charts whose figures are the newest. */
      z.strictObject({ show: z.literal('newest'), title: wordsSchema, count: z.int().min(1).max(8) }),
      /** One chart across the page, what is to be said of it, and another to which that leads. */
      z.strictObject({
        show: z.literal('chart'),
        title: wordsSchema,
        chart: idSchema,
        area: idSchema.optional(),
        note: wordsSchema.optional(),
        more: idSchema.optional(),
      }),
      /** A page of content/pages, by its description. */
      z.strictObject({ show: z.literal('page'), title: wordsSchema, page: idSchema }),
      /** The newest report, by its summary. */
      z.strictObject({ show: z.literal('report'), title: wordsSchema }),
      /** The provinces of today, each a link to what is known of it. */
      z.strictObject({ show: z.literal('provinces'), title: wordsSchema }),
      /** The areas as a ruled ledger. */
      z.strictObject({
        show: z.literal('areas'),
        title: wordsSchema,
        rows: z.array(
          z.strictObject({
            area: idSchema,
            sentence: wordsSchema,
            figure: reference,
            label: wordsSchema,
            spark: idSchema.optional(),
          }),
        ),
      }),
      /** Where the country stands in each international index that still comes out. */
      z.strictObject({ show: z.literal('rankings'), title: wordsSchema }),
      /** Charts side by side. */
      z.strictObject({ show: z.literal('charts'), title: wordsSchema, charts: z.array(idSchema).min(1) }),
      /** A numbered list of sentences with its source. */
      z.strictObject({
        show: z.literal('list'),
        title: wordsSchema,
        source: idSchema,
        items: z.array(wordsSchema).min(1),
      }),
    ]),
  ),
});
export type Home = z.infer<typeof homeSchema>;

/** content/provinces.yaml: what the page of provinces and that of each read; an edition without the file has no such pages. */
export const provincesSchema = z.strictObject({
  title: wordsSchema,
  lead: wordsSchema,
  /** The dataset with one row for each province as it was, and its columns. */
  dataset: idSchema,
  /** Dimension: the province as it was. Datasets whose columns have the same code list are searched for its figures. */
  province: z.string(),
  /** Attribute: the province that it is, or belongs to, today. */
  successor: z.string(),
  /** Attribute: what happened to it. */
  change: z.string(),
  /** A chart to stand above the list. */
  chart: idSchema.optional(),
  /** What the page of every province says that it does not have, beside what the data show to be missing. */
  absent: z.array(wordsSchema).default([]),
  /** The datasets whose figures stand on the page of each province, in this order. */
  figures: z
    .array(
      z.strictObject({
        dataset: idSchema,
        /**
         * Charts of it, each drawn for the province of the page, with a table of the newest period beside the middle half of
         * all; without any the page has every figure in a table.
         */
        charts: z.array(idSchema).default([]),
      }),
    )
    .default([]),
  /** One of these charts, in which a province is shown beside another. */
  beside: idSchema.optional(),
});
export type Provinces = z.infer<typeof provincesSchema>;
