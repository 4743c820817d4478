import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/commands/serve/serve.ts';
import { siteFolder } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, without a slash at its end. */
    address: string;
  }
}

/** Serves the built site once for all tests in a browser. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(siteFolder)) throw new Error('There is no dist: run `npm run build` first, or `npm test`.');
  const { url, close } = await serveFolder(siteFolder);
  project.provide('address', url);
  return close;
}
