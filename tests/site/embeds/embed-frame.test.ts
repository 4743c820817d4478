import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { embedAddress } from '../../../src/address/address.ts';
import { embedWords } from '../../../src/language/words/embed-words.ts';
import { exploreWords } from '../../../src/language/words/explore-words.ts';
import { explorable } from '../../harness/explorable.ts';
import { documentOf, frameOf, heightOf, hiddenIn, loader, withHost } from '../../harness/host-page.ts';
import { listedCharts } from '../../harness/site.ts';

const { id } = explorable('line')[0]!;
const embed = embedAddress(id, 'vi');
/** The height of a frame before anything sets it. */
const GIVEN = 300;

/** Waits until a frame has the height that its chart needs: nothing of it is hidden, and nothing is left over. */
async function expectNatural(page: Page, index = 0): Promise<void> {
  const frame = await documentOf(page, index);
  const naturalIn = () =>
    frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));
  // The frame is told its height some moments after it fits the box that it was given, in which nothing is hidden either.
  await expect
    .poll(async () => {
      const main = await naturalIn();
      return { left: (await heightOf(page, index)) - main, hidden: await hiddenIn(frame), given: main === GIVEN };
    })
    .toEqual({ left: 0, hidden: 0, given: false });
}

describe('a frame in an article, with the loader', () => {
  it.each([320, 600, 1200])('takes the height of the chart at %i px', (width) =>
    withHost({ width, body: frameOf(embed) + loader() }, async (page, log) => {
      await expectNatural(page);
      expect(log.errors).toEqual([]);
    }),
  );

  it('follows a phone that is turned, the table that is opened, and notes', () =>
    withHost({ width: 360, height: 740, body: frameOf(embed) + loader() }, async (page) => {
      await expectNatural(page);
      const upright = await heightOf(page);
      await page.setViewportSize({ width: 740, height: 360 });
      await expect.poll(() => heightOf(page)).not.toBe(upright);
      await expectNatural(page);
      await page.setViewportSize({ width: 360, height: 740 });
      await expect.poll(() => heightOf(page)).toBe(upright);

      const frame = await documentOf(page);
      await frame.getByText(embedWords.notes.vi).click();
      await expect.poll(() => heightOf(page)).toBeGreaterThan(upright);
      await expectNatural(page);
      await frame.getByText(embedWords.notes.vi).click();
      await frame.getByText(embedWords.reading.vi).click();
      await frame.getByText(exploreWords.table.vi, { exact: true }).click();
      await expect.poll(() => frame.locator('.table-view tbody tr').count()).toBeGreaterThan(1);
      await expect.poll(() => heightOf(page)).toBeGreaterThan(upright);
      await expectNatural(page);
      expect(await frame.locator('.table-view tbody tr:visible').count()).toBe(
        await frame.locator('.table-view tbody tr').count(),
      );
    }));

  it('finds frames when it comes late, and frames that come later', () =>
    withHost({ width: 600, body: frameOf(embed) }, async (page) => {
      const frame = await documentOf(page);
      await frame.waitForLoadState('load');
      expect(await heightOf(page)).toBe(GIVEN);
      await page.addScriptTag({ url: `${inject('address')}/embed.js` });
      await expectNatural(page);
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frameOf(`${embed}table/`));
      await expectNatural(page, 1);
    }));

  it('works pasted ten times with ten charts on a page', () => {
    const charts = listedCharts().slice(0, 10);
    expect(charts).toHaveLength(10);
    const body = charts.map((chart) => frameOf(embedAddress(chart.id, 'vi')) + loader()).join('');
    return withHost({ width: 700, body }, async (page, log) => {
      for (const [index] of charts.entries()) await expectNatural(page, index);
      expect(await page.evaluate(() => document.querySelectorAll('script[src$="/embed.js"]').length)).toBe(10);
      expect(log.errors).toEqual([]);
    });
  });

  it('works under a strict policy that allows the frame and the loader alone', () => {
    const origin = inject('address');
    const policy = `default-src 'none'; frame-src ${origin}; script-src ${origin}; img-src data:`;
    return withHost({ width: 600, policy, body: frameOf(embed) + loader() }, async (page, log) => {
      await expectNatural(page);
      expect(log.errors).toEqual([]);
    });
  });

  it('works in a sandbox that allows scripts, choices included', () =>
    withHost(
      { width: 600, body: frameOf(embed, 'sandbox="allow-scripts allow-popups"') + loader() },
      async (page, log) => {
        await expectNatural(page);
        const frame = await documentOf(page);
        expect(await frame.evaluate(() => origin)).toBe('null');
        await frame.getByText(embedWords.reading.vi).click();
        await frame.getByText(exploreWords.table.vi, { exact: true }).click();
        await expect.poll(() => frame.locator('.table-view tbody tr').count()).toBeGreaterThan(1);
        await expectNatural(page);
        expect(log.errors).toEqual([]);
      },
    ));

  it('leaves frames of others alone', () =>
    withHost(
      {
        body: `${frameOf(embed)}${loader()}<iframe srcdoc="<script>parent.postMessage({type:'chart:height',v:1,id:'x',height:777},'*')</script>" height="200"></iframe>`,
      },
      async (page) => {
        await expectNatural(page);
        expect(await heightOf(page, 1)).toBe(200);
      },
    ));
});

