import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { embedAddress, embedForms } from '../../../src/address/address.ts';
import { findElements } from '../../harness/html.ts';
import { withPage } from '../../harness/browser.ts';
import { oneOfEachKind, explicitAddress } from '../../harness/embeds.ts';
import { listedCharts, readAddress } from '../../harness/site.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const counted = ['document', 'stylesheet', 'script'];

/** Addresses of the scripts that a document loads, and of those that these load at once. */
function scriptsOf(document: string): string[] {
  const own = findElements(document, 'script').flatMap(({ attributes }) => attributes['src'] ?? []);
  const imported = own.flatMap((src) =>
    [...readAddress(src).matchAll(/(?:from|import)\s?["']\.\/([^"']+)["']/g)].map(([, name = '']) => `/assets/${name}`),
  );
  return [...own, ...imported];
}

describe.each(listedCharts())('the embed of $id', ({ id }) => {
  it.each(embedForms)('weighs at most 12 kB in at most three files, as "%s"', (form) => {
    const document = readAddress(embedAddress(id, 'vi', form));
    const scripts = scriptsOf(document);
    expect(document).not.toContain('<link rel="stylesheet"');
    expect(scripts.length).toBeLessThanOrEqual(2);
    expect(gzip(document) + scripts.reduce((sum, src) => sum + gzip(readAddress(src)), 0)).toBeLessThanOrEqual(12_000);
  });
});

/** What a first visit asks for, in order of address, and what it leaves in the browser. */
function visit(address: string): Promise<{ requests: string[]; kept: string[] }> {
  return withPage({ width: 600, height: 480 }, async (page) => {
    const requests: string[] = [];
    page.on('request', (request) => {
      // The icon stands in the page.
      if (!request.url().startsWith('data:')) requests.push(`${request.resourceType()} ${request.url()}`);
    });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done))));
    const cookies = await page.context().cookies();
    const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    const named = requests.map((request) => request.replace(inject('address'), '').replace(/\?.*/, ''));
    return { requests: named.sort(), kept: [...cookies.map(({ name }) => name), ...keys] };
  });
}

describe.each(oneOfEachKind)('a visit to the embed of a chart of the kind $kind', ({ id }) => {
  it('loads the document and at most two more files, keeps nothing, and no more when the address says what is shown at first', async () => {
    const bare = await visit(embedAddress(id, 'vi'));
    expect(bare.kept).toEqual([]);
    expect(bare.requests.length).toBeLessThanOrEqual(3);
    const foreign = bare.requests.filter((request) => {
      const [type = '', address = ''] = request.split(' ');
      return !counted.includes(type) || !address.startsWith('/');
    });
    expect(foreign).toEqual([]);
    expect(await visit(explicitAddress(id, 'vi'))).toEqual(bare);
  });
});
