import type { GetStaticPaths } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { writeCsv } from '../../dataset/write-csv.ts';
import { writeJson } from '../../dataset/write-json.ts';
import type { Dataset } from '../../dataset/types.ts';

/** A dataset's downloads: CSV exactly as published, JSON with its metadata. */
export const getStaticPaths = (() =>
  [...currentCatalogue().datasets.values()].flatMap((dataset) => [
    { params: { file: `${dataset.id}.csv` }, props: { dataset } },
    { params: { file: `${dataset.id}.json` }, props: { dataset } },
  ])) satisfies GetStaticPaths;

export function GET({ params, props }: { params: { file: string }; props: { dataset: Dataset } }): Response {
  const { dataset } = props;
  return params.file.endsWith('.csv')
    ? new Response(writeCsv(dataset, { bom: true }), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
    : new Response(writeJson(dataset), { headers: { 'content-type': 'application/json' } });
}
