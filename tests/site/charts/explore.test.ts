import { describe, expect, it } from 'vitest';
import { exploreMessages } from '../../../src/language/words/explore-words.ts';
import { withPage } from '../../harness/browser.ts';
import { chip, drawn, explorable, namesOf, notice, openChoices, search } from '../../harness/explorable.ts';

const address = explorable('line')[0]!.page.vi;
const levels = explorable('step')[0]!.page.vi;
const rows = explorable('dot')[0]!.page.vi;

describe('choosing what a chart of lines shows', () => {
  it('draws what is chosen, says it, and writes every choice into the address', () =>
    withPage({ address }, async (page) => {
      await openChoices(page);
      const [added] = await namesOf(page, ':not(:checked)');
      const before = await drawn(page);
      await page.getByRole('checkbox', { name: added!, exact: true }).check();
      await expect.poll(async () => (await drawn(page)).join()).toContain(added);
      expect((await drawn(page)).length).toBeGreaterThan(before.length);
      await expect.poll(() => notice(page).textContent()).toContain(added);
      await expect.poll(() => [...search(page).keys()]).toEqual(['view', 'show', 'highlight', 'time']);
      await expect
        .poll(() => search(page).get('show')!.split(','))
        .toHaveLength((await namesOf(page, ':checked')).length);
      // A range that ends with the last period goes on with the data.
      await expect.poll(() => search(page).get('time')).toMatch(/^\d{4}\.\.$/);
      await page.locator('.choose [name=reset]').click();
      await expect.poll(() => drawn(page)).toEqual(before);
      await expect.poll(() => search(page).size).toBe(0);
    }));

  it('keeps to one at least, and says why', () =>
    withPage({ address }, async (page) => {
      await openChoices(page);
      for (const name of (await namesOf(page, ':checked')).slice(1))
        await page.getByRole('checkbox', { name, exact: true }).uncheck();
      const last = page.locator('[data-show]:checked');
      await last.click();
      expect(await last.count()).toBe(1);
      expect(await notice(page).textContent()).toBe(exploreMessages.few.vi);
    }));

  it('leaves each code its dash whatever else is shown', () =>
    withPage({ address }, async (page) => {
      await openChoices(page);
      const dashes = () =>
        page.locator('.picture svg.wide [data-s]').evaluateAll((groups) =>
          Object.fromEntries(
            groups.map((group) => [
              group
                .querySelector('text')!
                .textContent.replace(/^\S+\s/, '')
                .replace(/ \(\d+\)$/, ''),
              group.getAttribute('class'),
            ]),
          ),
        );
      const before = await dashes();
      const peer = Object.entries(before).find(([, name]) => name === 's d0')![0];
      await page.getByRole('checkbox', { name: peer, exact: true }).uncheck();
      await expect.poll(async () => Object.keys(await dashes())).not.toContain(peer);
      const after = await dashes();
      for (const name of Object.keys(after)) expect([name, after[name]]).toEqual([name, before[name]]);
    }));

  it('finds a name typed without its marks', () =>
    withPage({ address }, async (page) => {
      await openChoices(page);
      const marked = (await namesOf(page, ':checked')).find((name) => /[^ -~]/.test(name))!;
      const bare = marked.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
      await page.locator('[name=filter]').fill(bare);
      await expect.poll(() => page.locator('.options label:visible').allTextContents()).toHaveLength(1);
      expect(await page.locator('.options label:visible').textContent()).toContain(marked);
      await page.locator('[name=filter]').fill('zzzz');
      await expect.poll(() => notice(page).textContent()).toBe(exploreMessages.noMatch.vi);
    }));

  it('lifts another line when its chip is pressed, and none when it is pressed again', () =>
    withPage({ address }, async (page) => {
      const other = (await namesOf(page, ':checked'))[1]!;
      await chip(page, other).click();
      await expect.poll(() => page.locator('svg.wide .em text').first().textContent()).toContain(other);
      expect(await chip(page, other).getAttribute('aria-pressed')).toBe('true');
      await expect.poll(() => search(page).get('highlight')).not.toBe('none');
      await chip(page, other).click();
      await expect.poll(() => page.locator('svg.wide .em').count()).toBe(0);
      await expect.poll(() => search(page).get('highlight')).toBe('none');
    }));

  it('gives what stood out its accent back when it is chosen again', () =>
    withPage({ address }, async (page) => {
      const main = (await page.locator('.chips [aria-pressed=true]').textContent())!.trim();
      await openChoices(page);
      const box = page.getByRole('checkbox', { name: main, exact: true });
      await box.uncheck();
      await expect.poll(() => search(page).get('highlight')).toBe('none');
      await box.check();
      await expect.poll(() => page.locator('svg.wide .em text').first().textContent()).toContain(main);
      await expect.poll(() => search(page).size).toBe(0);
    }));
});

