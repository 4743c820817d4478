import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { withPage, type PageLog, type PageOptions } from './browser.ts';

export interface HostOptions extends Omit<PageOptions, 'address' | 'site'> {
  /** What stands in the body of the other site's page. */
  body: string;
  /** Its content security policy, sent as a header. */
  policy?: string;
  /** What stands in its head. */
  head?: string;
}

/** Opens a page of another site, on a port of its own, that shows charts of this one. */
export async function withHost<Result>(
  { body, policy, head = '', ...options }: HostOptions,
  work: (page: Page, log: PageLog) => Promise<Result>,
): Promise<Result> {
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bài viết</title><link rel="icon" href="data:,">${head}<body>${body}`;
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(policy ? { 'content-security-policy': policy } : {}),
    });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  try {
    return await withPage({ ...options, address: `http://127.0.0.1:${port}/` }, work);
  } finally {
    await new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  }
}

/** The loader, as an article pastes it. */
export const loader = (): string => `<script src="${inject('address')}/embed.js" async></script>`;

/** A frame of the site's, as an article pastes it. */
export function frameOf(path: string, attributes = ''): string {
  return `<iframe src="${inject('address')}${path}" title="Biểu đồ" width="100%" height="300" frameborder="0" ${attributes}></iframe>`;
}

/** Height of the nth frame on the host's page. */
export function heightOf(page: Page, index = 0): Promise<number> {
  return page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => (frame as HTMLIFrameElement).clientHeight);
}

/** The document in the nth frame. */
export async function documentOf(page: Page, index = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(index).elementHandle();
  return (await element.contentFrame())!;
}

/** How much higher what is in a frame is than the frame, in pixels; 0 when it fits. */
export function hiddenIn(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}
