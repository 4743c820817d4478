import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  downloadMessages,
  downloadWords,
  shareMessages,
  shareWords,
} from '../../../src/language/words/download-words.ts';
import { siteWords } from '../../../src/language/words/site-words.ts';
import { axeProblems } from '../../harness/axe.ts';
import { openPanel, withPage } from '../../harness/browser.ts';
import { listedCharts } from '../../harness/site.ts';

const id = 'global-innovation-index-asean';
const address = `/bieu-do/${id}/`;
const oneOfEachKind = [...new Map(listedCharts().map((chart) => [chart.kind, chart])).values()];
const panels = ['tai-xuong', 'chia-se', 'nhung', 'trich-dan'] as const;

const placeOf = (page: Page, part: string) =>
  page.locator(part).evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return { top, bottom };
  });

describe('the first screen', () => {
  it('of a computer has the finding, what can be done and the whole chart', () =>
    withPage({ address }, async (page) => {
      expect((await placeOf(page, 'h1')).top).toBeGreaterThan(0);
      expect((await placeOf(page, '.picture')).bottom).toBeLessThanOrEqual(800);
      const parts = ['h1', '[data-subtitle]', '.toolbar', '.picture', '.credit', '.strip', '.takeaway', '.related'];
      const tops = await Promise.all(parts.map((part) => placeOf(page, part).then(({ top }) => top)));
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
    }));

  it('of a phone has the chart begin in its upper half', () =>
    withPage({ address, width: 360, height: 740, touch: true }, async (page) => {
      expect((await placeOf(page, '.picture')).top).toBeLessThan(360);
    }));
});

describe.each([320, 360, 414, 460, 520, 600, 640, 700, 768, 820, 900, 1024, 1280, 1920])('at %i px', (width) => {
  it('one picture fills the column, its text between 13 and 15 px, and nothing scrolls sideways', () =>
    withPage({ width, height: 900 }, async (page) => {
      for (const each of [address, '/bieu-do/sipas-spread-2023/', '/bieu-do/reform-results-tasks-completion/']) {
        await page.goto(each);
        const seen = await page.locator('.picture').evaluate((picture) => {
          const shown = [...picture.querySelectorAll<SVGSVGElement>(':scope > svg')].filter((one) =>
            one.checkVisibility(),
          );
          const texts = [...shown[0]!.querySelectorAll('text')];
          return {
            pictures: shown.length,
            left: picture.clientWidth - shown[0]!.getBoundingClientRect().width,
            texts: texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * shown[0]!.getScreenCTM()!.a),
            wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          };
        });
        expect(seen).toMatchObject({ pictures: 1, wide: 0 });
        expect(Math.abs(seen.left)).toBeLessThan(1);
        expect(Math.min(...seen.texts), each).toBeGreaterThanOrEqual(12.95);
        expect(Math.max(...seen.texts), each).toBeLessThanOrEqual(15.1);
      }
    }));
});

