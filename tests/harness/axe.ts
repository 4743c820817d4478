import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What a theme may change. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with an open page, each with its place; by all rules when none are named. */
export async function axeProblems(page: Page, rules: string[] = []): Promise<string[]> {
  // The preview of an embed is a page of its own. Without other frames axe can judge in the page itself, at half the cost.
  const axe = new AxeBuilder({ page }).exclude('dialog iframe').setLegacyMode(page.frames().length === 1);
  const { violations } = await (rules.length ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
