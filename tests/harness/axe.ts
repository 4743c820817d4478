import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What a theme may change. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

type Which = { only: string[] } | { without: string[] };

/** What axe finds wrong with an open page, each with its place; by all rules where none are named. */
export async function axeProblems(page: Page, which: Which = { without: [] }): Promise<string[]> {
  const options: RunOptions = {
    // Only places of these are looked up.
    resultTypes: ['violations'],
    ...('only' in which
      ? { runOnly: which.only }
      : { rules: Object.fromEntries(which.without.map((rule) => [rule, { enabled: false }])) }),
  };
  // It stays in the page until that is left.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } };
    // The preview of an embed is a page of its own, which is held to the rules by itself.
    return (await axe.run({ exclude: [['dialog iframe']] }, given)).violations;
  }, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
