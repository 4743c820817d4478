import { correctionKinds, correctionWords as words } from '../../language/words/correction-words.ts';
import { inEach, languages, type Language } from '../../language/language.ts';
import { siteWords } from '../../language/words/site-words.ts';
import type { CorrectionEntry } from '../../schema/corrections.ts';
import { feedFile, feedOf, pageAddress, type FeedName } from '../../address/address.ts';
import { provincePage } from '../../catalogue/by-province.ts';
import { newsOf, type News } from '../../catalogue/news.ts';
import { figuresOf, provinceData } from '../../catalogue/province-figures.ts';
import { chartsOfCorrection, correctionTarget, correctionText } from '../../edition/corrections.ts';
import type { Catalogue, Correction } from '../../edition/types.ts';
import { writeAtom, type FeedEntry } from './atom.ts';

/** A feed in one language: all news, changes of published figures alone, or updates of datasets and releases. */
export function feedXml(catalogue: Catalogue, feed: FeedName, language: Language): string {
  const news = newsOf(catalogue, language);
  const told = (...kinds: News['kind'][]) =>
    entriesOf(
      catalogue,
      news.filter(({ kind }) => kinds.includes(kind)),
      language,
    );
  const feeds = {
    news: { title: siteWords.news, page: 'news', entries: () => entriesOf(catalogue, news, language) },
    corrections: {
      title: words.title,
      page: 'corrections',
      entries: () => [...told('withdrawal'), ...correctionEntries(catalogue, catalogue.corrections, language)],
    },
    releases: {
      title: words.updates,
      page: 'calendar',
      entries: () => told('release', 'figures'),
    },
  } as const;
  const { title, page, entries } = feeds[feed];
  return atomOf(catalogue, language, {
    self: feedFile(feed, language),
    title: title[language],
    page: pageAddress(page, language),
    entries: entries(),
  });
}

/** The feed of one dataset: its last update and every change of its published figures. */
export function datasetFeed(catalogue: Catalogue, id: string, language: Language): string {
  return atomOf(catalogue, language, {
    self: feedOf('datasets', id, language),
    title: catalogue.datasets.get(id)!.meta.title[language],
    page: pageAddress('dataset', language, id),
    entries: [
      ...updateEntries(catalogue, new Set([id]), language),
      ...correctionEntries(
        catalogue,
        catalogue.corrections.filter(({ entry }) => entry.dataset === id),
        language,
      ),
    ],
  });
}

/** The feed of a province of today: updates of the datasets on its page, and every change of a figure of its own or of its members. */
export function provinceFeed(catalogue: Catalogue, slug: string, language: Language): string {
  const { today, members } = provincePage(catalogue, slug, language);
  const codes = new Set([today, ...members].map(({ code }) => code));
  const data = provinceData(catalogue).filter((each) => [...codes].some((code) => figuresOf(each, code).length > 0));
  const changes = catalogue.corrections.filter(({ entry }) =>
    data.some(({ dataset, column }) => dataset.id === entry.dataset && codes.has(entry.at[column] ?? '')),
  );
  return atomOf(catalogue, language, {
    self: feedOf('provinces', slug, language),
    title: today.name,
    page: today.href,
    entries: [
      ...updateEntries(catalogue, new Set(data.map(({ dataset }) => dataset.id)), language),
      ...correctionEntries(catalogue, changes, language),
    ],
  });
}

/** A feed with the names of the site; addresses from the root. All days are the edition's. */
function atomOf(
  { site }: Catalogue,
  language: Language,
  { self, title, page, entries }: { self: string; title: string; page: string; entries: readonly FeedEntry[] },
): string {
  const address = site.address + self;
  return writeAtom({
    id: address,
    title: `${title} – ${site.name[language]}`,
    language,
    updated: site.updated,
    author: { name: site.publisher[language], contact: site.contact },
    self: address,
    page: site.address + page,
    entries,
  });
}

function entriesOf(catalogue: Catalogue, news: readonly News[], language: Language): FeedEntry[] {
  return news.map(({ day, what, title, href, text }) => ({
    id: tag(catalogue, day, language, what),
    title,
    updated: day,
    link: catalogue.site.address + href,
    summary: text,
  }));
}

function updateEntries(catalogue: Catalogue, datasets: ReadonlySet<string>, language: Language): FeedEntry[] {
  const news = newsOf(catalogue, language).filter(
    ({ kind, dataset }) => kind === 'figures' && datasets.has(dataset ?? ''),
  );
  return entriesOf(catalogue, news, language);
}

function correctionEntries(catalogue: Catalogue, corrections: readonly Correction[], language: Language): FeedEntry[] {
  return corrections.map((correction) => {
    const { entry, dataset, id } = correction;
    const { name, old, new: now } = correctionText(correction, language);
    const { before, now: after, by } = words;
    const said = [
      `${dataset.meta.title[language]}.`,
      `${before[language]}: ${old}. ${after[language]}: ${now}.`,
      entry.reason[language],
      ...(entry.by ? [`${by[language]}: ${entry.by[language]}.`] : []),
    ];
    return {
      id: tag(catalogue, entry.date, language, ['corrections', dataset.id, id, ...changed(entry)].join('/')),
      title: `${correctionKinds[entry.kind].name[language]}: ${name}`,
      updated: entry.date,
      link: catalogue.site.address + correctionTarget(correction, language),
      summary: said.join(' '),
    };
  });
}

/** What tells the changes of one row apart. */
function changed({ field, old, new: now }: CorrectionEntry): string[] {
  return [...(field === undefined ? [] : [field]), String(old), String(now)];
}

/** An id of RFC 4151, the same in every build: the site's host, the day of what is told, and what it is. */
function tag({ site }: Catalogue, day: string, language: Language, what: string): string {
  return `tag:${new URL(site.address).host},${day}:${language}/${encodeURI(what)}`;
}

/** The text of /feeds/corrections.json: every change with full addresses in both languages, and every dataset taken out. */
export function correctionsJson(catalogue: Catalogue): string {
  const { withdrawals, site } = catalogue;
  const { address, updated } = site;
  const corrections = catalogue.corrections.map((correction) => ({
    ...correction.entry,
    name: inEach((language) => correctionText(correction, language).name),
    row: inEach((language) => address + correctionTarget(correction, language)),
    charts: chartsOfCorrection(catalogue, correction).map((id) => ({
      id,
      page: inEach((language) => address + pageAddress('chart', language, id)),
    })),
  }));
  return `${JSON.stringify({ languages, updated, corrections, withdrawals }, null, 2)}\n`;
}
