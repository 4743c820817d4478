import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { readAddress, templates } from '../../harness/site.ts';

/** One page of each template; charts share one whatever their kind, and embeds have tests of their own. */
const pages = templates('vi').filter((address, _, all) => {
  const isChart = (one: string): boolean => /^\/bieu-do\/./.test(one);
  return !address.startsWith('/embed/') && (!isChart(address) || address === all.find(isChart));
});
const widths = Array.from({ length: 101 }, (_, index) => 320 + 16 * index);

/** The page in a frame, which can be made wider within it and is laid out without being drawn: a hundred widths take no longer than a few. */
async function inFrame(page: Page, address: string): Promise<Frame> {
  // The site lets nobody frame its pages.
  await page.route(`**${address}`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: readAddress(address) }),
  );
  await page.goto('/robots.txt');
  await page.evaluate((src) => {
    document.body.innerHTML = `<iframe src="${src}" width="1280" height="800" style="border:0"></iframe>`;
    return new Promise((loaded) => (document.querySelector('iframe')!.onload = loaded)).then(() => true);
  }, address);
  const frame = page.frames()[1]!;
  await frame.evaluate(() => document.fonts.ready.then(() => true));
  return frame;
}

/** At which width what lies over what, lines of text and pictures, or reaches beyond the right edge. */
function overlapping(frame: Frame): Promise<string[]> {
  return frame.evaluate((all) => {
    interface Box {
      element: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    // What opens over the text, stands over it while one reads, or is folded is left out; a picture's own words have tests of their own.
    const apart =
      'script, style, noscript, svg, .hidden, .skip, .definition, .to-top, details:not([open]) > :not(summary)';
    const nodes: Node[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { data, parentElement } = walk.currentNode as Text;
      if (data.trim() && !parentElement!.closest(apart)) nodes.push(walk.currentNode);
    }
    const pictures = [...document.querySelectorAll('img, svg.plot')];
    const range = document.createRange();
    const words = ({ element }: Box): string =>
      element.textContent.trim().slice(0, 40) || element.outerHTML.slice(0, 60);
    const isSeen = ({ element }: Box): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

    const boxesOf = (): Box[] => {
      const boxes: Box[] = [];
      const add = (element: Element, { left, right, top, height }: DOMRect, part: number): void => {
        if (height > 2 && right - left > 2)
          boxes.push({ element, left, right, top: top + height * part, bottom: top + height * (1 - part) });
      };
      for (const node of nodes) {
        range.selectNodeContents(node);
        // Lines are set close: what counts is the height of small letters.
        for (const line of range.getClientRects()) add(node.parentElement!, line, 0.25);
      }
      for (const picture of pictures) add(picture, picture.getBoundingClientRect(), 0);
      return boxes.sort((a, b) => a.top - b.top);
    };

    const found: string[] = [];
    for (const width of all) {
      (frameElement as HTMLIFrameElement).width = String(width);
      const boxes = boxesOf();
      boxes.forEach((box, index) => {
        for (let next = index + 1; next < boxes.length && boxes[next]!.top < box.bottom - 1; next += 1) {
          const other = boxes[next]!;
          const beside = other.left >= box.right - 1 || box.left >= other.right - 1;
          const scrolled = box.element.closest('.scroll') !== other.element.closest('.scroll');
          if (!beside && !scrolled && isSeen(box) && isSeen(other))
            found.push(`${width}: ${words(box)} / ${words(other)}`);
        }
        if (box.right > innerWidth + 1 && !box.element.closest('.scroll') && isSeen(box))
          found.push(`${width}: ${words(box)} →`);
      });
    }
    return found;
  }, widths);
}

it.each(pages)('nothing on %s lies over anything else at any width', async (address) => {
  await withPage({}, async (page) => {
    expect(await overlapping(await inFrame(page, address))).toEqual([]);
  });
});
