import type { GetStaticPaths } from 'astro';
import { startOf } from '../../address/language-of.ts';
import { currentCatalogue } from '../../edition/current.ts';
import { languages, type Language } from '../../language/language.ts';
import { llmsText } from '../../publish/llms-text.ts';

/** What programs that read for people look at first, in each language. */
export const getStaticPaths = (() =>
  languages.map((language) => ({
    params: { language: startOf(language).slice(1) || undefined },
    props: { language },
  }))) satisfies GetStaticPaths;

export function GET({ props }: { props: { language: Language } }): Response {
  return new Response(llmsText(currentCatalogue(), props.language), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
