import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartFile, embedAddress, pageAddress, releaseFile } from '../../../src/address/address.ts';
import { chartInput } from '../../../src/edition/chart-input.ts';
import { chartChoices } from '../../../src/chart/view/chart-choices.ts';
import { embedHeight } from '../../../src/chart/embed-height.ts';
import { embedDialogWords as words } from '../../../src/language/words/embed-dialog-words.ts';
import { exploreMessages, exploreWords } from '../../../src/language/words/explore-words.ts';
import { downloadWords } from '../../../src/language/words/download-words.ts';
import { languages } from '../../../src/language/language.ts';
import { openPanel, withPage } from '../../harness/browser.ts';
import {
  catalogue,
  checkbox,
  chosenAddress,
  chosenKeys,
  codeOf,
  elementsOf,
  hasFocus,
  oneOfEachKind,
  openDialog,
  radio,
  explicitAddress,
  tabTo,
  theDialog,
} from '../../harness/embeds.ts';
import { explorable } from '../../harness/explorable.ts';
import { findElements, textOf } from '../../harness/html.ts';

const { address: site } = catalogue.site;
const { id, page: pages } = explorable('line')[0]!;
const choices = chartChoices(chartInput(catalogue, id, 'vi'));
const { initial } = choices;
const english = new Map(chartChoices(chartInput(catalogue, id, 'en')).codes.map(({ code, name }) => [code, name]));
const nameOf = (code: string): string => choices.codes.find((one) => one.code === code)!.name;
const other = choices.codes.find(({ code }) => !initial.show.includes(code))!.code;
const peer = initial.show.find((code) => code !== initial.highlight)!;
const [year, end] = [choices.periods.at(-5)!, choices.periods.at(-2)!];

describe('the dialog', () => {
  const button = (page: Page) => page.getByRole('button', { name: downloadWords.embedCode.vi });

  it('opens by the button of its panel, keeps the focus while it is open, and gives it back', () =>
    withPage({ address: pages.vi }, async (page, log) => {
      await openPanel(page, 'nhung');
      await button(page).click();
      const dialog = await theDialog(page);
      expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
      const close = dialog.getByRole('button', { name: words.close.vi });
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await tabTo(page, close);
      await tabTo(page, close, 'Shift+Tab');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      expect(await hasFocus(button(page))).toBe(true);
      await page.keyboard.press('Enter');
      await (await theDialog(page)).getByRole('button', { name: words.close.vi }).click();
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      expect(log.errors).toEqual([]);
    }));

  it('opens for those who come from a chart in another page', () =>
    withPage({ address: pageAddress('home', 'vi') }, async (page) => {
      const figure = page.locator('figure.chart').first();
      const chart = await figure.getAttribute('data-chart');
      await figure.getByRole('link', { name: downloadWords.embed.vi }).click();
      const dialog = await theDialog(page);
      expect(new URL(page.url()).pathname).toBe(pageAddress('chart', 'vi', chart!));
      expect(await chosenAddress(dialog)).toBe(explicitAddress(chart!, 'vi'));
      await page.keyboard.press('Escape');
      expect(await hasFocus(button(page))).toBe(true);
    }));

  it.each(['chart', 'table'] as const)('leaves the page as it was, with its %s', (shown) =>
    withPage({ address: pages.vi }, async (page) => {
      const reading = page.locator('.of-page .reading').getByRole('radio', { name: exploreWords[shown].vi });
      await reading.check({ force: true });
      const dialog = await openDialog(page);
      await radio(dialog, words.shown.vi, words[shown === 'chart' ? 'table' : 'chart'].vi).check();
      await page.keyboard.press('Escape');
      expect(await reading.isChecked()).toBe(true);
    }),
  );
});

