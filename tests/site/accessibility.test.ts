import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { withPage, type PageOptions } from '../harness/browser.ts';
import { templates } from '../harness/site.ts';

async function violations(options: PageOptions): Promise<string[]> {
  return withPage({ reducedMotion: true, ...options }, async (page) => {
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
    );
  });
}

describe.each(templates('vi'))('%s', (address) => {
  it.each([
    [360, 'light'],
    [1280, 'light'],
    [360, 'dark'],
    [1280, 'dark'],
  ] as const)('has no fault that axe finds at %i px, %s', async (width, scheme) => {
    expect(await violations({ address, width, scheme })).toEqual([]);
  });
});

it.each(templates('en'))('%s has no fault that axe finds', async (address) => {
  expect(await violations({ address })).toEqual([]);
});
