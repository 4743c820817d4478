import { pageDate } from '../catalogue/page-dates.ts';
import { currentCatalogue } from '../edition/current.ts';
import { sitePages } from '../edition/site-pages.ts';
import { languages } from '../language/language.ts';

/**
 * Every page with its other language and the day on which its own data last changed. The search page is left out: it has no
 * words of its own.
 */
export function GET(): Response {
  const catalogue = currentCatalogue();
  const { address } = catalogue.site;
  const urls = sitePages(catalogue)
    .filter(({ kind }) => kind !== 'search')
    .map((page) => {
      const { language, addresses } = page;
      const day = pageDate(catalogue, page);
      const others = languages
        .map((each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${address}${addresses[each]}"/>`)
        .join('');
      const changed = day ? `<lastmod>${day}</lastmod>` : '';
      return `<url><loc>${address}${addresses[language]}</loc>${changed}${others}</url>`;
    });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
