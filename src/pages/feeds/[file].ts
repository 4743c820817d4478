import type { GetStaticPaths } from 'astro';
import { feedNames, type FeedName } from '../../address/address.ts';
import { currentCatalogue } from '../../edition/current.ts';
import { feedXml } from '../../publish/feeds.ts';
import { languages, type Language } from '../../language/language.ts';

/** What feed readers follow: changes of published figures, updates and releases, a file for each language. */
export const getStaticPaths = (() =>
  feedNames.flatMap((feed) =>
    languages.map((language) => ({ params: { file: `${feed}.${language}.xml` }, props: { feed, language } })),
  )) satisfies GetStaticPaths;

export function GET({ props }: { props: { feed: FeedName; language: Language } }): Response {
  return new Response(feedXml(currentCatalogue(), props.feed, props.language), {
    headers: { 'content-type': 'application/atom+xml' },
  });
}
