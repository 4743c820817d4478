import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { budgets } from '../../harness/budgets.ts';
import { withPage } from '../../harness/browser.ts';
import { measureLoad } from '../../harness/measure-load.ts';
import { listedCharts } from '../../harness/site.ts';

const phone = { width: 360, height: 740 };
const count = (page: Page, selector: string): Promise<number> => page.locator(`${selector}:visible`).count();

describe('the gallery of charts', () => {
  it('can be filtered by area, kind and year; what is left stands in the address, and Back lifts it', () =>
    withPage({ address: '/bieu-do/' }, async (page, { errors }) => {
      const all = listedCharts().length;
      expect(await count(page, '.gallery li')).toBe(all);
      await page.locator('select[name=area]').selectOption('civil-service');
      await page.locator('select[name=kind]').selectOption('step');
      await Promise.all([page.waitForURL(/area=civil-service&kind=step/), page.locator('.filter button').click()]);
      await expect.poll(() => count(page, '.gallery li')).toBeLessThan(5);
      expect(await count(page, 'main .section h2')).toBe(1);
      expect(await page.locator('.filter [role=status]').textContent()).toBe(
        'Đang lọc: Cải cách chế độ công vụ, Bậc thang.',
      );
      await page.goto('/bieu-do/?kind=step&area=steering');
      expect(await count(page, '.gallery li')).toBe(0);
      expect(await page.locator('.filter [role=status]').textContent()).toContain('Không có mục nào như vậy.');
      await page.locator('.filter a').click();
      await expect.poll(() => count(page, '.gallery li')).toBe(all);
      expect(errors).toEqual([]);
    }));

  it('shows every chart with its picture without scripts, and no choices that would do nothing', () =>
    withPage({ address: '/bieu-do/', scripts: false }, async (page) => {
      expect(await count(page, '.gallery li')).toBe(listedCharts().length);
      expect(await page.locator('.gallery img[src$=".vi.svg"]').count()).toBe(listedCharts().length);
      expect(await count(page, 'form.filter')).toBe(0);
    }));
});

it.each(['/bieu-do/', '/du-lieu/', '/nguon/', '/lich-cong-bo/', '/linh-vuc/'])(
  '%s is light and keeps its place',
  async (address) => {
    const { bytes, shift } = await measureLoad(address, 360);
    expect(bytes.document + bytes.stylesheet + bytes.script).toBeLessThanOrEqual(budgets.listFirstView);
    expect(shift).toBeLessThan(budgets.shift);
  },
);

it('sources can be filtered by language, and a kind of which none is left goes with its heading', () =>
  withPage({ address: '/nguon/?language=vi' }, async (page) => {
    const left = await page.locator('.columns-of-sources li:visible').allInnerTexts();
    expect(left.length).toBeGreaterThan(3);
    for (const text of left) expect(text).toContain('(tiếng Việt)');
    for (const heading of await page.locator('.section h2:visible').all()) {
      expect(await heading.locator('xpath=ancestor::section').locator('li:visible').count()).toBeGreaterThan(0);
    }
  }));

it('the areas are complete: steering and the international indexes stand beside the six', () =>
  withPage({ address: '/linh-vuc/' }, async (page) => {
    for (const address of ['/linh-vuc/chi-dao-dieu-hanh/', '/xep-hang/'])
      expect(await count(page, `main a[href="${address}"]`)).toBe(1);
  }));

describe('on a phone', () => {
  it('the calendar says the next release right under the name, and scrolls nowhere', () =>
    withPage({ address: '/lich-cong-bo/', ...phone }, async (page) => {
      const row = page.locator('tbody tr').first();
      const [name, next, other] = await Promise.all(
        ['th', '.first', 'td:not(.first)'].map(async (part) => (await row.locator(part).first().boundingBox())!),
      );
      expect(next!.y).toBeGreaterThanOrEqual(name!.y + name!.height - 1);
      expect(next!.y).toBeLessThan(other!.y);
      expect(await row.locator('.first').innerText()).toMatch(/dự kiến/);
      expect(next!.x + next!.width).toBeLessThanOrEqual(360);
    }));

  it('each row of a dataset has its figure in sight, and the names of what else it says', () =>
    withPage({ address: '/du-lieu/pci/', ...phone }, async (page) => {
      const figure = (await page.locator('.observations tbody .first').first().boundingBox())!;
      expect(figure.x + figure.width).toBeLessThanOrEqual(360);
      const label = await page
        .locator('.observations .from')
        .first()
        .evaluate((cell) => getComputedStyle(cell, '::before').content);
      expect(label).toContain('Nguồn');
    }));

  it.each([true, false])('a table that is wider than the screen says that it scrolls, scripts or none: %s', (scripts) =>
    withPage({ address: '/dia-phuong/thai-nguyen/', ...phone, scripts }, async (page) => {
      const hint = () =>
        page.evaluate(() => {
          const wide = [...document.querySelectorAll('.scroll')].find((one) => one.scrollWidth > one.clientWidth + 1)!;
          const { content, opacity } = getComputedStyle(wide, '::after');
          return { content, opacity };
        });
      await expect.poll(hint).toEqual({ content: '"Kéo ngang để xem thêm →"', opacity: '1' });
    }),
  );
});
