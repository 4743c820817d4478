import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exploreSaid } from '../../src/language/explore-words.ts';
import { withPage } from '../harness/browser.ts';
import { explorable } from '../harness/explorable.ts';

/** A chart of lines, of levels and of rows. */
const [lines, levels, rows] = ['line', 'step', 'dot'].map((kind) => explorable(kind)[0]!);
const address = lines!.page.vi;

const drawn = (page: Page): Promise<string[]> =>
  page.locator('.picture svg.wide [data-s] > text').evaluateAll((texts) => texts.map((text) => text.textContent ?? ''));
const namesOf = (page: Page, state: ':checked' | ':not(:checked)'): Promise<string[]> =>
  page
    .locator(`label:has([data-show]${state})`)
    .evaluateAll((labels) => labels.map((label) => label.textContent!.trim()));
const notice = (page: Page) => page.locator('.notice');
const search = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

describe('choosing what a chart of lines shows', () => {
  it('draws what is chosen, says it, and writes every choice into the address', () =>
    withPage({ address }, async (page) => {
      const [added] = await namesOf(page, ':not(:checked)');
      const before = await drawn(page);
      await page.getByLabel(added!, { exact: true }).check();
      await expect.poll(async () => (await drawn(page)).join()).toContain(added);
      expect((await drawn(page)).length).toBeGreaterThan(before.length);
      expect(await notice(page).textContent()).toContain(added);
      expect([...search(page).keys()]).toEqual(['view', 'show', 'highlight', 'time']);
      expect(search(page).get('show')!.split(',')).toHaveLength((await namesOf(page, ':checked')).length);
      // A range that ends with the last period goes on with the data.
      expect(search(page).get('time')).toMatch(/^\d{4}\.\.$/);
      await page.locator('.choices [name=reset]').click();
      await expect.poll(() => drawn(page)).toEqual(before);
      expect(new URL(page.url()).search).toBe('');
    }));

  it('keeps to one at least and to eight at most, and says why', () =>
    withPage({ address }, async (page) => {
      for (const name of (await namesOf(page, ':checked')).slice(1))
        await page.getByLabel(name, { exact: true }).uncheck();
      const last = page.locator('[data-show]:checked');
      await last.click();
      expect(await last.count()).toBe(1);
      expect(await notice(page).textContent()).toBe(exploreSaid.few.vi);
      const most = Number(await page.locator('.choices').getAttribute('data-most'));
      const free = await namesOf(page, ':not(:checked)');
      for (const name of free.slice(0, most - 1)) await page.getByLabel(name, { exact: true }).check();
      await page.getByLabel(free[most - 1]!, { exact: true }).click();
      expect((await namesOf(page, ':checked')).length).toBe(most);
      expect(await notice(page).textContent()).toBe(exploreSaid.full.vi.replace('{n}', String(most)));
    }));

  it('leaves each code its dash whatever else is shown', () =>
    withPage({ address }, async (page) => {
      const dashes = () =>
        page.locator('.picture svg.wide [data-s]').evaluateAll((groups) =>
          Object.fromEntries(
            groups.map((group) => [
              group
                .querySelector('text')
                ?.textContent?.replace(/^\S+\s/, '')
                .replace(/ \(\d+\)$/, ''),
              group.getAttribute('class'),
            ]),
          ),
        );
      const before = await dashes();
      const peer = Object.entries(before).find(([, name]) => name === 's d0')![0];
      await page.getByLabel(peer, { exact: true }).uncheck();
      await expect.poll(async () => Object.keys(await dashes())).not.toContain(peer);
      const after = await dashes();
      for (const name of Object.keys(after)) expect([name, after[name]]).toEqual([name, before[name]]);
    }));

  it('finds a name typed without its marks', () =>
    withPage({ address }, async (page) => {
      const marked = (await namesOf(page, ':checked')).find((name) => /[^ -~]/.test(name))!;
      const bare = marked.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
      await page.locator('[name=filter]').fill(bare);
      await expect.poll(() => page.locator('.options label:visible').allTextContents()).toHaveLength(1);
      expect(await page.locator('.options label:visible').textContent()).toContain(marked);
      await page.locator('[name=filter]').fill('zzzz');
      await expect.poll(() => notice(page).textContent()).toBe(exploreSaid.noMatch.vi);
    }));

  it('lifts another line when asked', () =>
    withPage({ address }, async (page) => {
      const other = (await namesOf(page, ':checked'))[1]!;
      await page.locator('[name=highlight]').selectOption({ label: other });
      await expect.poll(() => page.locator('svg.wide .em text').first().textContent()).toContain(other);
      expect(search(page).get('highlight')).not.toBe('none');
    }));

  it('gives what stood out its accent back when it is chosen again', () =>
    withPage({ address }, async (page) => {
      const main = await page.locator('[name=highlight] option:checked').textContent();
      const box = page.getByLabel(main!.trim(), { exact: true });
      await box.uncheck();
      await expect.poll(() => search(page).get('highlight')).toBe('none');
      await box.check();
      await expect.poll(() => page.locator('svg.wide .em text').first().textContent()).toContain(main!.trim());
      expect(new URL(page.url()).search).toBe('');
    }));
});

