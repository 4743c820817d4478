import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { languages } from '../../../src/language/language.ts';
import { withPage } from '../../harness/browser.ts';
import { templates } from '../../harness/site.ts';

const widths = { vi: [320, 390, 768, 1280], en: [320, 1280] };

/** Elements that reach beyond the right edge of a page that scrolls sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    return [
      'the page',
      ...wide.map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}`),
    ].slice(0, 10);
  });
}

/** Texts cut by an element that hides what overflows it, and chart texts that leave their picture. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const hidden = [...document.body.querySelectorAll('*')].filter((element) => {
      if (!(element instanceof HTMLElement) || element.clientWidth <= 1 || !element.innerText.trim()) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const across = clips(overflowX) && element.scrollWidth > element.clientWidth + 1;
      return across || (clips(overflowY) && element.scrollHeight > element.clientHeight + 1);
    });
    const outside = [...document.body.querySelectorAll('svg text')].filter((text) => {
      const box = text.getBoundingClientRect();
      const frame = text.closest('svg')?.getBoundingClientRect();
      if (!frame || box.width === 0 || getComputedStyle(text).visibility === 'hidden') return false;
      const out = [frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom];
      return Math.max(...out) > 1;
    });
    return [...hidden, ...outside].map((element) => `${element.tagName} “${element.textContent.trim().slice(0, 60)}”`);
  });
}

const pages = languages.flatMap((language) => templates(language).map((address) => ({ address, language })));

it.each(pages)('$address fits every screen and cuts no text', async ({ address, language }) => {
  await withPage({ address, width: 320 }, async (page) => {
    for (const width of widths[language]) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, wide: await tooWide(page), cut: await cutTexts(page) }).toEqual({ width, wide: [], cut: [] });
    }
  });
});
