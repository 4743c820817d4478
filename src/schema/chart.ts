import { z } from 'astro/zod';
import { codesSchema, codeTextSchema, daySchema, idSchema, wordsSchema } from './words.ts';
import { selectionSchema } from './dataset.ts';

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

/** What the file of every chart may say. */
const common = {
  /** The dataset it draws; the chart's id begins with it. */
  dataset: idSchema,
  /** The area or theme under which it is listed, from data/codes/areas.csv. */
  area: idSchema,
  /** The finding, with its period. */
  title: titleSchema,
  /** The measure and its unit. */
  subtitle: wordsSchema,
  /** Caveats a reader must see with the chart. */
  note: wordsSchema.optional(),
  /** What the chart shows and why it matters, in one or two sentences of an editor; it stands right under the chart. */
  takeaway: wordsSchema.optional(),
  /** How to read its marks, where ranks, segments, bands or two dots a row need that. */
  howto: wordsSchema.optional(),
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
  /** False keeps readers from choosing other codes, where those shown are the chart's point. */
  choose: z.boolean().default(true),
  /** It tells of its period for good: that there is a newer one is not told to editors. */
  stays: z.boolean().optional(),
  /** Shown in dev alone, with a mark; not in what is published. */
  draft: z.boolean().optional(),
  /** Day it was first published. */
  published: daySchema,
};

/** The code drawn in the accent colour: of the series, or of the rows. */
const emphasis = z.string().optional();

/** What charts along time may say. */
const alongTime = {
  /** The dimension whose codes are the lines. */
  series: z.string().optional(),
  emphasis,
  /** The number out of which each value is given: 44 of 139. */
  total: z.strictObject({ indicator: z.string(), at: codesSchema.optional() }).optional(),
  /** An attribute whose change splits the line: base salary was called otherwise before 2013. */
  segments: z.string().optional(),
  /** Values named inside the chart frame, by period. */
  annotations: z.array(z.strictObject({ at: codeTextSchema, text: wordsSchema })).default([]),
};

/** What charts of rows say. */
const inRows = {
  /** The dimension (or `indicator`, or the time column) whose codes are the rows, in the order of `select` or of time. */
  rows: z.string(),
  emphasis,
};
const grid = {
  ...inRows,
  /**
   * The dimension, `indicator` or the time column whose codes are marks of a dot chart (two are joined: before and after),
   * groups of a bar, columns of a table.
   */
  series: z.string().optional(),
  /** `given` keeps the rows as they are selected; `value` puts the highest first, of ranks the best. */
  order: z.enum(['given', 'value']).default('given'),
  /** True where rows are things that are not compared with each other, so that no sentence ranks them. */
  unlike: z.boolean().optional(),
};

/** Signs between numbers: what one became, what it is made of, and with what it is added. */
const joins = ['→', '=', '+'] as const;
export type FigureJoin = (typeof joins)[number];

/** A chart file by its kind, each of which is one file in src/chart/kinds. A key of another kind is a fault. */
const chartOfKind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), ...common, ...alongTime }),
  z.strictObject({ kind: z.literal('step'), ...common, ...alongTime }),
  z.strictObject({
    kind: z.literal('small-multiples'),
    ...common,
    ...alongTime,
    /** The dimension whose codes have a panel each. */
    series: z.string(),
  }),
  z.strictObject({ kind: z.literal('bar'), ...common, ...grid }),
  z.strictObject({
    kind: z.literal('stacked-bar'),
    ...common,
    ...grid,
    /** The dimension whose codes are the parts and their total. */
    series: z.string(),
    /** The code of `series` that states the total; the parts must add up to it. */
    whole: z.string(),
  }),
  z.strictObject({
    kind: z.literal('dot'),
    ...common,
    ...grid,
    /** The codes of `series` between which a thin span is drawn behind the mark. */
    whiskers: z.tuple([z.string(), z.string()]).optional(),
    /** The code of `rows` that is drawn as an upright line through all others, such as their mean. */
    level: z.string().optional(),
    /** The dimension over all of whose codes a range is drawn behind the marks: lowest, middle half, highest. */
    among: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('progress'),
    ...common,
    emphasis,
    /**
     * The percentage, the dimension of the rows, and the indicators done and assigned, which may be absent where the source
     * publishes the share alone.
     */
    progress: z.strictObject({
      percent: z.string(),
      rows: z.string(),
      done: z.string().optional(),
      of: z.string().optional(),
    }),
  }),
  z.strictObject({
    kind: z.literal('figure'),
    ...common,
    /** One to four numbers with their labels; `join` is the sign that leads to a number from the one before it. */
    figures: z
      .array(z.strictObject({ value: z.string(), label: wordsSchema, join: z.enum(joins).optional() }))
      .min(1)
      .max(4),
  }),
  z.strictObject({
    kind: z.literal('table'),
    ...common,
    ...grid,
    /** True for a last column with the change between the two columns. */
    change: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('heat-table'),
    ...common,
    ...grid,
    /** The dimension (or `indicator`, or the time column) whose codes are the columns. */
    series: z.string(),
    /** Values at which the next darker tone begins; without them tones compare figures of one row and one method. */
    tones: z.array(z.number()).min(1).max(3).optional(),
  }),
  z.strictObject({
    kind: z.literal('tile-map'),
    ...common,
    ...inRows,
    /**
     * By what tiles are told apart: by an attribute, with one that is named after it, such as the province joined; or by their
     * values in `classes`, from low to high, each from a value on that an editor gives, or four equal groups.
     */
    tiles: z.strictObject({
      class: z.string().optional(),
      into: z.string().optional(),
      classes: z
        .union([
          z.literal('quarters'),
          z
            .array(z.strictObject({ name: wordsSchema, from: z.number().optional() }))
            .min(2)
            .max(5),
        ])
        .optional(),
    }),
  }),
]);
type OfKind = z.infer<typeof chartOfKind>;

export type ChartKind = OfKind['kind'];
const kinds = chartOfKind.options.map(({ shape }) => shape.kind.value);

/** The kinds whose files may say a key; none where no chart may. */
export function kindsWith(key: string): ChartKind[] {
  return chartOfKind.options.filter(({ shape }) => key in shape).map(({ shape }) => shape.kind.value);
}

/** A file whose kind is none that there is: what every chart says is looked at all the same, and keys that none has. */
const chartOfNone = z.strictObject({
  ...Object.fromEntries(
    chartOfKind.options.flatMap(({ shape }) => Object.keys(shape)).map((key) => [key, z.unknown().optional()]),
  ),
  ...common,
  kind: z.enum(kinds),
});

/** The kind is looked at first, so that a wrong one is told with those that there are. */
export const chartSchema = z
  .looseObject({})
  .check(({ value, issues }) => {
    if (kinds.some((kind) => kind === value['kind'])) return;
    const { error } = chartOfNone.safeParse(value, { reportInput: true });
    issues.push(...((error?.issues ?? []) as z.core.$ZodRawIssue[]));
  })
  .pipe(chartOfKind);

type ValueOf<T, Key extends PropertyKey> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never;
type KeyOf<T> = T extends unknown ? keyof T : never;

/** A chart file of any kind: what all say, and the keys of the kinds. */
export type ChartFile = Pick<OfKind, keyof OfKind> & {
  [Key in Exclude<KeyOf<OfKind>, keyof OfKind>]?: ValueOf<OfKind, Key> | undefined;
};
