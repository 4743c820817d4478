import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { templates } from '../../harness/site.ts';

/** One page of each template; charts share one whatever their kind, and embeds have tests of their own. */
const pages = templates('vi').filter(
  (address, index, all) =>
    !address.startsWith('/embed/') &&
    (!/^\/bieu-do\/./.test(address) || index === all.findIndex((one) => /^\/bieu-do\/./.test(one))),
);
const widths = Array.from({ length: 101 }, (_, index) => 320 + 16 * index);

/** Pairs of lines of text, or of text and a picture, that lie over each other; what is beyond the right edge of the screen. */
function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      element: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const state = globalThis as unknown as { nodes?: Node[] };
    state.nodes ??= [...textNodes()];
    function* textNodes(): Generator<Node> {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      // What opens over the text, or stands over it while one reads, is meant to; a picture's own words have tests of their own.
      const apart = 'script, style, noscript, svg, .hidden, .skip, .definition, .to-top';
      while (walk.nextNode()) {
        const { data, parentElement } = walk.currentNode as Text;
        if (data.trim() && !parentElement!.closest(apart)) yield walk.currentNode;
      }
    }
    const range = document.createRange();
    const boxes: Box[] = [];
    const add = (element: Element, { left, right, top, height }: DOMRect, part: number): void => {
      if (height > 2 && right - left > 2)
        boxes.push({ element, left, right, top: top + height * part, bottom: top + height * (1 - part) });
    };
    for (const node of state.nodes) {
      range.selectNodeContents(node);
      // Lines are set close: what counts is the height of small letters.
      for (const line of range.getClientRects()) add(node.parentElement!, line, 0.25);
    }
    for (const picture of document.querySelectorAll('img, svg.plot')) add(picture, picture.getBoundingClientRect(), 0);
    boxes.sort((a, b) => a.top - b.top);
    /** Also what is folded, or kept for programs that read aloud, has a place; it is not seen. */
    const isSeen = ({ element }: Box): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      for (let each: Element | null = element; each; each = each.parentElement)
        if (getComputedStyle(each).clipPath !== 'none') return false;
      return true;
    };
    const words = ({ element }: Box): string =>
      element.textContent.trim().slice(0, 40) || `<${element.localName} class="${element.getAttribute('class')}">`;
    const found = new Set<string>();
    boxes.forEach((box, index) => {
      for (let next = index + 1; next < boxes.length && boxes[next]!.top < box.bottom - 1; next += 1) {
        const other = boxes[next]!;
        const beside = other.left >= box.right - 1 || box.left >= other.right - 1;
        const scrolled = box.element.closest('.scroll') !== other.element.closest('.scroll');
        if (!beside && !scrolled && isSeen(box) && isSeen(other)) found.add(`${words(box)} / ${words(other)}`);
      }
      if (box.right > innerWidth + 1 && !box.element.closest('.scroll') && isSeen(box)) found.add(`${words(box)} →`);
    });
    return [...found].slice(0, 5);
  });
}

it.each(pages)('nothing on %s lies over anything else at any width', async (address) => {
  await withPage({ address, fresh: true }, async (page) => {
    const found: Record<number, string[]> = {};
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const pairs = await overlapping(page);
      if (pairs.length) found[width] = pairs;
    }
    expect(found).toEqual({});
  });
});
