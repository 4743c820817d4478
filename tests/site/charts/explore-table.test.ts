import { describe, expect, it } from 'vitest';
import { exploreMessages } from '../../../src/language/words/explore-words.ts';
import { withPage } from '../../harness/browser.ts';
import { explorableByYear, namesOf, openChoices } from '../../harness/explorable.ts';

const address = explorableByYear().page.vi;

describe('the table', () => {
  it('takes the picture’s place, in the address too, and is sorted by any column with what is absent last', () =>
    withPage({ address: `${address}?view=table` }, async (page) => {
      await expect.poll(() => page.locator('.table-view').isVisible()).toBe(true);
      expect(await page.locator('.picture').isVisible()).toBe(false);
      const button = page.locator('.table-view thead th').nth(2).getByRole('button');
      await button.click();
      const column = () =>
        page
          .locator('.table-view tbody tr td:nth-child(3)')
          .evaluateAll((cells) => cells.map((cell) => cell.querySelector('a')?.textContent ?? ''));
      const up = await column();
      const numbers = up.filter(Boolean).map(Number);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(up.indexOf('') === -1 || up.slice(up.indexOf('')).every((text) => text === '')).toBe(true);
      expect(await page.locator('.table-view thead th').nth(2).getAttribute('aria-sort')).toBe('ascending');
      await button.click();
      expect((await column()).filter(Boolean).map(Number)).toEqual([...numbers].reverse());
      await page.locator('.reading label').first().click();
      await expect.poll(() => page.locator('.picture').isVisible()).toBe(true);
    }));

  it('sorts a figure with a note by the figure, and keeps its order when it is drawn anew', () =>
    withPage({ address: `${address}?view=table` }, async (page) => {
      const noted = page.locator('.table-view tbody td:has(sup)').first();
      const column = await noted.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
      const button = page.locator('.table-view thead th').nth(column).getByRole('button');
      const values = () =>
        page
          .locator(`.table-view tbody tr td:nth-child(${column + 1}) a`)
          .evaluateAll((links) => links.map((link) => Number(link.textContent)));
      await button.click();
      await button.click();
      const down = await values();
      expect(down).toEqual([...down].sort((a, b) => b - a));
      await openChoices(page);
      const [added] = await namesOf(page, ':not(:checked)');
      await page.getByRole('checkbox', { name: added!, exact: true }).check();
      await expect.poll(() => page.locator('.table-view thead').textContent()).toContain(added);
      await expect.poll(values).toEqual(down);
    }));

  it('is printed with the picture, whichever of them is on the screen', () =>
    withPage({ address: `${address}?view=table` }, async (page) => {
      await expect.poll(() => page.locator('.picture').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.picture svg.wide', '.table-view table', '.on-paper'])
        expect([part, await page.locator(part).first().isVisible()]).toEqual([part, true]);
      for (const part of ['.toolbar', '.chips', '.files', '#tai-xuong'])
        expect([part, await page.locator(part).isVisible()]).toEqual([part, false]);
    }));

  it('follows the choice, each figure leading to its observation', () =>
    withPage({ address }, async (page) => {
      await openChoices(page);
      const [added] = await namesOf(page, ':not(:checked)');
      await page.getByRole('checkbox', { name: added!, exact: true }).check();
      await expect.poll(() => page.locator('.table-view thead').textContent()).toContain(added);
      const link = await page.locator('.table-view td a').last().getAttribute('href');
      const answer = await page.request.get(link!);
      expect(await answer.text()).toContain(`id="${link!.split('#')[1]}"`);
    }));

  it('is filtered by any of its words, without marks, and stays so when it is sorted and drawn anew', () =>
    withPage({ address: `${address}?view=table&time=2011..` }, async (page) => {
      const rows = page.locator('.table-view tbody tr');
      const field = page.getByRole('searchbox', { name: exploreMessages.filterTable.vi });
      await field.fill('2012');
      await expect.poll(() => rows.filter({ visible: true }).count()).toBe(1);
      const said = exploreMessages.rows.vi.replace('{n}', '1').replace('{all}', String(await rows.count()));
      expect(await page.locator('.table-filter [role=status]').textContent()).toBe(said);
      await page.locator('.table-view thead th').nth(1).getByRole('button').click();
      await openChoices(page);
      const [added] = await namesOf(page, ':not(:checked)');
      await page.getByRole('checkbox', { name: added!, exact: true }).check();
      await expect.poll(() => page.locator('.table-view thead').textContent()).toContain(added);
      await expect.poll(() => rows.filter({ visible: true }).count()).toBe(1);
      expect(await field.inputValue()).toBe('2012');
      await page.locator('.reading label').first().click();
      await expect.poll(() => field.isVisible()).toBe(false);
    }));

  it('can still be sorted after the way back to what was built', () =>
    withPage({ address: `${address}?view=table` }, async (page) => {
      const button = page.locator('.table-view thead th').nth(1).getByRole('button');
      await button.click();
      await openChoices(page);
      await page.locator('[data-show]').nth(2).uncheck();
      await expect.poll(() => page.locator('.table-view thead button').count()).toBeGreaterThan(0);
      await page.locator('.choose [name=reset]').click();
      await page.locator('.choose summary').click();
      await expect.poll(() => page.locator('.picture:not([aria-busy])').count()).toBe(1);
      const head = page.locator('.table-view thead th').nth(1);
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
      await button.click();
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    }));
});
