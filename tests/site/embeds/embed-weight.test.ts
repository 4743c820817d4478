import { describe, expect, inject, it } from 'vitest';
import { embedAddress, embedForms } from '../../../src/address/address.ts';
import { withPage } from '../../harness/browser.ts';
import { embedScripts } from '../../harness/embeds.ts';
import { oneOfEachKind, explicitAddress } from '../../harness/embeds.ts';
import { listedCharts, readAddress } from '../../harness/site.ts';

const counted = ['document', 'stylesheet', 'script'];

describe.each(listedCharts())('the embed of $id', ({ id }) => {
  it.each(embedForms)('is at most three files, as "%s"', (form) => {
    const document = readAddress(embedAddress(id, 'vi', form));
    expect(document).not.toContain('<link rel="stylesheet"');
    expect(embedScripts(document).length).toBeLessThanOrEqual(2);
  });
});

/** What a first visit asks for, in order of address, and what it leaves in the browser. */
function visit(address: string): Promise<{ requests: string[]; kept: string[] }> {
  return withPage({ width: 600, height: 480, fresh: true }, async (page) => {
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
