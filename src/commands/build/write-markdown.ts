import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownFile } from '../../address/address.ts';
import { pageDate } from '../../catalogue/page-dates.ts';
import { pageTitle } from '../../catalogue/page-title.ts';
import { hasMarkdown, sitePages } from '../../edition/site-pages.ts';
import type { Catalogue } from '../../edition/types.ts';
import { pageMarkdown } from '../../publish/page-markdown.ts';

/** Writes the built pages of `site` once more as Markdown, each beside its own page; says at its head whose page it is. */
export function writeMarkdown(site: string, catalogue: Catalogue): void {
  const { address, publisher, licence } = catalogue.site;
  for (const page of sitePages(catalogue).filter(hasMarkdown)) {
    const { language, addresses } = page;
    const own = addresses[language];
    const updated = pageDate(catalogue, page);
    const head = [
      `title: ${JSON.stringify(pageTitle(catalogue, page))}`,
      `url: ${address}${own}`,
      `language: ${language}`,
      ...(updated ? [`updated: ${updated}`] : []),
      `publisher: ${JSON.stringify(publisher[language])}`,
      `licence: ${JSON.stringify(licence.name)}`,
    ];
    const html = readFileSync(join(site, own, 'index.html'), 'utf8');
    const text = `---\n${head.join('\n')}\n---\n\n${pageMarkdown(html, address + own)}`;
    writeFileSync(join(site, markdownFile(own)), text);
  }
}
