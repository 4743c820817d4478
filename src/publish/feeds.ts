import { correctionKinds, correctionWords as words } from '../language/words/correction-words.ts';
import { inEach, languages, type Language } from '../language/language.ts';
import { formatDate } from '../language/period.ts';
import type { CorrectionEntry } from '../schema/corrections.ts';
import { feedFile, pageAddress, type FeedName } from '../address/address.ts';
import { writeAtom, type FeedEntry } from './atom.ts';
import { chartsOfCorrection, correctionTarget, correctionText } from '../edition/corrections.ts';
import type { Catalogue } from '../edition/types.ts';

/** A feed in one language: changes of published figures, or updates of datasets and releases. All days are the edition's. */
export function feedXml(catalogue: Catalogue, feed: FeedName, language: Language): string {
  const { site } = catalogue;
  const corrections = feed === 'corrections';
  const self = site.address + feedFile(feed, language);
  return writeAtom({
    id: self,
    title: `${words[corrections ? 'title' : 'updates'][language]} – ${site.name[language]}`,
    language,
    updated: site.updated,
    author: { name: site.publisher[language], contact: site.contact },
    self,
    page: site.address + pageAddress(corrections ? 'corrections' : 'calendar', language),
    entries: corrections
      ? [...withdrawalEntries(catalogue, language), ...correctionEntries(catalogue, language)]
      : releaseEntries(catalogue, language),
  });
}

function correctionEntries(catalogue: Catalogue, language: Language): FeedEntry[] {
  return catalogue.corrections.map((correction) => {
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

function withdrawalEntries(catalogue: Catalogue, language: Language): FeedEntry[] {
  const { name, meaning } = correctionKinds.withdrawn;
  return catalogue.withdrawals.map(({ dataset, title, date, reason, by }) => ({
    id: tag(catalogue, date, language, `corrections/${dataset}/withdrawn`),
    title: `${name[language]}: ${title[language]}`,
    updated: date,
    link: catalogue.site.address + pageAddress('corrections', language),
    summary: [meaning[language], reason[language], ...(by ? [`${words.by[language]}: ${by[language]}.`] : [])].join(
      ' ',
    ),
  }));
}

/** What tells the changes of one row apart. */
function changed({ field, old, new: now }: CorrectionEntry): string[] {
  return [...(field === undefined ? [] : [field]), String(old), String(now)];
}

function releaseEntries(catalogue: Catalogue, language: Language): FeedEntry[] {
  const { site, releases, datasets } = catalogue;
  const kept = releases.map(({ date }) => ({
    id: tag(catalogue, date, language, 'release'),
    title: words.release[language].replace('{n}', formatDate(date, language)),
    updated: date,
    link: `${site.address}/v/${date}/`,
    summary: words.releaseKeeps[language],
  }));
  const updates = [...datasets.values()].map(({ id, meta }) => ({
    id: tag(catalogue, meta.updated, language, `datasets/${id}`),
    title: words.updated[language].replace('{n}', meta.title[language]),
    updated: meta.updated,
    link: site.address + pageAddress('dataset', language, id),
    summary: meta.description[language],
  }));
  return [...kept, ...updates];
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
