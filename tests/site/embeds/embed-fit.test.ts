import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chartFile, embedAddress, embedForms, pageAddress } from '../../../src/address/address.ts';
import { chartInput } from '../../../src/edition/chart-input.ts';
import { chartCredit } from '../../../src/chart/words/chart-credit.ts';
import { chartTitle } from '../../../src/chart/words/chart-title.ts';
import { embedHeight } from '../../../src/chart/embed-height.ts';
import { embedDialogWords as words } from '../../../src/language/words/embed-dialog-words.ts';
import { embedWords } from '../../../src/language/words/embed-words.ts';
import { exploreMessages } from '../../../src/language/words/explore-words.ts';
import { downloadWords } from '../../../src/language/words/download-words.ts';
import { languages } from '../../../src/language/language.ts';
import { axeProblems } from '../../harness/axe.ts';
import { openPanel, withPage } from '../../harness/browser.ts';
import {
  catalogue,
  chosenAddress,
  elementsOf,
  misfits,
  oneOfEachKind,
  openDialog,
  previewOf,
  radio,
  sidewaysFaults,
} from '../../harness/embeds.ts';
import { explorable } from '../../harness/explorable.ts';
import { textOf } from '../../harness/html.ts';
import { listedCharts } from '../../harness/site.ts';

const charts = listedCharts();
const { site } = catalogue;
const { id: explored, page: pages } = explorable('line')[0]!;
const tableOf = ({ id }: { id: string }): string => embedAddress(id, 'vi', 'table');

/** What is wrong at each of some addresses, opened one after the other; those at which nothing is are left out. */
async function wrongAt(page: Page, addresses: string[], look: (page: Page) => Promise<unknown[]>) {
  const found: Record<string, unknown[]> = {};
  for (const address of addresses) {
    await page.goto(address);
    const wrong = await look(page);
    if (wrong.length) found[address] = wrong;
  }
  return found;
}

it.each([
  // The words of the other language, and the rows of a table, are longer or shorter in the same boxes.
  [
    'every chart',
    charts.map(({ id }) => embedAddress(id, 'vi')),
    ['320 × 320', '320 × 400', '360 × 480', '600 × 400', '1200 × 675'],
  ],
  ['every chart in English', charts.map(({ id }) => embedAddress(id, 'en')), ['320 × 320', '600 × 400']],
  ['every table', charts.map(tableOf), ['320 × 320', '600 × 400']],
] as const)('%s fits frames of every size without scripts', (_, addresses, frames) =>
  withPage({ scripts: false }, async (page) => {
    const inFrames = async (found: unknown[] = []) => {
      for (const frame of frames) {
        const [width, height] = frame.split(' × ').map(Number);
        await page.setViewportSize({ width: width!, height: height! });
        found.push(...(await misfits(page)).map((wrong) => [frame, wrong]));
      }
      return found;
    };
    expect(await wrongAt(page, [...addresses], () => inFrames())).toEqual({});
  }),
);

it('without scripts nothing is shown that needs them', () =>
  withPage({ scripts: false, width: 600, height: 400 }, async (page) => {
    const forms = oneOfEachKind.flatMap(({ id }) => embedForms.map((form) => embedAddress(id, 'vi', form)));
    const controls = page.locator('button:visible, input:visible, select:visible');
    expect(await wrongAt(page, forms, () => controls.allTextContents())).toEqual({});
  }));

describe.each([
  ['vi', charts],
  ['en', oneOfEachKind],
] as const)('the notes in %s', (language, shown) => {
  it('open with the keyboard, say source, licence and publisher, lie within the frame, and close with Escape', () =>
    withPage({ width: 320, height: 320 }, async (page) => {
      for (const { id } of shown) {
        const input = chartInput(catalogue, id, language);
        const { dataset } = input;
        await page.goto(embedAddress(id, language));
        const notes = page.locator('details > div');
        expect(await notes.isVisible()).toBe(false);
        await page.getByText(embedWords.notes[language], { exact: true }).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => notes.isVisible()).toBe(true);
        const said = textOf(await notes.innerText());
        for (const part of [chartCredit(input), dataset.meta.licence[language], site.publisher[language]])
          expect(said).toContain(textOf(part));
        expect(await notes.getByRole('link', { name: site.licence.name }).count()).toBe(1);
        const { y = -1, height = 0 } = (await notes.boundingBox()) ?? {};
        expect({ id, inside: y >= 0 && y + height <= 320 }).toEqual({ id, inside: true });
        await page.keyboard.press('Escape');
        await expect.poll(() => notes.isVisible()).toBe(false);
        expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
      }
    }));
});

