import type { GetStaticPaths } from 'astro';
import { currentCatalogue } from '../../edition/current.ts';
import { cardPages, type SitePage } from '../../edition/site-pages.ts';
import { pageCard } from '../../publish/page-card.ts';

/** The pictures that stand for pages without a chart where they are shared. */
export const getStaticPaths = (() =>
  cardPages(currentCatalogue()).map((page) => ({
    params: { path: page.addresses[page.language].slice(1, -1) || undefined },
    props: { page },
  }))) satisfies GetStaticPaths;

export function GET({ props: { page } }: { props: { page: SitePage } }): Response {
  return new Response(pageCard(currentCatalogue(), page), { headers: { 'content-type': 'image/png' } });
}