it('shows levels as change from the first where the metadata allow it, said as derived', () =>
  withPage({ address: levels }, async (page) => {
    await page.locator('.time summary').click();
    await page.locator('[name=relative]').selectOption('1');
    await expect.poll(() => page.locator('svg.wide .t text').first().textContent()).toMatch(/%$/);
    expect(await page.locator('[data-subtitle]').textContent()).toContain('tính lại từ nguồn');
    await expect.poll(() => search(page).get('relative')).toBe('1');
    await page.locator('[name=relative]').selectOption('');
    await expect.poll(() => page.locator('svg.wide .t text').first().textContent()).not.toMatch(/%$/);
  }));

it('chooses rows as it chooses lines', () =>
  withPage({ address: rows }, async (page) => {
    await openChoices(page);
    const [shown] = await namesOf(page, ':checked');
    const words = () => page.locator('.picture svg.wide').textContent();
    expect(await words()).toContain(shown);
    await page.getByRole('checkbox', { name: shown!, exact: true }).uncheck();
    await expect.poll(words).not.toContain(shown);
  }));

it('reads the redrawn chart by keyboard, with what is shown in its name', () =>
  withPage({ address }, async (page) => {
    await openChoices(page);
    const names = await namesOf(page, ':checked');
    await page.getByRole('checkbox', { name: names.at(-1)!, exact: true }).uncheck();
    const picture = page.locator('.picture');
    await expect.poll(() => picture.getAttribute('aria-label')).toContain(names.at(-2));
    await expect.poll(() => picture.getAttribute('aria-label')).not.toContain(names.at(-1));
    expect(await picture.getAttribute('aria-describedby')).toBeNull();
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.picture ~ [role=status]').first().textContent()).not.toBe('');
    await page.locator('.choose [name=reset]').click();
    await expect.poll(() => picture.getAttribute('aria-describedby')).toBe('mo-ta');
  }));

it('says so when the figures cannot be loaded, and keeps the chart', () =>
  withPage({ address }, async (page) => {
    await page.route('**/charts/*.json', (route) => route.abort());
    const before = await drawn(page);
    await openChoices(page);
    await page.locator('[data-show]').nth(1).click();
    await expect.poll(() => notice(page).textContent()).toContain(exploreMessages.failed.vi);
    expect(await drawn(page)).toEqual(before);
    expect(await page.locator('[data-show]').nth(1).isChecked()).toBe(true);
    await page.unroute('**/charts/*.json');
    await notice(page).getByRole('button', { name: exploreMessages.again.vi }).click();
    await expect.poll(async () => (await drawn(page)).length).toBe(before.length - 1);
  }));

it('shows picture and table, and no control, without scripts', () =>
  withPage({ address, scripts: false }, async (page) => {
    expect(await page.locator('.picture svg.wide').isVisible()).toBe(true);
    expect(await page.locator('.table-view table').isVisible()).toBe(true);
    for (const part of ['.reading', '.choices', '.chips', '[data-copy]', 'button[data-download]'])
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
  }));
