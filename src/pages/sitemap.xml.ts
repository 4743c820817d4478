import { currentCatalogue } from '../edition/current.ts';
import { sitePages } from '../edition/site-pages.ts';
import { languages } from '../language/language.ts';

/** Every page with its other language. The search page is left out: it has no words of its own. */
export function GET(): Response {
  const catalogue = currentCatalogue();
  const { address, updated } = catalogue.site;
  const urls = sitePages(catalogue)
    .filter(({ kind }) => kind !== 'search')
    .map(({ language, addresses }) => {
      const others = languages
        .map((each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${address}${addresses[each]}"/>`)
        .join('');
      return `<url><loc>${address}${addresses[language]}</loc><lastmod>${updated}</lastmod>${others}</url>`;
    });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
