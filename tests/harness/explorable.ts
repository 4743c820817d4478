import type { Locator, Page } from 'playwright-core';
import { exploreWords } from '../../src/language/words/explore-words.ts';
import { listedCharts, readAddress } from './site.ts';

/** How many codes the page of a chart shows of those that a reader can choose among. */
function countShown(address: string): number {
  return (readAddress(address).match(/data-show[^>]* checked/g) ?? []).length;
}

/** Whether a page has a chart of which something can be chosen. */
export const isExplorable = (page: string): boolean => /<details class="(choose|time)" name="toolbar">/.test(page);

/** The charts of a kind that can be explored, those that show the most first. */
export function explorable(kind: string): { id: string; page: Record<'vi' | 'en', string> }[] {
  return listedCharts()
    .filter((chart) => chart.kind === kind && isExplorable(readAddress(chart.page.vi)))
    .sort((a, b) => countShown(b.page.vi) - countShown(a.page.vi));
}

/** The names at the ends of the lines of a picture. */
export const drawn = (page: Page): Promise<string[]> =>
  page.locator('.picture svg.wide [data-s] > text').evaluateAll((texts) => texts.map((text) => text.textContent));

/** The names that are chosen, or not. */
export const namesOf = (page: Page, state: ':checked' | ':not(:checked)'): Promise<string[]> =>
  page
    .locator(`label:has([data-show]${state})`)
    .evaluateAll((labels) => labels.map((label) => label.textContent.trim()));

/** Opens the list of what can be chosen. */
export const openChoices = (page: Page): Promise<void> => page.locator('.choose summary').click();

/** The chip of a name, and the cross on it. */
export const chip = (page: Page, name: string): Locator =>
  page.locator('.chips').getByRole('button', { name, exact: true });
export const cross = (page: Page, name: string): Locator => chip(page, exploreWords.remove.vi.replace('{n}', name));

/** What is said of a choice. */
export const notice = (page: Page): Locator => page.locator('.notice');

/** What the address says of it. */
export const search = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
