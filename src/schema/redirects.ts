import { z } from 'astro/zod';

/**
 * content/redirects.yaml: pages and files that have moved; an edition without the file has none. Both are addresses
 * from the root: of a page with a slash at its end (/bieu-do/x/), of a file without (/data/x.csv).
 */
export const redirectsSchema = z.array(
  z.strictObject({
    /** The address that no longer exists. */
    from: z.string(),
    /** The address of this site that has taken its place. */
    to: z.string(),
  }),
);
export type Redirects = z.infer<typeof redirectsSchema>;
export type Redirect = Redirects[number];