describe.each(languages)('the codes in %s', (language) => {
  it.each(oneOfEachKind)('of a chart of the kind $kind lead to it, with every choice said', ({ id: each, page: own }) =>
    withPage({ address: own[language] }, async (page) => {
      const dialog = await openDialog(page, language);
      const [plain = {}] = elementsOf(await codeOf(dialog, 'plain', language));
      expect(textOf(plain['title'] ?? '')).toBe(textOf((await page.locator('h1').first().textContent())!));
      expect(plain).toMatchObject({
        element: 'iframe',
        src: site + explicitAddress(each, language),
        width: '100%',
        height: String(embedHeight(chartInput(catalogue, each, language))),
        frameborder: '0',
        loading: 'lazy',
      });
      const responsive = await codeOf(dialog, 'responsive', language);
      expect(elementsOf(responsive)).toEqual([plain, { element: 'script', src: `${site}/embed.js` }]);
      expect(findElements(responsive, 'script')[0]!.attributes).toHaveProperty('async');
      const alt = await page.locator('#mo-ta').textContent();
      expect(elementsOf(await codeOf(dialog, 'picture', language))).toEqual([
        { element: 'a', href: site + own[language] },
        expect.objectContaining({ element: 'img', src: site + chartFile(each, `${language}.png`), alt }),
      ]);
    }),
  );
});