describe('the loader', () => {
  /** Says something to the host's page from the frame of the chart, as if the chart did. */
  const say = async (page: Page, message: unknown) =>
    (await documentOf(page)).evaluate((said) => parent.postMessage(said, '*'), message);
  /** Everything said before has been heard when this is. */
  const settle = async (page: Page, height: number) => {
    await say(page, { type: 'chart:height', v: 1, id, height });
    await expect.poll(() => heightOf(page)).toBe(height);
  };

  it.each([
    ['no message at all', null],
    ['another shape', { type: 'chart:height', v: 1, id, height: '900' }],
    ['another version', { type: 'chart:height', v: 2, id, height: 900 }],
    ['another type', { type: 'height', v: 1, id, height: 900 }],
    ['a text', 'chart:height'],
    ['no number', { type: 'chart:height', v: 1, id, height: Number.NaN }],
    ['an endless one', { type: 'chart:height', v: 1, id, height: Number.POSITIVE_INFINITY }],
    ['one below zero', { type: 'chart:height', v: 1, id, height: -900 }],
    ['one that no chart has', { type: 'chart:height', v: 1, id, height: 1e9 }],
  ])('passes over %s', (_, message) =>
    withHost({ width: 600, body: frameOf(embed) + loader() }, async (page, log) => {
      await expectNatural(page);
      await page.evaluate(() => {
        const heights: number[] = [];
        Object.assign(window, { heights });
        const frame = document.querySelector('iframe')!;
        // Its height of now is the first that is seen, before anything is said.
        return new Promise<void>((seen) => {
          new ResizeObserver(() => {
            heights.push(frame.clientHeight);
            seen();
          }).observe(frame);
        });
      });
      const before = await heightOf(page);
      await say(page, message);
      await settle(page, 555);
      const seen = () => page.evaluate(() => (window as unknown as { heights: number[] }).heights);
      await expect.poll(async () => [...new Set(await seen())]).toEqual([before, 555]);
      expect(log.errors).toEqual([]);
    }),
  );

  it('bounds what a chart hardly is', () =>
    withHost({ width: 600, body: frameOf(embed) + loader() }, async (page) => {
      await expectNatural(page);
      await say(page, { type: 'chart:height', v: 1, id, height: 2 });
      await expect.poll(() => heightOf(page)).toBe(100);
      await say(page, { type: 'chart:height', v: 1, id, height: 19_000 });
      await expect.poll(() => heightOf(page)).toBe(8000);
    }));

  it('hears nobody but its frames: neither the page itself nor a window from the site', () =>
    withHost({ width: 600, body: `${frameOf(embed)}<iframe src="about:blank"></iframe>${loader()}` }, async (page) => {
      await expectNatural(page);
      const before = await heightOf(page);
      const wrong = { type: 'chart:height', v: 1, id, height: 901 };
      await page.evaluate((message) => window.postMessage(message, '*'), wrong);
      await (await documentOf(page, 1)).evaluate((message) => parent.postMessage(message, '*'), wrong);
      await settle(page, 556);
      expect(before).not.toBe(901);
      expect(await heightOf(page, 1)).toBe(150);
    }));

  it('is heard also by systems that listen for other shapes', () =>
    withHost(
      {
        width: 600,
        head: `<script>var said=[];addEventListener('message',function(event){said.push(event.data)})</script>`,
        body: frameOf(embed),
      },
      async (page) => {
        const said = () => page.evaluate(() => (window as unknown as { said: unknown[] }).said);
        await expect.poll(async () => (await said()).length).toBeGreaterThanOrEqual(3);
        const [own, newsroom, amp] = (await said()) as [{ height: number }, Record<string, unknown>, unknown];
        const { height } = own;
        expect(own).toEqual({ type: 'chart:height', v: 1, id, height });
        expect(newsroom).toEqual({ 'datawrapper-height': { [id]: height } });
        expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height });
        // A page that sets it by itself, without greeting, has the whole chart too.
        await page.locator('iframe').evaluate((frame, high) => void (frame.style.height = `${high}px`), height);
        await expect.poll(async () => hiddenIn(await documentOf(page))).toBe(0);
      },
    ));

  it('tells such systems the height of the whole table, of which it shows a part until then', () =>
    withHost(
      {
        width: 600,
        head: `<script>addEventListener('message',function(event){var high=event.data['datawrapper-height'];if(high)document.querySelector('iframe').style.height=high['${id}']+'px'})</script>`,
        body: frameOf(`${embed}table/`),
      },
      async (page) => {
        const frame = await documentOf(page);
        const rows = frame.locator('.table-view tbody tr');
        await expect.poll(() => heightOf(page)).not.toBe(GIVEN);
        await expect.poll(() => frame.locator('.table-view tbody tr:visible').count()).toBe(await rows.count());
        expect(await rows.count()).toBeGreaterThan(5);
        expect(await frame.locator('.pager:visible').count()).toBe(0);
        expect(await hiddenIn(frame)).toBe(0);
      },
    ));
});

