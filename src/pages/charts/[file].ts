import type { GetStaticPaths } from 'astro';
import { chartEndings, type ChartEnding } from '../../catalogue/address.ts';
import { chartCsv, chartJson, chartSvg } from '../../catalogue/chart-files.ts';
import { chartOutlines, chartPng } from '../../catalogue/chart-pictures.ts';
import { currentCatalogue } from '../../catalogue/current.ts';

/** A chart's files: its figures as CSV and JSON, its picture in each language as SVG, as PNG and as outlines. */
export const getStaticPaths = (() =>
  [...currentCatalogue().charts.keys()].flatMap((id) =>
    chartEndings.map((ending) => ({ params: { file: `${id}.${ending}` }, props: { id, ending } })),
  )) satisfies GetStaticPaths;

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

export function GET({ props }: { props: { id: string; ending: ChartEnding } }): Response {
  const { id, ending } = props;
  const type = types[ending.split('.').at(-1)!]!;
  return new Response(content(id, ending), { headers: { 'content-type': type } });
}

function content(id: string, ending: ChartEnding): string | Uint8Array<ArrayBuffer> {
  const catalogue = currentCatalogue();
  if (ending === 'csv') return chartCsv(catalogue, id);
  if (ending === 'json') return chartJson(catalogue, id);
  const language = ending.startsWith('en.') ? 'en' : 'vi';
  if (ending.endsWith('.png')) return chartPng(catalogue, id, language);
  if (ending.endsWith('.outlines.svg')) return chartOutlines(catalogue, id, language);
  return chartSvg(catalogue, id, language, 'wide');
}
