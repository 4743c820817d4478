import type { GetStaticPaths } from 'astro';
import { checkDataJson } from '../../publish/check-data-json.ts';
import { currentCatalogue } from '../../edition/current.ts';
import { contentTypes, isText } from '../../address/content-types.ts';
import { dataArchiveFile, datasetEndings, datasetFile, type DatasetEnding } from '../../address/address.ts';
import { dataArchive } from '../../publish/data-archive.ts';
import { publishedCsv } from '../../publish/datapackage.ts';
import { qualityOf } from '../../catalogue/quality.ts';
import { workbook } from '../../publish/workbook.ts';
import { writeExcelCsv } from '../../dataset/write/write-excel-csv.ts';
import { writeJson } from '../../dataset/write/write-json.ts';
import { languageNamed } from '../../language/language.ts';
import type { Dataset } from '../../dataset/types.ts';

/** A dataset's file; without one the archive of all. */
type DataFile = { of?: { dataset: Dataset; ending: DatasetEnding } };

const nameOf = (address: string): string => address.split('/').at(-1)!;

/** The downloads: of each dataset CSV exactly as published, JSON with its metadata, tables for people; and all as one archive. */
export const getStaticPaths = (() => [
  ...[...currentCatalogue().datasets.values()].flatMap((dataset) =>
    datasetEndings.map((ending) => ({
      params: { file: nameOf(datasetFile(dataset.id, ending)) },
      props: { of: { dataset, ending } } satisfies DataFile,
    })),
  ),
  { params: { file: nameOf(dataArchiveFile) }, props: {} },
]) satisfies GetStaticPaths;

export async function GET({ params, props }: { params: { file: string }; props: DataFile }): Promise<Response> {
  const type = contentTypes[params.file.split('.').at(-1)!]!;
  return new Response(await content(props), { headers: { 'content-type': isText(type) ? `${type}; charset=utf-8` : type } });
}

function content({ of }: DataFile): string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> {
  const catalogue = currentCatalogue();
  if (!of) return dataArchive(catalogue);
  const { dataset, ending } = of;
  if (ending === 'csv') return publishedCsv(dataset);
  if (ending === 'json') return writeJson(dataset, { quality: qualityOf(catalogue, dataset) });
  if (ending === 'check.json') return checkDataJson(catalogue, dataset);
  const language = languageNamed(ending.split('.')[0]);
  if (ending.endsWith('.xlsx')) return workbook(catalogue, dataset, language);
  return writeExcelCsv(dataset, [...dataset.observations, ...dataset.derived], language);
}
