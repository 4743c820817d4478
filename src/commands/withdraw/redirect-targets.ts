import { chartFile, datasetFile, embedAddress, oembedFile, pageAddress } from '../../address/address.ts';
import { languages, type Language } from '../../language/language.ts';

/**
 * Where an address leads once a dataset and its charts are gone: to the list of datasets, or that of charts, in its language.
 * Undefined for an address of anything else.
 */
export function redirectTarget(address: string, dataset: string, charts: readonly string[]): string | undefined {
  const language = languageOf(address);
  const ofChart = (id: string) =>
    [
      pageAddress('chart', language, id),
      embedAddress(id, language),
      // Files, whatever their ending.
      chartFile(id, 'csv').replace(/csv$/, ''),
      oembedFile(id, language).replace(/[a-z]+\.json$/, ''),
    ].some((start) => address.startsWith(start));
  const ofDataset = [pageAddress('dataset', language, dataset), datasetFile(dataset, 'csv').replace(/csv$/, '')];
  if (ofDataset.some((start) => address.startsWith(start))) return pageAddress('datasets', language);
  return charts.some(ofChart) ? pageAddress('charts', language) : undefined;
}

/** The language of a page by its start, of a file by its ending: /charts/x.en.png; the first where neither says one. */
function languageOf(address: string): Language {
  const own = languages.find((language) => address.startsWith(`/${language}/`) || address.includes(`.${language}.`));
  return own ?? languages[0];
}
