import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { siteFolder } from '../../harness/site.ts';

const pictures = readdirSync(join(siteFolder, 'charts')).filter((name) => /\.(vi|en)\.svg$/.test(name));

/** Texts of an open SVG file that leave its view box, and how many there are. */
function textsOutside(page: Page): Promise<{ count: number; outside: string[] }> {
  return page.evaluate(() => {
    const root = document.documentElement as unknown as SVGSVGElement;
    const frame = root.viewBox.baseVal;
    const toFrame = root.getScreenCTM()!.inverse();
    const texts = [...document.querySelectorAll<SVGTextElement>('text')];
    const outside = texts.filter((text) => {
      const box = text.getBBox();
      const place = toFrame.multiply(text.getScreenCTM()!);
      const [left, top] = [box.x + place.e, box.y + place.f];
      const out = [frame.x - left, left + box.width - frame.width, frame.y - top, top + box.height - frame.height];
      return Math.max(...out) > 0.5;
    });
    return { count: texts.length, outside: outside.map((text) => text.textContent) };
  });
}

it('there are pictures in both languages', () => {
  expect(new Set(pictures.map((name) => name.split('.').at(-2)))).toEqual(new Set(['vi', 'en']));
});

it('every picture on its own keeps its words in the frame, in the fonts of the system', async () => {
  await withPage({}, async (page) => {
    for (const name of pictures) {
      await page.goto(`/charts/${name}`);
      const { count, outside } = await textsOutside(page);
      expect(count, name).toBeGreaterThan(0);
      expect({ name, outside }).toEqual({ name, outside: [] });
    }
  });
});
