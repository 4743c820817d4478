import type { GetStaticPaths } from 'astro';
import { currentCatalogue } from '../../edition/current.ts';
import { oembedJson } from '../../publish/oembed.ts';
import { languages, type Language } from '../../language/language.ts';

/** For programs that ask how a chart's page is embedded: https://oembed.com, a file for each chart and language. */
export const getStaticPaths = (() =>
  [...currentCatalogue().charts.keys()].flatMap((id) =>
    languages.map((language) => ({ params: { file: `${id}.${language}.json` }, props: { id, language } })),
  )) satisfies GetStaticPaths;

export function GET({ props }: { props: { id: string; language: Language } }): Response {
  return new Response(oembedJson(currentCatalogue(), props.id, props.language), {
    headers: { 'content-type': 'application/json' },
  });
}
