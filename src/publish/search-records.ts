import { prepareChart } from '../chart/prepare-chart.ts';
import { languages, type Language } from '../language/language.ts';
import { formatPeriod, parsePeriod } from '../language/period.ts';
import { formatObservation } from '../dataset/write/format-observation.ts';
import { inPeriodOrder } from '../dataset/periods-of.ts';
import type { Figures, Observation } from '../dataset/types.ts';
import { chartObservations } from '../chart/chart-observations.ts';
import { composeChart } from '../chart/compose-chart.ts';
import { toSvg } from '../chart/to-svg.ts';
import type { ResultType } from '../search/result-types.ts';
import type { Card, SearchRecord } from '../search/search-record.ts';
import { datasetFile, termAddress } from '../address/address.ts';
import { provinceWords } from '../language/words/data/province-words.ts';
import { textIn } from '../language/text-in.ts';
import { otherNames, provincePage } from '../catalogue/by-province.ts';
import { chartInput, chartMoment } from '../edition/chart-input.ts';
import { pageKinds } from '../edition/page-kinds.ts';
import { reportObservations } from '../edition/reports.ts';
import { sitePages, type SitePage } from '../edition/site-pages.ts';
import type { Catalogue, MdxPage } from '../edition/types.ts';

type About = Partial<Omit<SearchRecord, 'address' | 'language' | 'type'>>;

/** Everything that the search can find: pages and terms, in both languages. */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  const pages = sitePages(catalogue).flatMap((page): SearchRecord[] => {
    const { type } = pageKinds[page.kind];
    return type ? [record(page.addresses[page.language], page.language, type, aboutPage(catalogue, page))] : [];
  });
  return [...languages.flatMap((language) => termRecords(catalogue, language)), ...pages];
}

/**
 * Words of the same meaning in one language: terms with their abbreviations and other names, and the names of every code
 * list that has a column `also`.
 */
export function synonymsOf({ glossary, datasets }: Catalogue, language: Language): string[][] {
  const terms = glossary.map(({ term, abbreviation, also }) => [
    term[language],
    ...(abbreviation?.[language] ? [abbreviation[language]] : []),
    ...(also?.[language] ?? []),
  ]);
  const lists = new Set([...datasets.values()].flatMap(({ codes }) => Object.values(codes)));
  const codes = [...lists].flatMap((list) =>
    [...list.values()].map(({ name, extra }) => [name[language], ...otherNames(extra['also'])]),
  );
  return [...terms, ...codes].filter((group) => group.length > 1);
}

function record(address: string, language: Language, type: ResultType, about: About): SearchRecord {
  return {
    address,
    language,
    type,
    areas: [],
    years: [],
    names: [],
    aliases: [],
    mentions: [],
    subject: '',
    card: {},
    ...about,
  };
}

function aboutPage(catalogue: Catalogue, { kind, language, id }: SitePage): About {
  switch (kind) {
    case 'chart':
      return aboutChart(catalogue, id, language);
    case 'dataset':
      return aboutDataset(catalogue, id, language);
    case 'area': {
      const page = [...catalogue.areaPages.values()].find(({ slugs }) => slugs[language] === id)!;
      const { extra = {} } = catalogue.codes.lists.get('areas')?.get(page.key) ?? {};
      return {
        areas: [page.key],
        years: yearsOf(observationsOn(catalogue, page)),
        names: otherNames(textIn(extra, ['also'], language)),
      };
    }
    case 'report': {
      const { period, page } = [...catalogue.reports.values()].find(({ slugs }) => slugs[language] === id)!;
      const areas = (page?.charts ?? []).map(({ id }) => catalogue.charts.get(id)!.area);
      const figures = reportObservations(catalogue.datasets, period).flatMap(({ observations }) => observations);
      return { areas: [...new Set(areas)], years: yearsOf(figures.filter((figure) => figure.period === period)) };
    }
    case 'ranking': {
      const page = [...catalogue.rankingPages.values()].find(({ slugs }) => slugs[language] === id)!;
      const entry = catalogue.rankings!.pages.find(({ ranking }) => ranking === page.key)!;
      return {
        areas: entry.areas ?? [],
        years: yearsOf(observationsOn(catalogue, page)),
        names: entry.also?.[language] ?? [],
      };
    }
    case 'rankings':
      return { names: catalogue.rankings!.also?.[language] ?? [] };
    case 'source': {
      const all = [...catalogue.datasets.values()].filter((dataset) =>
        dataset.observations.some(({ sources }) => sources.includes(id)),
      );
      const figures = all.flatMap(({ observations }) => observations.filter(({ sources }) => sources.includes(id)));
      return { areas: [...new Set(all.map(({ meta }) => meta.area))], years: yearsOf(figures) };
    }
    case 'province':
      return aboutProvince(catalogue, id, language);
    case 'home':
    case 'areas':
    case 'reports':
    case 'charts':
    case 'datasets':
    case 'rows':
    case 'sources':
    case 'provinces':
    case 'calendar':
    case 'corrections':
    case 'check-data':
    case 'glossary':
    case 'info':
    case 'search':
      return {};
  }
}