describe('what can be done with a chart', () => {
  it.each([true, false])('opens over what is below and moves nothing, one at a time; scripts: %s', (scripts) =>
    withPage({ address, scripts }, async (page) => {
      const before = await placeOf(page, '.credit');
      for (const panel of panels) {
        await page.locator(`summary:has(+ #${panel})`).click();
        expect(await page.locator('.panel:visible').evaluateAll((open) => open.map((one) => one.id))).toEqual([panel]);
        expect(await placeOf(page, '.credit')).toEqual(before);
      }
    }),
  );

  it('closes on Escape, which gives the focus back, and on a press elsewhere', () =>
    withPage({ address }, async (page) => {
      const panel = await openPanel(page, 'tai-xuong');
      await panel.locator('a').first().focus();
      await page.keyboard.press('Escape');
      expect(await panel.isVisible()).toBe(false);
      expect(await page.locator('summary:has(+ #tai-xuong)').evaluate((one) => one === document.activeElement)).toBe(
        true,
      );
      await openPanel(page, 'tai-xuong');
      await page.locator('h1').click();
      expect(await panel.isVisible()).toBe(false);
    }));

  it.each(['tai-xuong', 'trich-dan', 'chia-se', 'nguon', 'mo-ta'])(
    'is shown to who comes with the address #%s',
    (hash) =>
      withPage({ address: `${address}#${hash}` }, async (page) => {
        const details = page.locator(`details:has(#${hash})`);
        await expect.poll(() => details.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
        await expect.poll(() => page.locator(`#${hash}`).isVisible()).toBe(true);
      }),
  );

  it.each(oneOfEachKind)('has no fault that axe finds, opened, on a chart of the kind $kind', ({ page: { vi } }) =>
    withPage({ address: vi, reducedMotion: true }, async (page) => {
      for (const panel of panels) {
        await openPanel(page, panel);
        expect(await axeProblems(page), panel).toEqual([]);
      }
      await page.keyboard.press('Escape');
      for (const summary of await page.locator('.folded summary').all()) await summary.click();
      expect(await axeProblems(page)).toEqual([]);
    }),
  );

  it.each(oneOfEachKind)('has fingers find it: a chart of the kind $kind on a phone', ({ page: { vi } }) =>
    withPage({ address: vi, width: 360, touch: true }, async (page) => {
      const sizes = await page
        .locator('.toolbar :is(summary, .actions > button)')
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
        );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    }),
  );

  it('leaves out what a table lacks', () =>
    withPage({ address: oneOfEachKind.find(({ kind }) => kind === 'table')!.page.vi }, async (page) => {
      expect(await page.locator('.reading, [data-full], [data-share=picture]').count()).toBe(0);
      expect(await page.locator('.toolbar summary:visible').count()).toBe(4);
      const { top, bottom } = await placeOf(page, '.toolbar');
      expect(bottom - top).toBeLessThan(60);
    }));
});

describe('passing a chart on', () => {
  it('copies the link of the view and the sentence', () =>
    withPage({ address: `${address}?view=table#x`, clipboard: true }, async (page) => {
      const panel = await openPanel(page, 'chia-se');
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await panel.getByRole('button', { name: shareWords.link.vi }).click();
      await expect.poll(() => panel.locator('[role=status]').textContent()).toBe(downloadWords.copied.vi);
      const link = new URL(await copied());
      expect(link.pathname + link.hash).toBe(address);
      expect(link.searchParams.get('view')).toBe('table');
      await panel.getByRole('button', { name: shareWords.sentence.vi }).click();
      await expect.poll(copied).toContain('(nguồn: ');
    }));

  it('copies the picture as PNG', () =>
    withPage({ address, clipboard: true }, async (page) => {
      const panel = await openPanel(page, 'chia-se');
      await panel.getByRole('button', { name: shareWords.picture.vi }).click();
      await expect.poll(() => panel.locator('[role=status]').textContent()).toBe(shareMessages.pictured.vi);
      const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((one) => one.types));
      expect(types).toContain('image/png');
    }));

  it('says so where a browser does not allow that', () =>
    withPage({ fresh: true }, async (page) => {
      await page.addInitScript(() => void (navigator.clipboard.write = () => Promise.reject(new Error('refused'))));
      await page.goto(address);
      const panel = await openPanel(page, 'chia-se');
      await panel.getByRole('button', { name: shareWords.picture.vi }).click();
      await expect.poll(() => panel.locator('[role=status]').textContent()).toBe(shareMessages.noPicture.vi);
    }));

  it('goes through an app where there are such, and is not offered else', () =>
    withPage({ fresh: true }, async (page) => {
      await page.addInitScript(
        () => void Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }),
      );
      await page.addInitScript(() => {
        delete (Navigator.prototype as Partial<Navigator>).share;
        delete (navigator as Partial<Navigator>).share;
      });
      await page.goto(address);
      const send = page.getByRole('button', { name: shareWords.send.vi });
      await openPanel(page, 'chia-se');
      expect(await send.isVisible()).toBe(false);
      await page.addInitScript(() => {
        Object.assign(navigator, { share: (what: object) => Promise.resolve(Object.assign(window, { shared: what })) });
      });
      await page.goto(address);
      await openPanel(page, 'chia-se');
      await send.click();
      const shared = () => page.evaluate(() => (window as unknown as { shared?: { url: string } }).shared?.url);
      await expect.poll(shared).toContain(address);
    }));

  it('has plain links for others, which ask for nothing before they are pressed', () =>
    withPage({ address, scripts: false }, async (page, log) => {
      const panel = await openPanel(page, 'chia-se');
      const links = await panel.locator('a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(links).toHaveLength(1);
      for (const link of links) expect(decodeURIComponent(link)).toContain(address);
      expect(log.requests.filter((each) => /facebook|x\.com/.test(each))).toEqual([]);
    }));
});

