import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { axeProblems } from '../../harness/axe.ts';
import { projectFolder } from '../../harness/site.ts';

const csv = readFileSync(join(projectFolder, 'data/base-salary.csv'), 'utf8').replace(/^\uFEFF/, '');
/** Cells as Excel puts them on the clipboard. */
const cells = csv.replace(/,(?=(?:[^"\n]*"[^"\n]*")*[^"\n]*$)/gm, '\t');
const address = '/kiem-tra-du-lieu/';
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\n+/g, '\n');

const paste = async (page: Page, text: string) => {
  await page.locator('#paste').fill(text);
  await expect.poll(() => page.locator('[data-said]').textContent()).not.toBe('');
};

describe('the page that checks files', () => {
  it('knows the dataset by its header, finds nothing wrong and nothing new, and asks no one else', () =>
    withPage({ address }, async (page, log) => {
      await paste(page, cells);
      expect(await page.locator('[data-said]').textContent()).toMatch(/^Lương cơ sở: không có lỗi, \d+ dòng\.$/);
      expect(await page.locator('[data-result]').innerText()).toContain('Không khác gì.');
      expect(log.requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
      expect(log.errors).toEqual([]);
    }));

  it('takes the Vietnamese names of columns for their ids', () =>
    withPage({ address }, async (page) => {
      const [, ...rows] = cells.split('\n');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-template="base-salary"]').click(),
      ]);
      const header = readFileSync(await download.path(), 'utf8')
        .replace(/^\uFEFF/, '')
        .trim();
      expect(header).toContain('Áp dụng từ ngày');
      await paste(page, [header.replaceAll(',', '\t'), ...rows].join('\n'));
      expect(await page.locator('[data-said]').textContent()).toMatch(/không có lỗi/);
      expect(await page.locator('[data-result]').innerText()).toContain('đã đổi sang mã cột');
    }));

  it('tells a problem beside its row, with the mend', () =>
    withPage({ address }, async (page) => {
      await paste(page, cells.replace('1800000', '1.800.000'));
      expect(await page.locator('[data-said]').textContent()).toBe('Lương cơ sở: 1 lỗi phải sửa.');
      const rows = await page.locator('[data-result] tbody tr').allInnerTexts();
      const line = cells.split('\n').findIndex((row) => row.includes('1800000')) + 1;
      expect(rows[0]).toMatch(new RegExp(`^${line}\\s+amount \\(D\\)\\s+1\\.800\\.000\\s+dấu phân cách`));
      expect(rows[1]).toContain('1.800.000');
      expect(await page.locator('[name=prepared]').count()).toBe(0);
    }));

  it('shows what differs, the chart as it would be, and makes a package for two people', () =>
    withPage({ address }, async (page, log) => {
      await paste(page, cells.replace('1800000', '1810000'));
      expect(plain(await page.locator('[data-result]').innerText())).toContain(
        '1 số đã công bố nay khác\nLương cơ sở, 01/7/2023: 1,8 triệu đồng/tháng → 1,81 triệu đồng/tháng',
      );
      await page.locator('[data-result] figure svg').first().waitFor();
      expect(await page.locator('[data-result] figure').first().innerText()).toContain('1,81');
      const button = page.getByRole('button', { name: 'Tải gói bàn giao' });
      await page.locator('[name=prepared]').fill('Nguyễn An');
      await page.locator('[name=checked]').fill('nguyễn  an. ');
      await button.click();
      await expect.poll(() => page.locator('form [role=status]').last().textContent()).toContain('hai người khác nhau');
      await page.locator('[name=checked]').fill('Trần Bình');
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toMatch(/^ban-giao-base-salary-\d{4}-\d{2}-\d{2}\.json$/);
      const made = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
        csv: string;
        changed: unknown[];
        base: { csv: string; sha256: string };
      };
      expect(made.csv.split('\n')).toHaveLength(csv.split('\n').length);
      expect(made.csv).toContain(',1810000,');
      expect(made.changed).toEqual([
        { observation: 'obs-2023-07-01', field: 'amount', old: '1800000', new: '1810000' },
      ]);
      expect(made.base).toEqual({ csv, sha256: createHash('sha256').update(csv).digest('hex') });
      expect(log.errors).toEqual([]);
    }));

  it.each([
    [
      address,
      '1 thông tin đi kèm số đã công bố nay khác\nLương cơ sở, 01/7/2024 – nghị định số: 73/2024/NĐ-CP → 37/2024/NĐ-CP',
    ],
    [
      '/en/check-data/',
      '1 thing said about a published figure is other now\nBase salary, 1 July 2024 – decree number: 73/2024/NĐ-CP → 37/2024/NĐ-CP',
    ],
  ])('%s shows what is said about a figure otherwise, though no figure changed', (at, said) =>
    withPage({ address: at }, async (page) => {
      await paste(page, cells.replace('73/2024/NĐ-CP', '37/2024/NĐ-CP'));
      const result = plain(await page.locator('[data-result]').innerText());
      expect(result).toContain(said);
      expect(result).not.toMatch(/Không khác gì|None\./);
    }),
  );

  it('says first that published rows are missing, and asks whether only new ones were handed in', () =>
    withPage({ address, width: 360 }, async (page) => {
      await paste(page, [cells.split('\n')[0], ...cells.trim().split('\n').slice(-1)].join('\n'));
      expect(await page.locator('[data-result] section').first().innerText()).toMatch(
        /^Thiếu dòng đang công bố\s+Tệp thiếu \d+ trong \d+ dòng đang công bố; nếu đưa vào, các dòng ấy sẽ bị bỏ\. /,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }));

  it('reads a file of an old spreadsheet and shows markup in it as the text that it is', () =>
    withPage({ address }, async (page, log) => {
      const text = csv.replace('38/2019/NĐ-CP', '<img src=x onerror=alert(1)>').replaceAll('\n', '\r\n');
      const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
      await page.locator('#file').setInputFiles({ name: 'cu.csv', mimeType: 'text/csv', buffer });
      await expect.poll(() => page.locator('[data-said]').textContent()).not.toBe('');
      expect(await page.locator('[data-result]').innerText()).toContain('đã chuyển sang UTF-8');
      expect(await page.locator('main img').count()).toBe(0);
      expect(log.errors).toEqual([]);
    }));

  it('says what to run where scripts are off', () =>
    withPage({ address, scripts: false }, async (page) => {
      expect(await page.locator('main').innerText()).toContain('npm run -s check -- ');
      expect(await page.locator('[data-check-data]').isVisible()).toBe(false);
    }));

  it.each([360, 1280])('is accessible with a result, at %i px', (width) =>
    withPage({ address, width }, async (page) => {
      await paste(page, cells.replace('1800000', '1810000'));
      await page.locator('[data-result] figure .picture').first().waitFor();
      expect(await axeProblems(page)).toEqual([]);
    }),
  );
});
