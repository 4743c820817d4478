import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { withPage } from '../harness/browser.ts';
import { chartPages } from '../harness/site.ts';

interface Load {
  requests: number;
  /** Bytes, compressed as a web host sends them; fonts are compressed in themselves. */
  bytes: Record<'document' | 'stylesheet' | 'script' | 'font', number>;
  shift: number;
}

/** What a first visit loads before the reader does anything. */
async function measure(address: string, width: number): Promise<Load> {
  return withPage({ width }, async (page) => {
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

describe.each(chartPages().slice(0, 2))('the heavy chart page %s', (address) => {
  let load: Load;
  beforeAll(async () => void (load = await measure(address, 1280)));

  it('is at most 20 kB of page, styles and scripts, of which 5 kB scripts', () => {
    const { document, stylesheet, script } = load.bytes;
    expect(script).toBeLessThanOrEqual(5 * 1024);
    expect(document + stylesheet + script).toBeLessThanOrEqual(20 * 1024);
  });

  it('loads at most 45 kB of fonts and asks at most 8 times', () => {
    expect(load.bytes.font).toBeLessThanOrEqual(45 * 1024);
    expect(load.requests).toBeLessThanOrEqual(8);
  });

  it('does not shift while it loads', async () => {
    expect(load.shift).toBe(0);
    expect((await measure(address, 390)).shift).toBe(0);
  });
});
