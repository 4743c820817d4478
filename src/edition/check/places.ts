import type { Rankings } from '../../schema/rankings.ts';
import type { Redirects } from '../../schema/redirects.ts';
import type { Home, Provinces } from '../../schema/site.ts';
import type { LineOf } from '../read/load-charts.ts';
import type { MdxText } from '../read/load-mdx-pages.ts';
import type { YamlResult } from '../read/read-yaml.ts';

/** Where the texts stand in the files, for the lines of the problems. */
export interface Places {
  home: YamlResult<Home> | null;
  provinces: YamlResult<Provinces> | null;
  rankings: YamlResult<Rankings> | null;
  charts: ReadonlyMap<string, LineOf>;
  mdx: readonly MdxText[];
  redirects: YamlResult<Redirects> | null;
  /** Every address ever published, a line each. */
  published: readonly string[];
  /** Datasets and charts that are there but cannot be read: their own problems are told, not those of all who use them. */
  broken: ReadonlySet<string>;
  /** Every row of every dataset could be read. */
  whole: boolean;
  /** Files of drafts that are left out. */
  hidden: ReadonlySet<string>;
}