it.each(embedForms.map((form) => [form || 'chart', form] as const))(
  'without its title the %s still has its headline for those who do not see it',
  (_, form) =>
    withPage({ width: 360, height: 480 }, async (page) => {
      for (const { id } of oneOfEachKind) {
        await page.goto(embedAddress(id, 'vi', form));
        const seen = await page.locator('h1').boundingBox();
        expect(seen!.width).toBeGreaterThan(100);
        await page.goto(`${embedAddress(id, 'vi', form)}?title=0`);
        const heading = page.getByRole('heading', { level: 1 });
        expect(textOf((await heading.textContent())!)).toBe(textOf(chartTitle(chartInput(catalogue, id, 'vi'))));
        const { width, height } = (await heading.boundingBox())!;
        expect(Math.max(width, height)).toBeLessThanOrEqual(1);
        expect(await misfits(page)).toEqual([]);
      }
    }),
);

describe('the theme', () => {
  const brightness = (page: Page, property: string): Promise<number> =>
    page.evaluate((name) => {
      const parts = getComputedStyle(document.body).getPropertyValue(name).match(/\d+/g)!.slice(0, 3).map(Number);
      return parts.reduce((sum, part) => sum + part) / (3 * 255);
    }, property);

  it.each([
    ['', '', 'dark', 'light'],
    ['', '', 'light', 'light'],
    ['', '?theme=dark', 'light', 'dark'],
    ['', '?theme=light', 'dark', 'light'],
    ['', '?theme=auto', 'dark', 'dark'],
    ['', '?theme=auto', 'light', 'light'],
    ['dark', '', 'light', 'dark'],
    ['dark', '?theme=light', 'dark', 'light'],
    ['table', '', 'dark', 'light'],
    ['table', '?theme=dark', 'light', 'dark'],
  ] as const)('of “/%s” with “%s” on a %s system is %s', (form, search, scheme, theme) =>
    withPage({ address: embedAddress(charts[0]!.id, 'vi', form) + search, scheme }, async (page) => {
      const [paper, ink] = [await brightness(page, 'background-color'), await brightness(page, 'color')];
      expect(paper > 0.8 ? 'light' : paper < 0.2 ? 'dark' : paper).toBe(theme);
      expect(Math.abs(paper - ink)).toBeGreaterThan(0.6);
    }),
  );

  it('of the dark address is dark without scripts', () =>
    withPage({ address: embedAddress(charts[0]!.id, 'vi', 'dark'), scripts: false }, async (page) => {
      expect(await brightness(page, 'background-color')).toBeLessThan(0.2);
    }));
});

describe('nonsense in the address', () => {
  const nonsense = ['"><script>hacked=1</script>', '<img src=x onerror=hacked=1>', '0,1..9..2', ''];
  const keys = ['theme', 'title', 'view', 'show', 'highlight', 'time', 'relative', 'zzz'];
  const aTable = oneOfEachKind.find(({ kind }) => kind === 'table')!;

  /** What a reader sees, and what stands there that could run. */
  const seen = (page: Page) =>
    page.evaluate(() => ({
      theme: document.documentElement.dataset['theme'],
      title: document.documentElement.dataset['title'],
      words: document.body.innerText,
      pictures: [...document.querySelectorAll('.plot')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.outerHTML),
      foreign: document.querySelectorAll('img, body > :not(main, script)').length,
      hacked: 'hacked' in window,
    }));

  it.each([
    ['a chart', embedAddress(explored, 'vi'), true],
    ['a dark chart', embedAddress(explored, 'vi', 'dark'), true],
    ['a chart shown as its table', tableOf({ id: explored }), true],
    ['a chart that is a table', embedAddress(aTable.id, 'vi'), false],
  ])('is passed over by %s, changes nothing and runs nothing', (_, address, tells) =>
    withPage({ address, width: 600, height: 400 }, async (page, log) => {
      const plain = await seen(page);
      const notice = page.locator('.notice');
      for (const value of nonsense) {
        const search = new URLSearchParams(keys.map((key) => [key, value]));
        await page.goto(`${address}?${search}`);
        // Where there is something to choose, that much is said to those who turn to the choices.
        if (tells) await expect.poll(() => notice.textContent()).toBe(exploreMessages.junk.vi);
        expect({ value, ...(await seen(page)) }).toEqual({ value, ...plain });
      }
      expect(log.errors).toEqual([]);
    }),
  );
});

