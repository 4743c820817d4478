import type { GetStaticPaths } from 'astro';
import { calendarFile, feedFile, feedNames, feedOf } from '../../address/address.ts';
import { currentCatalogue } from '../../edition/current.ts';
import { provincesOfToday } from '../../edition/province-places.ts';
import { calendarText } from '../../publish/feeds/calendar.ts';
import { datasetFeed, feedXml, provinceFeed } from '../../publish/feeds/feeds.ts';
import { languages } from '../../language/language.ts';

const atom = 'application/atom+xml';

/** What feed readers and calendars follow, a file for each language: all news and its parts, each dataset, each province. */
export const getStaticPaths = (() => {
  const catalogue = currentCatalogue();
  const file = (address: string, type: string, text: () => string) => ({
    params: { file: address.replace('/feeds/', '') },
    props: { type, text },
  });
  return languages.flatMap((language) => [
    ...feedNames.map((feed) => file(feedFile(feed, language), atom, () => feedXml(catalogue, feed, language))),
    ...[...catalogue.datasets.keys()].map((id) =>
      file(feedOf('datasets', id, language), atom, () => datasetFeed(catalogue, id, language)),
    ),
    ...provincesOfToday(catalogue).map(({ slug }) =>
      file(feedOf('provinces', slug, language), atom, () => provinceFeed(catalogue, slug, language)),
    ),
    file(calendarFile(language), 'text/calendar; charset=utf-8', () => calendarText(catalogue, language)),
  ]);
}) satisfies GetStaticPaths;

export function GET({ props: { type, text } }: { props: { type: string; text: () => string } }): Response {
  return new Response(text(), { headers: { 'content-type': type } });
}
