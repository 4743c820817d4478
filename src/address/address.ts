import { startOf } from './language-of.ts';
import { inEach, languages, type Language } from '../language/language.ts';

/** The permanent addresses of pages; `{id}` is a slug or an id. They are promises: none may change. */
const pageAddresses = {
  home: { vi: '/', en: '/en/' },
  areas: { vi: '/linh-vuc/', en: '/en/areas/' },
  area: { vi: '/linh-vuc/{id}/', en: '/en/areas/{id}/' },
  reports: { vi: '/bao-cao/', en: '/en/reports/' },
  report: { vi: '/bao-cao/{id}/', en: '/en/reports/{id}/' },
  rankings: { vi: '/xep-hang/', en: '/en/rankings/' },
  ranking: { vi: '/xep-hang/{id}/', en: '/en/rankings/{id}/' },
  charts: { vi: '/bieu-do/', en: '/en/charts/' },
  chart: { vi: '/bieu-do/{id}/', en: '/en/charts/{id}/' },
  datasets: { vi: '/du-lieu/', en: '/en/data/' },
  dataset: { vi: '/du-lieu/{id}/', en: '/en/data/{id}/' },
  rows: { vi: '/du-lieu/{id}/', en: '/en/data/{id}/' },
  sources: { vi: '/nguon/', en: '/en/sources/' },
  source: { vi: '/nguon/{id}/', en: '/en/sources/{id}/' },
  provinces: { vi: '/dia-phuong/', en: '/en/provinces/' },
  province: { vi: '/dia-phuong/{id}/', en: '/en/provinces/{id}/' },
  calendar: { vi: '/lich-cong-bo/', en: '/en/release-calendar/' },
  corrections: { vi: '/dinh-chinh/', en: '/en/corrections/' },
  'check-data': { vi: '/kiem-tra-du-lieu/', en: '/en/check-data/' },
  glossary: { vi: '/thuat-ngu/', en: '/en/glossary/' },
  info: { vi: '/{id}/', en: '/en/{id}/' },
  search: { vi: '/tim-kiem/', en: '/en/search/' },
} as const;

export type PageKind = keyof typeof pageAddresses;

/** Address of a page of this site, from the root, with a slash at its end. */
export function pageAddress(page: PageKind, language: Language, id = ''): string {
  return pageAddresses[page][language].replace('{id}', id);
}

/** Folders of files at the root of the site. */
const fileRoots = ['assets', 'charts', 'data', 'embed', 'en', 'feeds', 'fonts', 'oembed', 'pagefind', 'v'];

/** First steps of addresses that no page about the site may take: those of the kinds of pages and of files, used or not. */
export function reservedRoots(language: Language): ReadonlySet<string> {
  const roots = Object.values(pageAddresses).map(
    (each) => each[language].slice(startOf(language).length).split('/')[1]!,
  );
  return new Set([...fileRoots, ...roots.filter((root) => root && root !== '{id}')]);
}

/** Address of an observation: its row on the dataset's page, or on that of its rows at `path` from there, "total/". */
export function observationAddress(dataset: string, id: string, language: Language, path = ''): string {
  return `${pageAddress('dataset', language, dataset)}${path}#${id}`;
}

/** Address of a term on the glossary's page. */
export function termAddress(id: string, language: Language): string {
  return `${pageAddress('glossary', language)}#${id}`;
}

/** What the names of a chart's files end in; `outlines.svg` is the picture with its text as outlines. */
export type ChartEnding = 'csv' | 'json' | `${Language}.${'svg' | 'png' | 'outlines.svg'}`;
export const chartEndings: readonly ChartEnding[] = [
  'csv',
  'json',
  ...languages.flatMap((language) =>
    (['svg', 'png', 'outlines.svg'] as const).map((form) => `${language}.${form}` as const),
  ),
];

/** Addresses of a chart's files. */
export function chartFile(id: string, file: ChartEnding): string {
  return `/charts/${id}.${file}`;
}

/** Address of a chart's picture as a report shows it, of the report's period for ever. */
export function chartPictureAt(id: string, period: string, language: Language): string {
  return `/charts/${id}.${period.replaceAll('/', '_')}.${language}.png`;
}

/** Forms of an embed that have an address of their own, for editors that drop what follows a question mark. */
export type EmbedForm = '' | 'table' | 'dark';
export const embedForms: readonly EmbedForm[] = ['', 'table', 'dark'];

/** Address of a chart to stand in other people's pages. */
export function embedAddress(id: string, language: Language, form: EmbedForm = ''): string {
  return [startOf(language), 'embed', id, ...(form ? [form] : []), ''].join('/');
}

/** Address of the answer to a program that asks how to embed a chart. */
export function oembedFile(id: string, language: Language): string {
  return `/oembed/${id}.${language}.json`;
}

/** Addresses of what a release keeps of a chart, under the day of the release. */
export function releaseFile(day: string, id: string, language: Language, form: 'html' | 'svg' | 'png'): string {
  return `/v/${day}/${id}.${language}.${form}`;
}

/** Address of a dataset's figures as a release keeps them. */
export function releaseData(day: string, dataset: string): string {
  return `/v/${day}/data/${dataset}.csv`;
}

/** What the names of a dataset's files end in: codes for programs, then names and units for people in each language. */
export type DatasetEnding = 'csv' | 'json' | 'check.json' | `${Language}.${'excel.csv' | 'xlsx'}`;
export const datasetEndings: readonly DatasetEnding[] = [
  ...(['csv', 'json', 'check.json'] as const),
  ...languages.flatMap((language) => (['excel.csv', 'xlsx'] as const).map((form) => `${language}.${form}` as const)),
];

/** Addresses of a dataset's files. */
export function datasetFile(id: string, file: DatasetEnding): string {
  return `/data/${id}.${file}`;
}

/** Address of all datasets as one archive. */
export const dataArchiveFile = '/data/all.zip';

/** Address of the description of all datasets as one Data Package. */
export const datapackageFile = '/datapackage.json';

/** What programs can follow: changes of published figures, and updates with releases. */
export const feedNames = ['corrections', 'releases'] as const;
export type FeedName = (typeof feedNames)[number];

/** Address of a feed in Atom. */
export function feedFile(feed: FeedName, language: Language): string {
  return `/feeds/${feed}.${language}.xml`;
}

/** Address of all changes of published figures, for programs. */
export const correctionsJsonFile = '/feeds/corrections.json';

/** Where a reader reaches the publisher: a web address, or a letter to an e-mail address. */
export function contactAddress(contact: string): string {
  return contact.includes('@') ? `mailto:${contact}` : contact;
}

/** Where a file, or a folder, of a public repository can be read as it was at a commit. */
export function copyAddress({ repository, commit, path }: Record<'repository' | 'commit' | 'path', string>): string {
  return `https://github.com/${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** One page in both languages. */
export type Addresses = Record<Language, string>;

/** Addresses of a page in both languages; `ids` differ by language only where the slug does. */
export function pageAddressPair(page: PageKind, ids: string | Record<Language, string> = ''): Addresses {
  const id = (language: Language) => (typeof ids === 'string' ? ids : ids[language]);
  return inEach((language) => pageAddress(page, language, id(language)));
}