describe('choosing the time', () => {
  const years = (page: Page): Promise<string[]> =>
    page
      .locator('svg.wide .t[text-anchor=middle] text')
      .evaluateAll((ticks) => ticks.map((tick) => tick.textContent ?? ''));

  it('moves both ends by handles, with the keyboard, and draws while it moves', () =>
    withPage({ address }, async (page) => {
      const first = page.locator('[name=from-handle]');
      await first.focus();
      const spoken = await first.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => first.getAttribute('aria-valuetext')).not.toBe(spoken);
      const from = await page.locator('[name=from-typed]').inputValue();
      await expect.poll(async () => (await years(page))[0]).toBe(from);
      expect(search(page).get('time')).toMatch(new RegExp(`^${from}`));
      await page.locator('[name=to-handle]').focus();
      await page.keyboard.press('ArrowLeft');
      await expect
        .poll(async () => (await years(page)).at(-1))
        .toBe(await page.locator('[name=to-typed]').inputValue());
      // One handle stops at the other.
      await page.keyboard.press('Home');
      expect(await page.locator('[name=to-typed]').inputValue()).toBe(from);
    }));

  it('leaves the handle that can move on top where both meet, and makes one step back of one handle’s moves', () =>
    withPage({ address }, async (page) => {
      const steps = () => page.evaluate(() => history.length);
      const from = page.locator('[name=from-handle]');
      const before = await steps();
      await from.focus();
      // It has words once it is listened to.
      await expect.poll(() => from.getAttribute('aria-valuetext')).not.toBeNull();
      await page.keyboard.press('End');
      await expect.poll(() => from.inputValue()).toBe(await from.getAttribute('max'));
      const { x, y, width, height } = (await from.boundingBox())!;
      const top = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x!, y!)?.getAttribute('name'),
        [x + width - 10, y + height / 2],
      );
      expect(top).toBe('from-handle');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await steps()).toBe(before + 1);
    }));

  it('ends a level where the next one begins, though that is not shown', () =>
    withPage({ address: levels!.page.vi }, async (page) => {
      const options = await page
        .locator('[name=to] option')
        .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
      const [next, shown] = [options.at(-1)!, options.at(-2)!];
      await page.goto(`${levels!.page.vi}?time=${options[0]}..${shown}`);
      await page.waitForLoadState('networkidle');
      await expect.poll(() => page.locator('[name=to]').inputValue()).toBe(shown);
      const end = Number(next.slice(0, 4));
      await expect
        .poll(async () => (await years(page)).map(Number).every((year) => year <= end) && (await years(page)).length)
        .toBeGreaterThan(1);
    }));

  it('takes a period that is typed, and refuses one without figures', () =>
    withPage({ address }, async (page) => {
      const last = await page.locator('[name=to-typed]').inputValue();
      const wanted = String(Number(last) - 2);
      await page.locator('[name=from-typed]').fill(wanted);
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await years(page))[0]).toBe(wanted);
      await page.locator('[name=from-typed]').fill('1850');
      await page.keyboard.press('Enter');
      await expect.poll(() => notice(page).textContent()).toBe(exploreSaid.noPeriod.vi);
      expect(await page.locator('[name=from-typed]').inputValue()).toBe(wanted);
    }));

  it('has two lists on a phone, below a chart that comes first, folded until asked for', () =>
    withPage({ address, width: 360 }, async (page) => {
      const list = page.locator('select[name=from]');
      expect(await list.isVisible()).toBe(false);
      expect(await page.locator('.picture').evaluate((picture) => picture.getBoundingClientRect().top)).toBeLessThan(
        600,
      );
      await page.locator('.fold').click();
      expect(await list.isVisible()).toBe(true);
      expect(await page.locator('[name=from-handle]').isVisible()).toBe(false);
      const [chart, choices] = await Promise.all(
        ['.picture', '.choices'].map((part) => page.locator(part).boundingBox()),
      );
      expect(choices!.y).toBeGreaterThanOrEqual(chart!.y + chart!.height);
      const periods = await list.locator('option').allTextContents();
      await list.selectOption({ label: periods.at(-3)! });
      await expect
        .poll(() => page.locator('svg.narrow .t[text-anchor=middle] text').first().textContent())
        .toBe(periods.at(-3));
    }));
});