function aboutChart(catalogue: Catalogue, id: string, language: Language): About {
  const input = chartInput(catalogue, id, language);
  const scene = composeChart(input, 'spark');
  const figure = latestFigure(catalogue, id, language);
  const card: Card = {
    ...(figure ? { figure } : {}),
    ...(scene ? { spark: toSvg(scene, { className: 'spark' }) } : {}),
  };
  return {
    areas: [input.chart.area],
    years: yearsOf(chartObservations(input)),
    mentions: namesOf(input.dataset, chartObservations(input), language),
    subject: input.dataset.meta.title[language],
    card,
  };
}

/** What the codes of some figures stand for: economies, provinces, levels. */
function namesOf(
  { dimensionColumns, codes }: Figures,
  observations: readonly Observation[],
  language: Language,
): string[] {
  const names = dimensionColumns.flatMap(({ id }) =>
    observations.flatMap(({ dimensions }) => {
      const code = codes[id]?.get(dimensions[id] ?? '');
      return code ? [code.name[language], ...otherNames(code.extra['also'])] : [];
    }),
  );
  return [...new Set(names)];
}

/** The last figure of the series that a chart tells of; none where it tells of several alike, or of rows beside each other. */
function latestFigure(catalogue: Catalogue, id: string, language: Language): string | null {
  const input = chartInput(catalogue, id, language);
  if (input.chart.rows) return null;
  const all = prepareChart(input).series;
  const [series, ...others] = all.length === 1 ? all : all.filter(({ emphasis }) => emphasis);
  const last = series?.points.filter(({ value, observation }) => value !== null && observation).at(-1)?.observation;
  const period = parsePeriod(last?.period ?? '');
  if (!last || others.length || last.measure.nature === 'target') return null;
  return `${formatObservation(last, language)}${period ? ` (${formatPeriod(period, language)})` : ''}`;
}

function aboutDataset(catalogue: Catalogue, id: string, language: Language): About {
  const { meta, observations } = catalogue.datasets.get(id)!;
  const columns = meta.columns.map(({ label }) => label[language]);
  return { areas: [meta.area], years: yearsOf(observations), card: { columns, csv: datasetFile(id, 'csv') } };
}

/** A province by its other names, and by what it was made of. */
function aboutProvince(catalogue: Catalogue, slug: string, language: Language): About {
  const { provinces, datasets } = catalogue;
  const { here, members } = provincePage(catalogue, slug, language);
  const codes = provinces ? datasets.get(provinces.dataset)?.codes[provinces.province] : undefined;
  return {
    names: otherNames(codes?.get(here.code)?.extra['also']),
    aliases: [provinceWords.asked[language]],
    mentions: members.flatMap(({ code, name }) => (code === here.code ? [] : [name])),
  };
}

function termRecords({ glossary }: Catalogue, language: Language): SearchRecord[] {
  return glossary.map(({ id, term, abbreviation, definition, note, also, basis = [] }) => ({
    ...record(termAddress(id, language), language, 'term', {
      names: abbreviation?.[language] ? [abbreviation[language]] : [],
      aliases: also?.[language] ?? [],
    }),
    own: {
      title: [term[language], ...(abbreviation?.[language] ? [`(${abbreviation[language]})`] : [])].join(' '),
      text: [definition[language], note?.[language] ?? '', ...basis.map(({ name }) => name[language])].join(' '),
    },
  }));
}

function observationsOn(catalogue: Catalogue, { charts }: MdxPage<unknown>): Observation[] {
  return charts.flatMap(({ id, at }) =>
    chartObservations(chartInput(catalogue, id, 'vi', chartMoment(catalogue, id, at))),
  );
}

/** The years of some figures, latest first; a target is for a time to come. */
function yearsOf(observations: readonly Observation[]): string[] {
  const past = inPeriodOrder(observations).filter(({ measure, period }) => period && measure.nature !== 'target');
  return [...new Set(past.map(({ period }) => parsePeriod(period!)!.start.slice(0, 4)))].reverse();
}
