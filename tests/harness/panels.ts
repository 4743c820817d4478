import type { Locator, Page } from 'playwright-core';

/** Opens a panel of a chart's toolbar as a reader does, unless it is open. */
export async function openPanel(page: Page, id: 'tai-xuong' | 'chia-se' | 'nhung' | 'trich-dan'): Promise<Locator> {
  const panel = page.locator(`#${id}`);
  if (!(await panel.isVisible())) await page.locator(`summary:has(+ #${id})`).click();
  return panel;
}
