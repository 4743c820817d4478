import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { formatNumber } from '../../../src/language/number.ts';
import { coefficientWords as words } from '../../../src/language/words/coefficient-words.ts';
import { withPage } from '../../harness/browser.ts';
import { projectFolder } from '../../harness/site.ts';

const address = '/linh-vuc/che-do-cong-vu/';
const levels = loadCatalogue(projectFolder).datasets.get('base-salary')!.observations;
const newest = levels.at(-1)!.value!;

it('multiplies a coefficient by every level since it began, shows how, and keeps nothing', () =>
  withPage({ address, width: 360 }, async (page, log) => {
    const asked = log.requests.length;
    await page.getByLabel(words.label.vi).fill('2,34');
    const sum = `2,34 × ${formatNumber(newest, 'vi')} = ${formatNumber(Math.round(newest * 2.34), 'vi')} đồng`;
    await expect.poll(() => page.locator('div.by-coefficient [role=status]').textContent()).toContain(sum);
    const rows = page.locator('table.by-coefficient tbody tr');
    expect(await rows.first().textContent()).toContain(sum);
    expect(await rows.count()).toBe(levels.filter(({ period }) => period! >= '2004-10-01').length);
    expect(log.requests.slice(asked)).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }));

it.each(['x', '-1', '100', '0', '2,,3', '<b>1</b>'])('says what is wrong with %j, and shows no sum', (typed) =>
  withPage({ address }, async (page) => {
    await page.getByLabel(words.label.vi).fill(typed);
    const status = page.locator('div.by-coefficient [role=status]');
    await expect.poll(() => status.textContent()).toBe(words.wrong.vi);
    expect(await page.locator('table.by-coefficient td:last-child:visible').count()).toBe(0);
  }),
);

it('without scripts the levels stand there with the rule', () =>
  withPage({ address, scripts: false }, async (page) => {
    expect(await page.getByText(words.rule.vi).isVisible()).toBe(true);
    expect(await page.getByLabel(words.label.vi).isVisible()).toBe(false);
    expect(await page.locator('table.by-coefficient tbody tr').count()).toBeGreaterThan(10);
  }));