describe('what is chosen', () => {
  it('is said by the address, and shown by the page at it', () =>
    withPage({ address: pages.vi }, async (page) => {
      const dialog = await openDialog(page);
      await checkbox(dialog, nameOf(peer)).uncheck();
      await checkbox(dialog, nameOf(other)).check();
      await dialog.getByRole('combobox', { name: exploreWords.highlight.vi }).selectOption(other);
      await dialog.getByRole('combobox', { name: exploreWords.from.vi }).selectOption(year);
      expect(await chosenKeys(dialog)).toMatchObject({ time: `${year}..` });
      await dialog.getByRole('combobox', { name: exploreWords.to.vi }).selectOption(end);
      await radio(dialog, words.theme.vi, words.dark.vi).check();
      await radio(dialog, words.language.vi, 'English').check();
      await checkbox(dialog, words.titled.vi).uncheck();
      const shown = choices.codes
        .map(({ code }) => code)
        .filter((code) => code === other || (initial.show.includes(code) && code !== peer));
      const address = await chosenAddress(dialog);
      expect(address.split('?')[0]).toBe(embedAddress(id, 'en', 'dark'));
      expect(await chosenKeys(dialog)).toEqual({
        view: 'chart',
        show: shown.join(),
        highlight: other,
        time: `${year}..${end}`,
        ...(choices.relative ? { relative: '0' } : {}),
        theme: 'dark',
        title: '0',
      });
      // What is chosen is not what the finding speaks of.
      const titleOf = async () => textOf(elementsOf(await codeOf(dialog, 'plain'))[0]!['title'] ?? '');
      await expect.poll(titleOf).toContain(`${year}–`);
      expect(await titleOf()).not.toContain('third');

      await page.goto(address);
      const picture = page.locator('.plot:visible');
      await expect.poll(() => picture.textContent()).toContain(english.get(other));
      const texts = await picture.locator('text').allTextContents();
      for (const code of choices.codes.map((one) => one.code))
        expect([code, texts.some((text) => text.includes(english.get(code)!))]).toEqual([code, shown.includes(code)]);
      expect(await picture.locator('.em text').first().textContent()).toContain(english.get(other));
      expect([texts.includes(end), texts.includes(choices.periods.at(-1)!)]).toEqual([true, false]);
      expect(await page.locator('html[lang=en][data-theme=dark]').count()).toBe(1);
      expect((await page.locator('h1').boundingBox())!.width).toBeLessThanOrEqual(1);
    }));

  it('can be the table, whose rows and columns are those chosen', () =>
    withPage({ address: pages.vi }, async (page) => {
      const dialog = await openDialog(page);
      await checkbox(dialog, nameOf(peer)).uncheck();
      await dialog.getByRole('combobox', { name: exploreWords.from.vi }).selectOption(year);
      await radio(dialog, words.shown.vi, words.table.vi).check();
      await radio(dialog, words.theme.vi, words.auto.vi).check();
      const address = await chosenAddress(dialog);
      expect(address.split('?')[0]).toBe(embedAddress(id, 'vi', 'table'));
      expect(await chosenKeys(dialog)).toMatchObject({ view: 'table', time: `${year}..`, theme: 'auto', title: '1' });
      await page.goto(address);
      const head = page.locator('.table-view thead');
      await expect.poll(() => head.textContent()).not.toContain(nameOf(peer));
      expect(await head.isVisible()).toBe(true);
      for (const code of initial.show.filter((one) => one !== peer))
        expect(await head.textContent()).toContain(nameOf(code));
      const periods = choices.periods.slice(choices.periods.indexOf(year));
      expect(await page.locator('.table-view tbody tr').count()).toBe(periods.length);
      expect(await page.locator('.plot:visible').count()).toBe(0);
    }));

  it('begins as the reader sees the chart, and keeps to one item at least', () => {
    const view = `?view=table&show=${initial.highlight},${other}&highlight=${other}&time=${year}..${end}`;
    return withPage({ address: pages.vi + view }, async (page) => {
      await expect.poll(() => page.locator('.notice').textContent()).not.toBe('');
      const dialog = await openDialog(page);
      const [shown, began] = [new URLSearchParams(view), await chosenKeys(dialog)];
      expect(began).toMatchObject(Object.fromEntries(shown));
      expect((await chosenAddress(dialog)).split('?')[0]).toBe(embedAddress(id, 'vi', 'table'));
      await checkbox(dialog, nameOf(other)).uncheck();
      await checkbox(dialog, nameOf(initial.highlight)).click();
      expect(await dialog.locator('[data-notice]').textContent()).toBe(exploreMessages.few.vi);
      expect(await checkbox(dialog, nameOf(initial.highlight)).isChecked()).toBe(true);
      expect(await chosenKeys(dialog)).toMatchObject({ show: initial.highlight, highlight: 'none' });
    });
  });

  it('begins as the address says, also when the dialog opens at once and the rest of the page is slow', () =>
    withPage({}, async (page) => {
      let release = (): void => {};
      const told = new Promise<void>((done) => (release = done));
      page.on('requestfinished', (request) => {
        if (request.url().includes('/oembed/')) release();
      });
      await page.route('**/assets/explore-page*', (route) => told.then(() => route.continue()));
      await page.goto(`${pages.vi}?view=chart&show=${initial.highlight},${other}&highlight=none&time=${year}..#nhung`);
      const dialog = await theDialog(page);
      await expect
        .poll(() => chosenKeys(dialog))
        .toMatchObject({ show: `${initial.highlight},${other}`, highlight: 'none', time: `${year}..` });
    }));

  it('includes the height that was typed, and the default one for nonsense', () =>
    withPage({ address: pages.vi }, async (page) => {
      const dialog = await openDialog(page);
      const field = dialog.getByRole('spinbutton', { name: words.height.vi });
      for (const typed of ['600', '20', '700', '99999', '720.4', '-400', '640', '']) {
        await field.fill(typed);
        await field.press('Tab');
        const height = String(
          +typed >= 320 && +typed < 2000 ? Math.round(+typed) : embedHeight(chartInput(catalogue, id, 'vi')),
        );
        for (const name of ['plain', 'responsive'] as const) {
          const [frame] = elementsOf(await codeOf(dialog, name));
          expect({ typed, height: frame!['height'] }).toEqual({ typed, height });
        }
        expect(await dialog.locator('iframe').getAttribute('height')).toBe(height);
      }
    }));

  it('may be the chart as of a day, whose own choices are then closed', () =>
    withPage({ address: pages.vi }, async (page) => {
      const day = await page.locator('[data-releases]').evaluate((section) => {
        const { dataset } = section as HTMLElement;
        return (dataset['releases'] ||= '2026-01-01').split(' ')[0]!;
      });
      const dialog = await openDialog(page);
      const before = await chosenAddress(dialog);
      await radio(dialog, words.version.vi, words.frozen.vi).check();
      await dialog.getByRole('combobox', { name: words.frozen.vi }).selectOption(day);
      expect(await chosenAddress(dialog)).toBe(`${releaseFile(day, id, 'vi', 'html')}?theme=light&title=1`);
      expect(elementsOf(await codeOf(dialog, 'picture'))[1]!['src']).toBe(site + releaseFile(day, id, 'vi', 'png'));
      expect(await dialog.getByText(words.frozenHint.vi).isVisible()).toBe(true);
      const own = [
        checkbox(dialog, nameOf(peer)),
        radio(dialog, words.shown.vi, words.table.vi),
        dialog.locator('[name=from]'),
      ];
      for (const control of own) expect(await control.isDisabled()).toBe(true);
      await radio(dialog, words.version.vi, words.current.vi).check();
      expect(await chosenAddress(dialog)).toBe(before);
      for (const control of own) expect(await control.isDisabled()).toBe(false);
    }));
});
