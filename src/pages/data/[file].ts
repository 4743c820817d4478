import type { GetStaticPaths } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { publishedCsv } from '../../catalogue/datapackage.ts';
import { qualityOf } from '../../catalogue/quality.ts';

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
    ? new Response(publishedCsv(dataset), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
    : new Response(writeJson(dataset, { quality: qualityOf(currentCatalogue(), dataset) }), { headers: { 'content-type': 'application/json' } });
}
