import { currentCatalogue } from '../edition/current.ts';

/** All may read; the sitemap is named by its full address. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${currentCatalogue().site.address}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
