import { pageAddress } from '../address/address.ts';
import { intervalText } from '../dataset/text/observation-text.ts';
import type { TextPart } from '../dataset/reference/fill-text.ts';
import { plainText } from '../dataset/reference/fill-text.ts';
import type { Dataset } from '../dataset/types.ts';
import { figureOf, textParts } from '../edition/texts.ts';
import type { Catalogue } from '../edition/types.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { comparePeriods, formatDate, parsePeriod, periodInWords } from '../language/period.ts';
import { rankingWords } from '../language/words/ranking-words.ts';
import type { RankingIndex } from '../schema/rankings.ts';
import { nextFact, type Fact } from './facts.ts';
import type { Link } from './related.ts';

/** Where Viet Nam stands in one index, in the newest edition that the site has. */
export interface RankingRow {
  /** The key of its page. */
  ranking: string;
  name: string;
  href: string;
  dataset: Dataset;
  edition: string;
  place: TextPart[];
  /** The place in the edition before; null where the two do not compare. */
  before: TextPart[] | null;
  spark: string | undefined;
  next: Fact;
  /** What is known of editions that the site has not; none where nothing is. */
  newer: string[];
}

/** Every index in the order of its list; with `page` those of one page. */
export function rankingRows(catalogue: Catalogue, language: Language, page?: string): RankingRow[] {
  return (catalogue.rankings?.pages ?? [])
    .filter(({ ranking }) => page === undefined || ranking === page)
    .flatMap(({ ranking, indexes }) => indexes.map((index) => rankingRow(catalogue, language, ranking, index)));
}

function rankingRow(catalogue: Catalogue, language: Language, ranking: string, index: RankingIndex): RankingRow {
  const { observation } = figureOf(catalogue, index.figure, language);
  const dataset = catalogue.datasets.get(observation.dataset)!;
  const parts = (text: string) => textParts(catalogue, text, language).flatMap((part) => withInterval(part, language));
  const next = nextFact(catalogue, dataset, language);
  const note = index.note ? plainText(textParts(catalogue, index.note[language], language)) : '';
  return {
    ranking,
    name: plainText(textParts(catalogue, index.name[language], language)),
    href: rankingAddress(catalogue, ranking, language),
    dataset,
    edition: periodInWords(observation.period ?? '', language),
    place: parts(index.place[language]),
    before: index.before ? parts(index.before[language]) : null,
    spark: index.spark,
    next,
    newer: [newerEdition(dataset, observation.period ?? '', next, language), note].filter(Boolean),
  };
}

/** A figure, and what the source says it lies within. */
function withInterval(part: TextPart, language: Language): TextPart[] {
  const interval = typeof part === 'string' || part.form === 'year' ? '' : intervalText(part.observation, language);
  return interval ? [part, ` (${interval})`] : [part];
}

/** The newest edition after a period that the dataset says is out or should be; empty where it says of none. */
function newerEdition({ meta }: Dataset, period: string, next: Fact, language: Language): string {
  if (meta.ended) return '';
  const own = parsePeriod(period);
  const out = (meta.releases ?? []).filter((release) => {
    const other = parsePeriod(release.period);
    return own && other && comparePeriods(other, own) > 0;
  });
  const newest = out.at(-1);
  const told = newest
    ? fill(rankingWords.newer[language], {
        period: parsePeriod(newest.period)!.text,
        day: formatDate(newest.actual, language),
      })
    : '';
  return [next.overdue ? rankingWords.mayBeOut[language] : '', told].filter(Boolean).join(' ');
}

function rankingAddress({ rankingPages }: Catalogue, ranking: string, language: Language): string {
  return pageAddress('ranking', language, rankingPages.get(ranking)!.slugs[language]);
}

/** Links to the pages of the indexes, by their titles; with `area` to those that belong to it. */
export function rankingLinks(catalogue: Catalogue, language: Language, area?: string): Link[] {
  return (catalogue.rankings?.pages ?? [])
    .filter(({ areas }) => area === undefined || areas?.includes(area))
    .map(({ ranking }) => ({
      text: catalogue.rankingPages.get(ranking)!.matter[language].title,
      href: rankingAddress(catalogue, ranking, language),
    }));
}
