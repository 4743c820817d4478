import type { Language } from '../language/language.ts';
import { namePeriod, parsePeriod } from '../language/period.ts';
import { cellsPresent, countOf, differing, fromTo, qualityWords as words } from '../language/words/quality-words.ts';
import { siteWords, sourceKindWords } from '../language/words/site-words.ts';
import { statusWords } from '../language/words/status-words.ts';
import type { Dataset } from '../dataset/types.ts';
import { timelinessFacts, type Fact } from './facts.ts';
import { qualityOf, type Quality } from './quality.ts';
import type { Catalogue } from '../edition/types.ts';

/** Where the dataset's page tells what sources give otherwise. */
export const conflictsAnchor = 'nguon-khac';

/** As many codes of a dimension, and as many that follow on each other, are named; more are counted. */
const mostNamed = 4;
const mostChanges = 8;

/** The five lines on a dataset's quality, always these and in this order; what is not known is said to be. */
export function qualityLines(catalogue: Catalogue, dataset: Dataset, language: Language): Fact[] {
  const quality = qualityOf(catalogue, dataset);
  const line = (name: keyof typeof words, parts: readonly string[]): Fact => ({
    name: words[name][language],
    text: capital(parts.join('; ') || words.notStated[language]),
  });
  const { conflicts } = quality;
  return [
    line('coverage', coverage(quality, dataset, language)),
    line('sources', sources(quality, language)),
    line('timeliness', timeliness(catalogue, dataset, language)),
    line('comparability', comparability(quality, dataset, language)),
    conflicts
      ? { ...line('conflicts', [differing(conflicts, language)]), href: `#${conflictsAnchor}` }
      : line('conflicts', [words.noneKnown[language]]),
  ];
}

function coverage({ coverage }: Quality, dataset: Dataset, language: Language): string[] {
  const { first, last, periods, codes, present, cells } = coverage;
  const name = (text: string) => {
    const period = parsePeriod(text);
    return period ? namePeriod(period, language) : text;
  };
  const time =
    first !== null && last !== null
      ? `${fromTo(name(first), name(last), language)}, ${countOf(periods, 'periods', language)}`
      : words.noPeriods[language];
  const places = Object.entries(codes).map(([column, count]) => {
    const used = new Set(dataset.observations.map(({ dimensions }) => dimensions[column]));
    const named = [...(dataset.codes[column]?.values() ?? [])].filter(({ code }) => used.has(code));
    const few = named.length && named.length <= mostNamed;
    const told = few ? named.map((code) => code.name[language]).join(', ') : countOf(count, 'codes', language);
    return `${labelOf(dataset, column, language)}: ${told}`;
  });
  return [time, ...places, cellsPresent(present, cells, language)];
}

function sources({ sources }: Quality, language: Language): string[] {
  return sources.map(({ kind, sources: count, observations }) => {
    const name = sourceKindWords[kind]?.[language] ?? (kind || words.notStated[language]);
    return `${name}: ${countOf(count, 'sources', language)}, ${countOf(observations, 'figures', language)}`;
  });
}

function timeliness(catalogue: Catalogue, dataset: Dataset, language: Language): string[] {
  const facts = timelinessFacts(catalogue, dataset, language);
  const latest = siteWords.latest[language];
  const dated = facts.some(({ name }) => name === latest);
  const none = words[dataset.timeColumn ? 'noLatest' : 'noPeriods'][language];
  return [...(dated ? [] : [{ name: latest, text: none }]), ...facts].map(
    ({ name, text }) => `${small(name)}: ${text}`,
  );
}

function comparability({ comparability }: Quality, dataset: Dataset, language: Language): string[] {
  const { changes, breaks, definitions, note } = comparability;
  const changed = Object.entries(changes).map(([column, codes]) => {
    const names = codes.map((code) => dataset.codes[column]?.get(code)?.name[language] ?? code);
    const verb = words[codes.length > 1 ? 'changes' : 'unchanged'][language];
    const told = codes.length > mostChanges ? countOf(codes.length, 'codes', language) : names.join(', ');
    return `${labelOf(dataset, column, language)} ${verb}: ${told}`;
  });
  const marked = (letter: string, count: number) =>
    count ? [`${statusWords[letter]?.[language]}: ${countOf(count, 'figures', language)}`] : [];
  return [...changed, ...marked('B', breaks), ...marked('D', definitions), ...(note ? [small(note[language])] : [])];
}

function labelOf({ meta }: Dataset, column: string, language: Language): string {
  return small(meta.columns.find(({ id }) => id === column)?.label[language] ?? column);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Within a line words are small, but for abbreviations: WIPO stays as it is. */
const small = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
