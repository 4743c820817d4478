import type { Catalogue } from '../edition/types.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { formatPeriod, parsePeriod, periodInShort } from '../language/period.ts';
import { joined } from '../language/words/chart/chart-sentences.ts';
import { provinceWords as words } from '../language/words/data/province-words.ts';
import type { ProvincePage } from './by-province.ts';
import { figuresOf, isSince, newestPeriod, periodsWithout, provinceData } from './province-figures.ts';

/** What the page of a province does not have, in sentences: of its time, of each dataset, and what no page of a province has. */
export function provinceAbsences(catalogue: Catalogue, page: ProvincePage, language: Language): string[] {
  const { here, today, members } = page;
  const start = parsePeriod(members[0]!.row.period ?? '');
  const data = provinceData(catalogue);
  const all = catalogue.datasets.get(catalogue.provinces!.dataset)!.observations.length;
  const enlarged = here.code === today.code && members.length > 1;
  const measured = data.some((each) => isSince(figuresOf(each, here.code), start?.start ?? ''));
  const since =
    enlarged && start && !measured
      ? [fill(words.noneSince[language], { name: here.name, day: formatPeriod(start, language) })]
      : [];
  const ofDatasets = data.flatMap((each) => {
    const title = each.dataset.meta.title[language];
    const told = members.map((member) => ({ ...member, figures: figuresOf(each, member.code) }));
    const absent = told.filter(({ figures }) => !newestPeriod(figures));
    if (absent.length) {
      const name = joined(
        absent.map((one) => one.name),
        language,
      );
      return [fill(words.noneOf[language], { title, name, some: each.count, all })];
    }
    if (!each.charts.length) return [fill(words.fewOf[language], { title, some: each.count, all })];
    return told.flatMap(({ name, figures }) => {
      const periods = periodsWithout(each, figures).map((period) => periodInShort(period, language));
      return periods.length ? [fill(words.gaps[language], { title, name, periods: joined(periods, language) })] : [];
    });
  });
  return [...since, ...ofDatasets, ...(catalogue.provinces?.absent ?? []).map((text) => text[language])];
}
