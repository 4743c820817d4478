import type { GetStaticPaths } from 'astro';
import { chartCsv, chartJson, chartSvg } from '../../catalogue/chart-files.ts';
import { currentCatalogue } from '../../catalogue/current.ts';
import { languages } from '../../language/language.ts';

/** A chart's files: its figures as CSV and JSON, its picture as SVG in each language. */
export const getStaticPaths = (() =>
  [...currentCatalogue().charts.keys()].flatMap((id) =>
    ['csv', 'json', ...languages.map((language) => `${language}.svg`)].map((ending) => ({
      params: { file: `${id}.${ending}` },
      props: { id, ending },
    })),
  )) satisfies GetStaticPaths;

const types: Record<string, string> = { csv: 'text/csv; charset=utf-8', json: 'application/json' };

export function GET({ props }: { props: { id: string; ending: string } }): Response {
  const { id, ending } = props;
  return new Response(content(id, ending), { headers: { 'content-type': types[ending] ?? 'image/svg+xml' } });
}

function content(id: string, ending: string): string {
  const catalogue = currentCatalogue();
  if (ending === 'csv') return chartCsv(catalogue, id);
  if (ending === 'json') return chartJson(catalogue, id);
  return chartSvg(catalogue, id, ending === 'en.svg' ? 'en' : 'vi', 'wide');
}
