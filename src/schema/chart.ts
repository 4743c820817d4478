import { z } from 'astro/zod';
import { codesSchema, codeTextSchema, daySchema, idSchema, wordsSchema } from './words.ts';
import { selectionSchema } from './dataset.ts';

/** Chart kinds that exist; each is one file in src/chart/kinds. */
const chartKinds = ['line', 'step', 'bar', 'stacked-bar', 'dot', 'progress', 'figure', 'table', 'tile-map'] as const;
export type ChartKind = (typeof chartKinds)[number];

/**
 * A text with placeholders in braces, each a reference to an observation of the chart's dataset:
 * `{tasks-completed level=ministries}`; see CONTRIBUTING for the grammar.
 */
const titleSchema = z.union([
  wordsSchema,
  z.strictObject({
    /** Two references, now and before; `better` of the measure decides which wording is shown. */
    compare: z.tuple([z.string(), z.string()]),
    better: wordsSchema,
    same: wordsSchema,
    worse: wordsSchema,
  }),
]);

export const chartSchema = z.strictObject({
  /** The dataset it draws; the chart's id begins with it. */
  dataset: idSchema,
  kind: z.enum(chartKinds),
  /** The area or theme under which it is listed, from data/codes/areas.csv. */
  area: idSchema,
  /** The finding, with its period. */
  title: titleSchema,
  /** The measure and its unit. */
  subtitle: wordsSchema,
  /** Caveats a reader must see with the chart. */
  note: wordsSchema.optional(),
  /** What the figure means and how it is made; one paragraph under the chart. */
  about: wordsSchema.optional(),
  /** Whose figures they are, where the sources of the rows do not say it; the sources themselves follow from the data. */
  credit: wordsSchema.optional(),
  /**
   * Conditions on which the words stand, such as "{rank economy=VNM} < {rank economy=THA}" or "max(score at=2024) = VN-13";
   * the build stops when one fails. CONTRIBUTING has the grammar.
   */
  holds: z.array(z.string()).default([]),
  /** Which observations: codes by dimension. */
  select: selectionSchema,
  /** `last` (the latest period only), one period, or a span such as 2011..2025 or 2011.. */
  time: codeTextSchema.optional(),
  /**
   * The dimension whose codes are the series: lines, marks of a dot chart (two are joined: before and after), parts of a
   * stacked bar, groups of a bar, columns of a table. Where the chart has `rows`, also `indicator` or the time column.
   */
  series: z.string().optional(),
  /**
   * For `bar`, `stacked-bar`, `dot`, `table` and `tile-map`: the dimension (or `indicator`, or the time column) whose codes
   * are the rows, in the order of `select` or of time.
   */
  rows: z.string().optional(),
  /** `given` keeps the rows as they are selected; `value` puts the highest first, of ranks the best. */
  order: z.enum(['given', 'value']).default('given'),
  /** For `stacked-bar`: the code of `series` that states the total; the parts must add up to it. */
  whole: z.string().optional(),
  /** For `dot`: the codes of `series` between which a thin span is drawn behind the mark. */
  whiskers: z.tuple([z.string(), z.string()]).optional(),
  /** For `tile-map`: the attribute by which tiles are told apart, and one named after it, such as the province joined. */
  tiles: z.strictObject({ class: z.string(), into: z.string().optional() }).optional(),
  /** The code drawn in the accent colour: of `series`, or of `rows`. */
  emphasis: z.string().optional(),
  /** The number out of which each value is given: 44 of 139. */
  total: z.strictObject({ indicator: z.string(), at: codesSchema.optional() }).optional(),
  /** An attribute whose change splits the line: base salary was called otherwise before 2013. */
  segments: z.string().optional(),
  /** Values named inside the chart frame, by period. */
  annotations: z.array(z.strictObject({ at: codeTextSchema, text: wordsSchema })).default([]),
  /**
   * For `progress`: the percentage, the dimension of the rows, and the indicators done and assigned, which may be absent
   * where the source publishes the share alone.
   */
  progress: z
    .strictObject({ percent: z.string(), rows: z.string(), done: z.string().optional(), of: z.string().optional() })
    .optional(),
  /** For `figure`: one to four numbers with their labels. */
  figures: z
    .array(z.strictObject({ value: z.string(), label: wordsSchema }))
    .min(1)
    .max(4)
    .optional(),
  /** False keeps readers from choosing other codes, where those shown are the chart's point. */
  choose: z.boolean().default(true),
  /** It tells of its period for good: that there is a newer one is not told to editors. */
  stays: z.boolean().optional(),
  /** Shown in dev alone, with a mark; not in what is published. */
  draft: z.boolean().optional(),
  /** Day it was first published. */
  published: daySchema,
});

export type ChartFile = z.infer<typeof chartSchema>;