describe('the address', () => {
  it('is read on loading, and followed back and forward', () =>
    withPage({}, async (page) => {
      await page.goto(address);
      const codes = await page
        .locator('[data-show]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
      const asked = [codes[0]!, codes.at(-1)!];
      await page.goto(`${address}?show=${asked.join(',')}&highlight=${asked[1]}&time=..2024&theme=dark`);
      await expect.poll(async () => (await namesOf(page, ':checked')).length).toBe(2);
      await expect.poll(async () => (await drawn(page)).length).toBe(2);
      expect(await notice(page).textContent()).not.toBe(exploreSaid.junk.vi);
      await page.locator('[data-show]').nth(1).check();
      await expect.poll(async () => (await drawn(page)).length).toBe(3);
      await page.goBack();
      await expect.poll(async () => (await drawn(page)).length).toBe(2);
      await page.goForward();
      await expect.poll(async () => (await drawn(page)).length).toBe(3);
    }));

  it.each([
    'show=ZZZ',
    'show=VNM,<script>alert(1)</script>',
    'highlight=javascript:alert(1)',
    'time=later',
    'time=2030..2010',
    'relative=1',
    'view=nonsense',
  ])('passes over %s with a small notice, and never repeats it', (junk) =>
    withPage({ address: `${address}?${junk}` }, async (page, log) => {
      await expect.poll(() => notice(page).textContent()).toBe(exploreSaid.junk.vi);
      expect(await page.locator('main').textContent()).not.toMatch(/ZZZ|alert|nonsense|later/);
      expect(log.errors).toEqual([]);
      expect(await page.locator('.picture svg.wide').isVisible()).toBe(true);
    }),
  );

  it('goes along to the page in the other language', () =>
    withPage({ address }, async (page) => {
      await page.locator('[data-show]').nth(1).uncheck();
      await expect.poll(() => page.url()).toContain('show=');
      const asked = new URL(page.url()).search;
      await page.locator('header a[hreflang=en]').click();
      await page.waitForURL(/\/en\//);
      expect(new URL(page.url()).search).toBe(asked);
      await expect.poll(() => page.locator('[data-show]').nth(1).isChecked()).toBe(false);
    }));

  it('leaves what is not its own alone', () =>
    withPage({ address: `${address}?utm_source=x` }, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await notice(page).textContent()).toBe('');
    }));
});

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
      const [added] = await namesOf(page, ':not(:checked)');
      await page.getByLabel(added!, { exact: true }).check();
      await expect.poll(() => page.locator('.table-view thead').textContent()).toContain(added);
      await expect.poll(values).toEqual(down);
    }));

  it('is printed with the picture, whichever of them is on the screen', () =>
    withPage({ address: `${address}?view=table` }, async (page) => {
      await expect.poll(() => page.locator('.picture').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.picture svg.wide', '.table-view table', '.citation p'])
        expect([part, await page.locator(part).first().isVisible()]).toEqual([part, true]);
      for (const part of ['.choices', '.reading', '.files', '#tai-xuong'])
        expect([part, await page.locator(part).isVisible()]).toEqual([part, false]);
    }));

  it('follows the choice, each figure leading to its observation', () =>
    withPage({ address }, async (page) => {
      const [added] = await namesOf(page, ':not(:checked)');
      await page.getByLabel(added!, { exact: true }).check();
      await expect.poll(() => page.locator('.table-view thead').textContent()).toContain(added);
      const link = await page.locator('.table-view td a').last().getAttribute('href');
      const answer = await page.request.get(link!);
      expect(await answer.text()).toContain(`id="${link!.split('#')[1]}"`);
    }));
});

