import type { AstroInlineConfig } from 'astro';

export interface PagesOptions {
  root: string;
  edition: string;
  out: string;
  /** Folder for Astro's content store: a fresh one, so that nothing of an earlier build or another edition is left. */
  cache: string;
}

/** Runs Astro over the project into the folder `out`. It speaks only when it fails. */
export async function buildPages({ root, edition, out, cache }: PagesOptions): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', EDITION: edition });
  // Set in the environment (Vitest does), these would take the place of Vite's own and change what is built.
  for (const name of ['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']) Reflect.deleteProperty(process.env, name);
  process.chdir(root);
  const { build } = await import('astro');
  const config: AstroInlineConfig = { root, outDir: out, cacheDir: cache, logLevel: 'error', mode: 'production' };
  await build(config);
}
