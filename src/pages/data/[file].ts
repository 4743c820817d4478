import type { GetStaticPaths } from 'astro';
import { checkDataJson } from '../../publish/check-data-json.ts';
import { currentCatalogue } from '../../edition/current.ts';
import { publishedCsv } from '../../publish/datapackage.ts';
import { qualityOf } from '../../catalogue/quality.ts';
import { writeJson } from '../../dataset/write/write-json.ts';
import type { Dataset } from '../../dataset/types.ts';

/** A dataset's downloads: CSV exactly as published, JSON with its metadata. */
export const getStaticPaths = (() =>
  [...currentCatalogue().datasets.values()].flatMap((dataset) => [
    { params: { file: `${dataset.id}.csv` }, props: { dataset } },
    { params: { file: `${dataset.id}.json` }, props: { dataset } },
    { params: { file: `${dataset.id}.check.json` }, props: { dataset } },
  ])) satisfies GetStaticPaths;

export function GET({ params, props }: { params: { file: string }; props: { dataset: Dataset } }): Response {
  const { dataset } = props;
  const catalogue = currentCatalogue();
  if (params.file.endsWith('.csv')) {
    return new Response(publishedCsv(dataset), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  }
  const text = params.file.endsWith('.check.json')
    ? checkDataJson(catalogue, dataset)
    : writeJson(dataset, { quality: qualityOf(catalogue, dataset) });
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}
