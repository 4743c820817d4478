import { expect, describe, it } from 'vitest';
import { chartInput } from '../../../src/edition/chart-input.ts';
import { chartChoices } from '../../../src/chart/view/chart-choices.ts';
import { embedDialogWords as words } from '../../../src/language/words/embed-dialog-words.ts';
import { downloadWords } from '../../../src/language/words/download-words.ts';
import { languages } from '../../../src/language/language.ts';
import { withPage } from '../../harness/browser.ts';
import {
  catalogue,
  checkbox,
  codeNames,
  codeOf,
  copyButton,
  hasFocus,
  copyStatus,
  elementsOf,
  openDialog,
  radio,
  tabTo,
  theDialog,
} from '../../harness/embeds.ts';
import { explorable } from '../../harness/explorable.ts';

const { id, page: pages } = explorable('line')[0]!;
const choices = chartChoices(chartInput(catalogue, id, 'vi'));
const { initial } = choices;
const nameOf = (code: string): string => choices.codes.find((one) => one.code === code)!.name;
const peer = initial.show.find((code) => code !== initial.highlight)!;

describe('a code', () => {
  it.each(languages)('is copied as it stands there, with a confirmation, in %s', (language) =>
    withPage({ address: pages[language], clipboard: true }, async (page) => {
      const dialog = await openDialog(page, language);
      await checkbox(dialog, words.titled[language]).uncheck();
      for (const name of codeNames) {
        await copyButton(dialog, name).click();
        await expect.poll(() => copyStatus(dialog, name)).toBe(downloadWords.copied[language]);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(dialog, name, language));
      }
    }),
  );

  it('that may not be copied is said not to be', () =>
    withPage({ fresh: true }, async (page) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.goto(pages.vi);
      const dialog = await openDialog(page);
      await copyButton(dialog, 'plain').click();
      await expect.poll(() => copyStatus(dialog, 'plain')).toBe(downloadWords.notCopied.vi);
    }));

  it('is chosen and copied by keyboard alone', () =>
    withPage({ address: pages.vi, clipboard: true }, async (page) => {
      await page.locator('summary', { hasText: downloadWords.embed.vi }).first().focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await hasFocus(page.getByRole('button', { name: downloadWords.embedCode.vi }))).toBe(true);
      await page.keyboard.press('Enter');
      const dialog = await theDialog(page);
      await tabTo(page, radio(dialog, words.theme.vi, words.light.vi));
      await page.keyboard.press('ArrowDown');
      await tabTo(page, checkbox(dialog, words.titled.vi));
      await page.keyboard.press('Space');
      await tabTo(page, checkbox(dialog, nameOf(peer)));
      await page.keyboard.press('Space');
      await tabTo(page, dialog.locator('[name=from]'));
      await page.keyboard.press('ArrowDown');
      await tabTo(page, copyButton(dialog, 'plain'));
      await page.keyboard.press('Enter');
      await expect.poll(() => copyStatus(dialog, 'plain')).toBe(downloadWords.copied.vi);
      const [{ src = '' } = {}] = elementsOf(await page.evaluate(() => navigator.clipboard.readText()));
      const next = choices.periods[choices.periods.indexOf(initial.from) + 1];
      const show = initial.show.filter((code) => code !== peer).join();
      expect(Object.fromEntries(new URL(src).searchParams)).toMatchObject({
        theme: 'dark',
        title: '0',
        show,
        time: `${next}..`,
      });
    }));
});
