import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { embedAddress, type EmbedForm } from '../../src/catalogue/address.ts';
import { chartInput } from '../../src/catalogue/chart-input.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { chartChoices } from '../../src/chart/chart-choices.ts';
import { writeView } from '../../src/chart/view.ts';
import { embedDialogWords as words } from '../../src/language/embed-dialog-words.ts';
import { keepWords } from '../../src/language/keep-words.ts';
import type { Language } from '../../src/language/language.ts';
import { findAttributes } from './html.ts';
import { listedCharts, projectFolder } from './site.ts';

export const catalogue = loadCatalogue(projectFolder);

/** One chart of each kind. */
export const oneOfEachKind = [...new Map(listedCharts().map((chart) => [chart.kind, chart])).values()];

/** Address of an embed with every choice said, as it is when nothing was chosen. */
export function saidAddress(id: string, language: Language, form: EmbedForm = ''): string {
  const choices = chartChoices(chartInput(catalogue, id, language));
  const table = form === 'table' || choices.usual.table;
  const look = `theme=${form === 'dark' ? 'dark' : 'light'}&title=1`;
  return `${embedAddress(id, language, form)}${writeView({ ...choices.usual, table }, choices)}&${look}`;
}

/** What a reader would miss in an embed, or trip over: scrolling, text that is cut or too small to read, no chart. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // The boxes of letters are a little wider than what is seen of them.
    const [smallest, slack] = [10, 2];
    const found: string[] = [];
    let least = Infinity;
    for (const { tagName, scrollWidth, scrollHeight } of [document.documentElement, document.body]) {
      if (scrollWidth > innerWidth || scrollHeight > innerHeight)
        found.push(`${tagName} needs ${scrollWidth} × ${scrollHeight}`);
    }
    const scaleOf = (element: Element): number =>
      element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    const isInside = (box: DOMRect, room: { left: number; top: number; right: number; bottom: number }): boolean =>
      box.left >= room.left - slack &&
      box.right <= room.right + slack &&
      box.top >= room.top - slack &&
      box.bottom <= room.bottom + slack;
    const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const whole = document.createRange();
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement!;
      if (!texts.currentNode.nodeValue!.trim() || parent.closest('.hidden, script, style') || !isSeen(parent)) continue;
      const words = `“${texts.currentNode.nodeValue!.trim().slice(0, 40)}”`;
      const size = parseFloat(getComputedStyle(parent).fontSize) * scaleOf(parent);
      if (size < Math.min(smallest, least)) found.push(`${words} is ${size.toFixed(1)} px high`);
      least = Math.min(size, least);
      whole.selectNodeContents(texts.currentNode);
      const rooms = [view, ...(parent.closest('.stage') ? [parent.closest('.stage')!.getBoundingClientRect()] : [])];
      const boxes = [...whole.getClientRects()];
      if (boxes.some((box) => rooms.some((room) => !isInside(box, room)))) found.push(`${words} is cut`);
    }
    const stage = document.querySelector('.stage')!.getBoundingClientRect();
    const pictures = [...document.querySelectorAll('.plot')].filter(
      (each) => isSeen(each) && isInside(each.getBoundingClientRect(), stage),
    );
    const rows = [...document.querySelectorAll('.table-view tbody tr')].filter(
      (each) => isSeen(each) && isInside(each.getBoundingClientRect(), stage),
    );
    if (!pictures.length && !rows.length) found.push('nothing of the chart is seen');
    return [...new Set(found)];
  });
}

/** The dialog with the code, once it is there and has one. */
export async function theDialog(page: Page, language: Language = 'vi'): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: words.title[language] });
  await expect.poll(() => dialog.isVisible()).toBe(true);
  await expect.poll(() => codeOf(dialog, 'plain', language)).not.toBe('');
  return dialog;
}

/** Opens it by the button of the section. */
export async function openDialog(page: Page, language: Language = 'vi'): Promise<Locator> {
  await page.getByRole('button', { name: keepWords.embedCode[language] }).click();
  return theDialog(page, language);
}

/** One of its three codes, as it can be read there. */
export function codeOf(
  dialog: Locator,
  name: 'plain' | 'responsive' | 'picture',
  language: Language = 'vi',
): Promise<string> {
  return dialog.getByRole('textbox', { name: words[name][language], exact: true }).inputValue();
}

/** The elements of a code, each with its attributes. */
export function elementsOf(code: string): Record<string, string>[] {
  const tags = code.match(/<[a-z]+(?:\s[^<>]*)?>/g) ?? [];
  return tags.map((tag) => {
    const attributes = findAttributes(tag, 'src', 'href', 'title', 'alt', 'width', 'height', 'frameborder', 'loading');
    const element = /^<([a-z]+)/.exec(tag)![1]!;
    return { element, ...Object.fromEntries(attributes.map(({ name, value }) => [name, value])) };
  });
}

/** Where the plain code's frame leads: its address on the edition's site, from the root. */
export async function chosenAddress(dialog: Locator, language: Language = 'vi'): Promise<string> {
  const { src = '' } = elementsOf(await codeOf(dialog, 'plain', language))[0] ?? {};
  expect(src.startsWith(`${catalogue.site.address}/`)).toBe(true);
  return src.slice(catalogue.site.address.length);
}