describe('a chart alone on the screen', () => {
  const full = (page: Page) => page.locator('[data-full]');
  const alone = (page: Page) => page.evaluate(() => document.documentElement.classList.contains('full'));

  it.each([true, false])('fits it, and Escape or its button leads back; the browser gives its screen: %s', (given) =>
    withPage({ fresh: true }, async (page) => {
      if (!given)
        await page.addInitScript(() => void (Element.prototype.requestFullscreen = () => Promise.reject(new Error())));
      await page.goto(address);
      for (const leave of ['Escape', 'button']) {
        await full(page).click();
        await expect.poll(() => alone(page)).toBe(true);
        const { top, bottom } = await placeOf(page, '.picture');
        const height = await page.evaluate(() => innerHeight);
        expect(top).toBeGreaterThan(0);
        expect(bottom).toBeLessThanOrEqual(height);
        expect(await page.locator('.full-head p').textContent()).toBe((await page.locator('h1').textContent())!.trim());
        expect(await page.locator('header.top').evaluate((one) => (one as HTMLElement).inert)).toBe(true);
        if (leave === 'Escape') await page.keyboard.press('Escape');
        else await page.getByRole('button', { name: shareMessages.leave.vi }).click();
        await expect.poll(() => alone(page)).toBe(false);
        expect(await full(page).evaluate((one) => one === document.activeElement)).toBe(true);
        expect(await page.locator('header.top').evaluate((one) => (one as HTMLElement).inert)).toBe(false);
      }
    }),
  );
});

describe('a script that cannot be had', () => {
  it.each([
    ['tai-xuong', '[data-download=csv]', downloadMessages.made.vi.replace('{n}', `${id}.csv`)],
    ['chia-se', '[data-share=picture]', shareMessages.pictured.vi],
    ['nhung', '[data-embed]', null],
  ] as const)('is told, and can be asked for again: #%s', (name, button, done) =>
    withPage({ address, clipboard: true }, async (page) => {
      const panel = await openPanel(page, name);
      await page.route('**/assets/**', (route) => route.fulfill({ status: 404, body: '' }));
      await panel.locator(button).click();
      await expect.poll(() => panel.locator('[role=status]').textContent()).toBe(siteWords.lost.vi);
      await page.unroute('**/assets/**');
      await panel.locator(button).click();
      if (done) await expect.poll(() => panel.locator('[role=status]').textContent()).toBe(done);
      else await expect.poll(() => page.locator('dialog').isVisible()).toBe(true);
    }),
  );

  it('is told for the whole screen too', () =>
    withPage({ address }, async (page) => {
      await page.route('**/assets/**', (route) => route.abort());
      await page.locator('[data-full]').click();
      await expect.poll(() => page.locator('.notice').textContent()).toBe(siteWords.lost.vi);
    }));
});

it('small pictures of other charts are asked for when they come near', () =>
  withPage({ address }, async (page, log) => {
    const asked = () => log.requests.filter((each) => each.endsWith('.svg') && each.includes('/charts/')).length;
    expect(asked()).toBe(0);
    await page.locator('.related').scrollIntoViewIfNeeded();
    await expect.poll(asked).toBe(3);
  }));
