import { z } from 'astro/zod';
import { codeTextSchema, idSchema } from './words.ts';

const matter = {
  /** The page's heading. */
  title: z.string().min(1),
  /** One sentence for search engines and previews. */
  description: z.string().min(1),
  /** Shown in dev alone, with a mark; not in what is published. */
  draft: z.boolean().optional(),
};
/** One to four lines for a citizen; may hold references in braces. */
const summary = z.array(z.string().min(1)).min(1).max(4);

/** Front matter of content/areas/<language>/<slug>.mdx; `area` joins the languages. */
export const areaPageSchema = z.strictObject({ area: idSchema, ...matter, summary });
export type AreaMatter = z.infer<typeof areaPageSchema>;

/** Front matter of content/reports/<language>/<slug>.mdx; `period` joins the languages. */
export const reportPageSchema = z.strictObject({ period: codeTextSchema, ...matter, summary });
export type ReportMatter = z.infer<typeof reportPageSchema>;

/** Front matter of content/rankings/<language>/<slug>.mdx; `ranking`, of content/rankings.yaml, joins the languages. */
export const rankingPageSchema = z.strictObject({ ranking: idSchema, ...matter, summary });
export type RankingMatter = z.infer<typeof rankingPageSchema>;

/** Front matter of content/pages/<language>/<slug>.mdx; `page` joins the languages. */
export const infoPageSchema = z.strictObject({
  page: idSchema,
  /** Told in steps over the width of the page; reached from the home page, not from the foot of each. */
  story: z.boolean().optional(),
  ...matter,
});
export type InfoMatter = z.infer<typeof infoPageSchema>;