it('shows levels as change from the first where the metadata allow it, said as derived', () =>
  withPage({ address: levels!.page.vi }, async (page) => {
    await page.locator('[name=relative]').check();
    await expect.poll(() => page.locator('svg.wide .t text').first().textContent()).toMatch(/%$/);
    expect(await page.locator('[data-subtitle]').textContent()).toContain('tính lại từ nguồn');
    expect(search(page).get('relative')).toBe('1');
    await page.locator('[name=relative]').uncheck();
    await expect.poll(() => page.locator('svg.wide .t text').first().textContent()).not.toMatch(/%$/);
  }));

it('chooses rows as it chooses lines', () =>
  withPage({ address: rows!.page.vi }, async (page) => {
    const [shown] = await namesOf(page, ':checked');
    const words = () => page.locator('svg.wide').textContent();
    expect(await words()).toContain(shown);
    await page.getByLabel(shown!, { exact: true }).uncheck();
    await expect.poll(words).not.toContain(shown);
  }));

it('reads the redrawn chart by keyboard, with what is shown in its name', () =>
  withPage({ address }, async (page) => {
    const [added] = await namesOf(page, ':not(:checked)');
    await page.getByLabel(added!, { exact: true }).check();
    const picture = page.locator('.picture');
    await expect.poll(() => picture.getAttribute('aria-label')).toContain(added);
    expect(await picture.getAttribute('aria-describedby')).toBeNull();
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.picture ~ [role=status]').first().textContent()).not.toBe('');
    await page.locator('.choices [name=reset]').click();
    await expect.poll(() => picture.getAttribute('aria-describedby')).toBe('mo-ta');
  }));

it('says so when the figures cannot be loaded, and keeps the chart', () =>
  withPage({ address }, async (page) => {
    await page.route('**/charts/*.json', (route) => route.abort());
    const before = await drawn(page);
    await page.locator('[data-show]').nth(1).uncheck();
    await expect.poll(() => notice(page).textContent()).toBe(exploreSaid.failed.vi);
    expect(await drawn(page)).toEqual(before);
    expect(await page.locator('[data-show]').nth(1).isChecked()).toBe(true);
    await page.unroute('**/charts/*.json');
    await page.locator('[data-show]').nth(1).uncheck();
    await expect.poll(async () => (await drawn(page)).length).toBe(before.length - 1);
  }));

it('shows picture and table, and no control, without scripts', () =>
  withPage({ address, scripts: false }, async (page) => {
    expect(await page.locator('.picture svg.wide').isVisible()).toBe(true);
    expect(await page.locator('.table-view table').isVisible()).toBe(true);
    for (const part of ['.reading', '.fold', '.choices', '[data-copy]', 'button[data-keep]'])
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
  }));
