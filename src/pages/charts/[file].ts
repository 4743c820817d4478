import type { GetStaticPaths } from 'astro';
import { chartEndings, chartFile, chartPictureAt, type ChartEnding } from '../../address/address.ts';
import { chartCsv, chartJson, chartSvg } from '../../publish/chart-files.ts';
import { chartOutlines, chartPng } from '../../publish/chart-pictures.ts';
import { currentCatalogue } from '../../edition/current.ts';
import { reportPictures } from '../../edition/site-pages.ts';
import { languageNamed, languages } from '../../language/language.ts';

type ChartFileOf = {
  id: string;
  ending: ChartEnding;
  /** The period of the report for which a picture is drawn. */
  at?: string;
};

/**
 * A chart's files: its figures as CSV and JSON, its picture in each language as SVG, as PNG and as outlines, and as PNG at
 * the period of each report for which it stands.
 */
export const getStaticPaths = (() => {
  const catalogue = currentCatalogue();
  const path = (address: string, props: ChartFileOf) => ({ params: { file: address.split('/').at(-1)! }, props });
  return [
    ...[...catalogue.charts.keys()].flatMap((id) =>
      chartEndings.map((ending) => path(chartFile(id, ending), { id, ending })),
    ),
    ...reportPictures(catalogue).flatMap(({ id, at }) =>
      languages.map((language) => path(chartPictureAt(id, at, language), { id, ending: `${language}.png`, at })),
    ),
  ];
}) satisfies GetStaticPaths;

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

export function GET({ props }: { props: ChartFileOf }): Response {
  const { ending } = props;
  const type = types[ending.split('.').at(-1)!]!;
  return new Response(content(props), { headers: { 'content-type': type } });
}

function content({ id, ending, at }: ChartFileOf): string | Uint8Array<ArrayBuffer> {
  const catalogue = currentCatalogue();
  if (ending === 'csv') return chartCsv(catalogue, id);
  if (ending === 'json') return chartJson(catalogue, id);
  const language = languageNamed(ending.split('.')[0]);
  if (ending.endsWith('.png')) return chartPng(catalogue, id, language, at);
  if (ending.endsWith('.outlines.svg')) return chartOutlines(catalogue, id, language);
  return chartSvg(catalogue, id, language, 'wide');
}
