import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { withPage, type PageOptions } from './browser.ts';

/** What axe finds wrong with a page, each with its place. */
export async function axeViolations(options: PageOptions): Promise<string[]> {
  return withPage({ reducedMotion: true, ...options }, axeProblems);
}

/** What axe finds wrong with an open page. */
export async function axeProblems(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}