describe('a frame in an article, without help', () => {
  it('is whole where scripts are blocked, and keeps the height that it was given', () =>
    withHost({ width: 600, body: frameOf(embed, 'sandbox') + loader() }, async (page) => {
      const frame = await documentOf(page);
      await frame.waitForLoadState('load');
      expect(await frame.locator('.plot:visible').count()).toBe(1);
      expect(await frame.locator('h1').textContent()).not.toBe('');
      expect(await frame.locator('.fold:visible, .panel:visible').count()).toBe(0);
      expect(await frame.locator('a.full').getAttribute('href')).toBe(`/bieu-do/${id}/`);
      expect(await heightOf(page)).toBe(GIVEN);
      expect(await hiddenIn(frame)).toBe(0);
    }));

  it.each([
    ['the system’s theme', `${embed}?theme=auto`, 'dark'],
    ['the dark address', `${embed}dark/`, 'dark'],
    ['no theme asked for', embed, 'light'],
  ])('on a dark page is legible with %s', (_, address, expected) =>
    withHost(
      {
        scheme: 'dark',
        head: '<meta name="color-scheme" content="dark">',
        body: `<div style="background:#000">${frameOf(address)}</div>`,
      },
      async (page) => {
        const frame = await documentOf(page);
        const [paper, ink] = await frame.evaluate(() => {
          const light = (color: string) => Number(/\d+/.exec(color)?.[0]);
          const { backgroundColor, color } = getComputedStyle(document.body);
          return [light(backgroundColor), light(color)];
        });
        if (expected === 'dark') expect(ink - paper).toBeGreaterThan(150);
        else expect(paper - ink).toBeGreaterThan(150);
      },
    ),
  );
});
