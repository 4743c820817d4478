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

/**
 * A line chart of which something can be chosen, that shows the most of those that name every year of theirs on the axis
 * and have notes in their tables: what is chosen can be read off there.
 */
export function explorableByYear(): { id: string; page: Record<'vi' | 'en', string> } {
  return explorable('line').find(({ page }) => {
    const html = readAddress(page.vi);
    const [picture = ''] = /<svg class="plot wide".*?<\/svg>/s.exec(html) ?? [];
    const [axis = ''] = /<g class="t" text-anchor="middle">.*?<\/g>/s.exec(picture) ?? [];
    const years = [...axis.matchAll(/>(\d{4})</g)].map(([, year]) => Number(year));
    return html.includes('<sup>') && years.length > 8 && years.every((year, index) => year === years[0]! + index);
  })!;
}

/** The names at the ends of the lines of a picture. */
export const drawn = (page: Page): Promise<string[]> =>
  page.locator('.picture svg.wide [data-s] > text').evaluateAll((texts) => texts.map((text) => text.textContent));

/** The names that are chosen, or not. */
export const namesOf = (page: Page, state: ':checked' | ':not(:checked)'): Promise<string[]> =>
  page
    .locator(`label:has([data-show]${state})`)
    .evaluateAll((labels) => labels.map((label) => label.textContent.trim()));

/** Moves the mouse over a part: the first event of a mouse tells no movement. */
export async function pointAt(page: Page, part: string): Promise<void> {
  const { x, y } = (await page.locator(part).first().boundingBox())!;
  await page.mouse.move(x + 6, y + 6);
  await page.mouse.move(x + 9, y + 9);
}

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
