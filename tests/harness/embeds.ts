import type { Frame, Locator, Page } from 'playwright-core';
import { openPanel } from './browser.ts';
import { expect } from 'vitest';
import { embedAddress, type EmbedForm } from '../../src/address/address.ts';
import { chartInput } from '../../src/edition/chart-input.ts';
import { loadCatalogue } from '../../src/edition/load.ts';
import { chartChoices } from '../../src/chart/view/chart-choices.ts';
import { writeView } from '../../src/chart/view/view.ts';
import { embedDialogWords as words } from '../../src/language/words/embed-dialog-words.ts';
import { downloadWords } from '../../src/language/words/download-words.ts';
import type { Language } from '../../src/language/language.ts';
import { findElements } from './html.ts';
import { listedCharts, projectFolder, readAddress } from './site.ts';

export const catalogue = loadCatalogue(projectFolder);

/** One chart of each kind. */
export const oneOfEachKind = [...new Map(listedCharts().map((chart) => [chart.kind, chart])).values()];

/** Address of an embed with every choice said, as it is when nothing was chosen. */
export function explicitAddress(id: string, language: Language, form: EmbedForm = ''): string {
  const choices = chartChoices(chartInput(catalogue, id, language));
  const table = form === 'table' || choices.initial.table;
  const look = `theme=${form === 'dark' ? 'dark' : 'light'}&title=1`;
  return `${embedAddress(id, language, form)}${writeView({ ...choices.initial, table }, choices)}&${look}`;
}

/**
 * What a reader would miss in an embed, or trip over: a document that scrolls, text that is cut or too small to read, no
 * chart. A picture that cannot be read at the height of its box scrolls there, some of its words in view as a whole; so does
 * a table of which not even one row has room.
 */
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
    /** Where what is in a picture must be: of one that scrolls, what is below the window comes into view. */
    const roomOf = (element: Element): DOMRect => {
      const stage = element.closest('.stage')!.getBoundingClientRect();
      const box = element.closest('.window, .table-view');
      const scrolls = box && getComputedStyle(box).overflowY === 'auto' && box.scrollHeight > box.clientHeight;
      return scrolls ? new DOMRect(stage.x, stage.y, stage.width, box.scrollHeight) : stage;
    };
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
      const rooms = [parent.closest('.stage') ? roomOf(parent) : view];
      const boxes = [...whole.getClientRects()];
      if (boxes.some((box) => rooms.some((room) => !isInside(box, room)))) found.push(`${words} is cut`);
    }
    const stage = document.querySelector('.stage')!.getBoundingClientRect();
    if (!isInside(stage, view)) found.push('the chart is cut');
    /** Whether all of a part can be seen, and of one that scrolls some words at once. */
    const isShown = (part: Element, texts: string): boolean => {
      if (!isSeen(part) || !isInside(part.getBoundingClientRect(), roomOf(part))) return false;
      const words = [...part.querySelectorAll(texts)].map((text) => text.getBoundingClientRect());
      return words.filter((box) => isInside(box, stage)).length >= Math.min(words.length, 5);
    };
    const pictures = [...document.querySelectorAll('.plot')].filter((each) => isShown(each, 'text'));
    const rows = [...document.querySelectorAll('.table-view tbody tr')].filter((each) => isShown(each, 'th, td'));
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

/** Opens it by the button of its panel. */
export async function openDialog(page: Page, language: Language = 'vi'): Promise<Locator> {
  await (await openPanel(page, 'nhung')).getByRole('button', { name: downloadWords.embedCode[language] }).click();
  return theDialog(page, language);
}

/** The codes of the dialog. */
export const codeNames = ['plain', 'responsive', 'picture'] as const;
export type CodeName = (typeof codeNames)[number];

/** One of its three codes, as it can be read there. */
export function codeOf(dialog: Locator, name: CodeName, language: Language = 'vi'): Promise<string> {
  return dialog.getByRole('textbox', { name: words[name][language], exact: true }).inputValue();
}

const named = ['src', 'href', 'title', 'alt', 'width', 'height', 'frameborder', 'loading'];

/** The elements of a code, each with its attributes. */
export function elementsOf(code: string): Record<string, string>[] {
  return findElements(code).map(({ name, attributes }) => ({
    element: name,
    ...Object.fromEntries(Object.entries(attributes).filter(([key]) => named.includes(key))),
  }));
}

/** Where the plain code's frame leads: its address on the edition's site, from the root. */
export async function chosenAddress(dialog: Locator, language: Language = 'vi'): Promise<string> {
  const { src = '' } = elementsOf(await codeOf(dialog, 'plain', language))[0] ?? {};
  expect(src.startsWith(`${catalogue.site.address}/`)).toBe(true);
  return src.slice(catalogue.site.address.length);
}

/** What that address says, key by key. */
export async function chosenKeys(dialog: Locator): Promise<Record<string, string>> {
  return Object.fromEntries(new URL(await chosenAddress(dialog), catalogue.site.address).searchParams);
}

/** A choice among several: its group's name, and its own. */
export const radio = (dialog: Locator, group: string, name: string): Locator =>
  dialog.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true });

export const checkbox = (dialog: Locator, name: string): Locator => dialog.getByRole('checkbox', { name, exact: true });

/** The button that copies a code, and what is said beside it. */
export const copyButton = (dialog: Locator, name: CodeName): Locator => dialog.locator(`[data-copy="nhung-${name}"]`);
export const copyStatus = (dialog: Locator, name: CodeName): Promise<string | null> =>
  copyButton(dialog, name).locator('xpath=following-sibling::*[@role="status"]').textContent();

/** The document in the preview. */
export async function previewOf(dialog: Locator): Promise<Frame> {
  return (await (await dialog.locator('iframe').elementHandle()).contentFrame())!;
}

export const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** Moves on by keyboard until a control has the focus, and never out of the dialog: what lies between is the browser's own. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 100; steps += 1) {
    await page.keyboard.press(key);
    const inside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body || activeElement?.closest('dialog') !== null;
    });
    expect(inside).toBe(true);
    if (await hasFocus(control)) return;
  }
  throw new Error(`Not reached with ${key}`);
}

/** What of a dialog reaches beyond its sides, or makes it scroll sideways. */
export function sidewaysFaults(dialog: Locator): Promise<string[]> {
  return dialog.evaluate((box) => {
    const { left, right } = box.getBoundingClientRect();
    const out = [...box.querySelectorAll('*')].filter((part) => {
      const at = part.getBoundingClientRect();
      return at.width > 1 && (at.left < left || at.right > right);
    });
    const found = out.map((part) => part.outerHTML.slice(0, 120));
    if (left < 0 || right > innerWidth) found.push('wider than the screen');
    if (box.scrollWidth > box.clientWidth) found.push('scrolls sideways');
    return found;
  });
}

/** Addresses of the scripts that an embed's document loads, and of those that these load at once. */
export function embedScripts(document: string): string[] {
  const own = findElements(document, 'script').flatMap(({ attributes }) => attributes['src'] ?? []);
  const imported = own.flatMap((src) =>
    [...readAddress(src).matchAll(/(?:from|import)\s?["']\.\/([^"']+)["']/g)].map(([, name = '']) => `/assets/${name}`),
  );
  return [...own, ...imported];
}
