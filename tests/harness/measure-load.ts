import { gzipSync } from 'node:zlib';
import { withPage } from './browser.ts';

export interface Load {
  requests: number;
  /** Bytes, compressed as a web host sends them; fonts are compressed in themselves. */
  bytes: Record<'document' | 'stylesheet' | 'script' | 'font', number>;
  shift: number;
}

interface Circumstances {
  /** Address of another served site. */
  site?: string;
  /** Milliseconds by which fonts come later than the rest. */
  fontsAfter?: number;
}

/** What a first visit loads before the reader does anything. */
export async function measureLoad(
  address: string,
  width: number,
  { site, fontsAfter = 0 }: Circumstances = {},
): Promise<Load> {
  return withPage({ width, fresh: true, ...(site === undefined ? {} : { site }) }, async (page) => {
    if (fontsAfter) {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, fontsAfter));
        await route.continue();
      });
    }
    await page.addInitScript(() => {
      const state = globalThis as unknown as { shift: number };
      state.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) state.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const load: Load = { requests: 0, bytes: { document: 0, stylesheet: 0, script: 0, font: 0 }, shift: 0 };
    const pending: Promise<void>[] = [];
    page.on('response', (response) => {
      load.requests += 1;
      const type = response.request().resourceType() as keyof Load['bytes'];
      if (!(type in load.bytes)) return;
      const add = async (): Promise<void> => {
        const body = await response.body();
        load.bytes[type] += type === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
      };
      pending.push(add());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await Promise.all(pending);
    load.shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
    return load;
  });
}
