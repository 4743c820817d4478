import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { embedAddress, embedForms } from '../../src/catalogue/address.ts';
import { withPage } from '../harness/browser.ts';
import { saidAddress } from '../harness/embeds.ts';
import { listedCharts } from '../harness/site.ts';

interface Visit {
  /** What was asked for, from the root where it is the site's own, in order of address. */
  requests: string[];
  types: string[];
  /** Bytes of document, styles and scripts, compressed as a web host sends them. */
  bytes: number;
  /** Keys of whatever the browser was given to keep. */
  kept: string[];
}

/** What a first visit loads and keeps before the reader does anything. */
function visit(address: string): Promise<Visit> {
  return withPage({ width: 600, height: 480 }, async (page) => {
    const found: Visit = { requests: [], types: [], bytes: 0, kept: [] };
    const pending: Promise<void>[] = [];
    page.on('request', (request) => {
      // The icon stands in the page.
      if (request.url().startsWith('data:')) return;
      found.requests.push(request.url().replace(inject('address'), '').replace(/\?.*/, ''));
      found.types.push(request.resourceType());
    });
    page.on('response', (response) => {
      const weigh = async (): Promise<void> => {
        const body = await response.body();
        found.bytes += gzipSync(body, { level: 9 }).length;
      };
      if (['document', 'stylesheet', 'script'].includes(response.request().resourceType())) pending.push(weigh());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await Promise.all(pending);
    found.requests.sort();
    const cookies = await page.context().cookies();
    const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    found.kept = [...cookies.map(({ name }) => name), ...keys];
    return found;
  });
}

describe.each(listedCharts())('the embed of $id', ({ id }) => {
  it.each(embedForms.map((form) => [form || 'chart', form] as const))(
    'loads little as %s, keeps nothing, and loads no more when its address says every usual choice',
    async (_, form) => {
      const [bare, said] = await Promise.all([visit(embedAddress(id, 'vi', form)), visit(saidAddress(id, 'vi', form))]);
      expect(bare.bytes).toBeGreaterThan(1_000);
      expect(bare.bytes).toBeLessThanOrEqual(12_000);
      expect(bare.requests.slice(3)).toEqual([]);
      expect(bare.types.filter((type) => !['document', 'stylesheet', 'script'].includes(type))).toEqual([]);
      expect(bare.requests.filter((address) => !address.startsWith('/'))).toEqual([]);
      expect(bare.kept).toEqual([]);
      expect(said).toEqual(bare);
    },
  );
});
