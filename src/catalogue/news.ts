import { pageAddress } from '../address/address.ts';
import { latestPeriod } from '../dataset/periods-of.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Catalogue, Correction } from '../edition/types.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { formatDate, formatPeriod, periodInWords } from '../language/period.ts';
import { correctionKinds, correctionWords } from '../language/words/correction-words.ts';
import { newsWords as words } from '../language/words/publish/news-words.ts';

/** What is new on the site, as a reader is told it. */
export interface News {
  kind: 'release' | 'figures' | 'corrections' | 'withdrawal';
  /** The ISO day on which it came. */
  day: string;
  /** What tells it from all other news of its day, for ever: "datasets/par-index". */
  what: string;
  title: string;
  text: string;
  /** Address from the root. */
  href: string;
  /** The dataset that it is of. */
  dataset?: string;
}

/** All that is new: releases, updates of datasets, changes of their published figures and withdrawals, latest first. */
export function newsOf(catalogue: Catalogue, language: Language): News[] {
  const { datasets, releases, withdrawals } = catalogue;
  const all = [
    ...releases.map(({ date }) => releaseNews(date, language)),
    ...[...datasets.values()].map((dataset) => figureNews(catalogue, dataset, language)),
    ...correctionNews(catalogue.corrections, language),
    ...withdrawals.map(({ dataset, title, date, reason, by }): News => {
      const { name, meaning } = correctionKinds.withdrawn;
      return {
        kind: 'withdrawal',
        day: date,
        what: `corrections/${dataset}/withdrawn`,
        title: `${name[language]}: ${title[language]}`,
        text: [
          meaning[language],
          reason[language],
          ...(by ? [`${correctionWords.by[language]}: ${by[language]}.`] : []),
        ].join(' '),
        href: pageAddress('corrections', language),
      };
    }),
  ];
  return all.sort((a, b) => compare(b.day, a.day) || order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly News['kind'][] = ['release', 'withdrawal', 'figures', 'corrections'];
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function releaseNews(date: string, language: Language): News {
  return {
    kind: 'release',
    day: date,
    what: 'release',
    title: fill(words.release[language], { n: formatDate(date, language) }),
    text: words.releaseKeeps[language],
    href: `/v/${date}/`,
  };
}

/** The last update of a dataset, with the periods that are new since the last release. */
function figureNews({ newPeriods }: Catalogue, dataset: Dataset, language: Language): News {
  const { id, meta } = dataset;
  const since = newPeriods.get(id);
  const title = since === null ? words.newDataset : words.updated;
  return {
    kind: 'figures',
    day: meta.updated,
    what: `datasets/${id}`,
    title: fill(title[language], { n: meta.title[language] }),
    text: [periodText(dataset, since ?? [], language), meta.description[language]].filter(Boolean).join(' '),
    href: pageAddress('dataset', language, id),
    dataset: id,
  };
}

/** More periods than these are told by the first and the last. */
const MOST_PERIODS = 3;

function periodText({ observations }: Dataset, since: readonly string[], language: Language): string {
  const named = since.map((period) => periodInWords(period, language));
  if (named.length > MOST_PERIODS) {
    return fill(words.manyNewPeriods[language], { first: named[0]!, last: named.at(-1)! });
  }
  if (named.length) return fill(words.newPeriods[language], { n: named.join(', ') });
  const latest = latestPeriod(observations);
  return latest ? fill(words.latestPeriod[language], { n: formatPeriod(latest, language) }) : '';
}

/** Changes of one kind of one dataset on one day are one piece of news, with their reasons; the page of corrections tells each. */
function correctionNews(corrections: readonly Correction[], language: Language): News[] {
  const groups = Map.groupBy(corrections, ({ entry }) => [entry.date, entry.dataset, entry.kind].join(' '));
  return [...groups.values()].map((group) => {
    const { entry, dataset } = group[0]!;
    const reasons = new Set(group.map((one) => one.entry.reason[language]));
    return {
      kind: 'corrections',
      day: entry.date,
      what: `corrections/${dataset.id}/${entry.kind}`,
      title: `${correctionKinds[entry.kind].name[language]}: ${dataset.meta.title[language]}`,
      text: [...reasons].join(' '),
      href: pageAddress('corrections', language),
      dataset: dataset.id,
    };
  });
}