describe.each(oneOfEachKind)('an embed of the kind $kind', ({ id }) => {
  // One table is held to it with the other pages.
  it.each([
    ['chart', ''],
    ['dark', 'dark'],
  ] as const)('has no fault that axe finds, as %s', (_, form) =>
    withPage({ address: embedAddress(id, 'vi', form), width: 600, height: 400, reducedMotion: true }, async (page) => {
      expect(await axeProblems(page)).toEqual([]);
    }),
  );
});

describe('the preview', () => {
  it('shows what is chosen, as wide as on a phone and on a desktop', () =>
    withPage({ address: pages.vi }, async (page) => {
      const dialog = await openDialog(page);
      await radio(dialog, words.theme.vi, words.dark.vi).check();
      for (const [width, name] of [
        [640, words.desktop.vi],
        [360, words.phone.vi],
      ] as const) {
        await radio(dialog, words.width.vi, name).check();
        await expect
          .poll(async () => Math.abs((await (await previewOf(dialog)).evaluate(() => innerWidth)) - width))
          .toBeLessThan(5);
        expect((await previewOf(dialog)).url()).toBe(inject('address') + (await chosenAddress(dialog)));
        expect(await (await previewOf(dialog)).locator('html[data-theme=dark]').count()).toBe(1);
      }
    }));

  it('takes the height that the chart needs where the code does, and shows the picture', () =>
    withPage({ address: pages.vi }, async (page) => {
      const dialog = await openDialog(page);
      await radio(dialog, words.preview.vi, words.responsive.vi).check();
      const lacking = async () => {
        const shown = Number(await dialog.locator('iframe').getAttribute('height'));
        const main = (await previewOf(dialog)).locator('.natural main');
        return Math.abs(shown - (await main.boundingBox())!.height);
      };
      await expect.poll(lacking).toBeLessThan(5);
      await radio(dialog, words.preview.vi, words.picture.vi).check();
      const picture = dialog.getByRole('img', { name: words.preview.vi });
      await expect.poll(() => picture.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBe(1200);
      expect(await picture.getAttribute('src')).toBe(chartFile(explored, 'vi.png'));
    }));
});

it.each([
  [360, 'dark'],
  [1280, 'light'],
] as const)('the dialog fits %i px without sideways scroll and has no fault that axe finds, %s', (width, scheme) =>
  withPage({ address: pages.vi, width, scheme, reducedMotion: true }, async (page) => {
    const dialog = await openDialog(page);
    expect(await sidewaysFaults(dialog)).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
  }),
);

it.each(languages)('without scripts the section has the plain code and the way to the guide, in %s', (language) =>
  withPage({ address: pages[language], scripts: false }, async (page) => {
    const section = await openPanel(page, 'nhung');
    const [frame] = elementsOf((await section.locator('code').textContent())!);
    expect(frame).toMatchObject({
      element: 'iframe',
      src: site.address + embedAddress(explored, language),
      height: String(embedHeight(chartInput(catalogue, explored, language))),
    });
    expect(await section.getByRole('button').count()).toBe(0);
    const guide = catalogue.infoPages.get('embedding');
    if (!guide) return;
    await section.getByRole('link', { name: downloadWords.embedGuide[language] }).click();
    expect(new URL(page.url()).pathname).toBe(pageAddress('info', language, guide.slugs[language]));
  }),
);
