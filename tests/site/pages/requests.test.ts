import { expect, inject, it } from 'vitest';
import { withPage } from '../../harness/browser.ts';
import { templates } from '../../harness/site.ts';

it.each([...templates('vi'), ...templates('en')])(
  '%s asks nobody else for anything and keeps nothing',
  async (address) => {
    await withPage({ address }, async (page, log) => {
      const origin = inject('address');
      await page.mouse.move(300, 400);
      await page.mouse.wheel(0, 2000);
      await page.waitForLoadState('networkidle');
      expect(
        log.requests.filter((request) => !request.startsWith(`${origin}/`) && !request.startsWith('data:')),
      ).toEqual([]);
      const expected = address === '/404.html' ? log.errors.filter((error) => !/404/.test(error)) : log.errors;
      expect(expected).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    });
  },
);

it('answers an address that does not exist with the site’s own page', async () => {
  await withPage({}, async (page) => {
    const answer = await page.goto('/khong-co-trang-nay/');
    expect(answer?.status()).toBe(404);
    expect(await page.locator('main a[href="/"], header a[href="/"]').count()).toBeGreaterThan(0);
  });
});
