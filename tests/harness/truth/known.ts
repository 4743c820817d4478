import type { Language, Words } from '../../../src/language/language.ts';
import { chartInput } from '../../../src/edition/chart-input.ts';
import { knownDates } from '../../../src/edition/typed-figures/known-dates.ts';
import type { Catalogue } from '../../../src/edition/types.ts';
import type { Observation } from '../../../src/dataset/types.ts';
import { findDates, type Calendar } from '../../../src/language/find-dates.ts';
import { filledTexts, type FilledText } from './filled-texts.ts';
import { plainSpaces } from './read-passages.ts';

/** What the edition knows, in the form in which a page is held against it. */
export interface Known extends Calendar {
  catalogue: Catalogue;
  /** By dataset and anchor: "reform-results#obs-…". */
  observations: ReadonlyMap<string, Observation>;
  /** Texts with references, filled, by what they say. */
  filled: Record<Language, ReadonlyMap<string, readonly FilledText[]>>;
  /** Names of measures and codes that hold a number, in small letters. */
  names: Record<Language, readonly string[]>;
  /** Codes, ids and attributes that hold a number. */
  codes: ReadonlySet<string>;
  /** What the glossary says with a number, in both languages. */
  terms: Record<Language, ReadonlyMap<string, Words>>;
  /** Notes that stand with figures, and the figures with which they stand. */
  notes: Record<Language, ReadonlyMap<string, readonly Observation[]>>;
}

/** Remembers what is made of an edition, for each language and id. */
export function perEdition<Made>(
  make: (known: Known, language: Language, id: string) => Made,
): (known: Known, language: Language, id: string) => Made {
  const memory = new WeakMap<Known, Map<string, Made>>();
  return (known, language, id) => {
    const own = memory.get(known) ?? new Map<string, Made>();
    memory.set(known, own);
    const key = `${language} ${id}`;
    const made = own.get(key) ?? make(known, language, id);
    own.set(key, made);
    return made;
  };
}

/** What a chart is drawn from. */
export const inputOf = perEdition(({ catalogue }, language, id) => chartInput(catalogue, id, language));

/** The texts that the page of an address must show whole. */
export const expectedOn = perEdition(({ filled }, language, address) =>
  [...filled[language].values()].flat().filter(({ expected }) => expected === address),
);

/** Gathers what an edition knows. */
export function readKnown(catalogue: Catalogue): Known {
  const datasets = [...catalogue.datasets.values()];
  const observations = new Map(
    datasets.flatMap((dataset) =>
      [...dataset.observations, ...dataset.derived].map((one) => [`${dataset.id}#${one.id}`, one] as const),
    ),
  );
  const calendar = knownDates({ ...catalogue, updated: catalogue.site.updated });
  return {
    catalogue,
    observations,
    filled: byLanguage((language) => Map.groupBy(filledTexts(catalogue, language), ({ text }) => text.trim())),
    names: byLanguage((language) => namesOf(catalogue, language)),
    codes: codesOf(catalogue, [...observations.values()]),
    terms: byLanguage((language) => termsOf(catalogue, language)),
    notes: byLanguage((language) => notesOf([...observations.values()], language)),
    ...calendar,
  };
}

function byLanguage<Result>(read: (language: Language) => Result): Record<Language, Result> {
  return { vi: read('vi'), en: read('en') };
}

const numbered = (text: string): boolean => /\d/.test(text);

function namesOf({ datasets }: Catalogue, language: Language): string[] {
  const all = [...datasets.values()].flatMap(({ measures, codes }) => [
    ...[...measures.values()].map(({ name }) => name[language]),
    ...Object.entries(codes)
      .filter(([column]) => column !== 'source')
      .flatMap(([, list]) => [...list.values()].map(({ name }) => name[language])),
  ]);
  return [...new Set(all.filter(numbered).map((name) => plainSpaces(name).toLowerCase()))];
}

function codesOf({ datasets }: Catalogue, observations: readonly Observation[]): Set<string> {
  const columns = [...datasets.values()].flatMap(({ id, header, measures }) => [id, ...header, ...measures.keys()]);
  const spelled = (text: string): boolean => numbered(text) && /\p{L}/u.test(text);
  const cells = observations.flatMap(({ dimensions, attributes }) => [
    ...Object.values(dimensions),
    ...Object.values(attributes),
  ]);
  return new Set([...columns, ...cells].filter(spelled));
}

function termsOf({ glossary }: Catalogue, language: Language): Map<string, Words> {
  const texts = glossary.flatMap(({ term, abbreviation, definition, note, basis = [] }) => {
    const short = { vi: abbreviation?.vi ?? abbreviation?.en ?? '', en: abbreviation?.en ?? abbreviation?.vi ?? '' };
    return [definition, ...(note ? [note] : []), ...basis.map(({ name }) => name), term, short];
  });
  return new Map(texts.filter((text) => numbered(text[language])).map((text) => [plainSpaces(text[language]), text]));
}

function notesOf(observations: readonly Observation[], language: Language): Map<string, Observation[]> {
  const noted = observations.filter(({ note }) => note && numbered(note[language]));
  return Map.groupBy(noted, ({ note }) => plainSpaces(note![language]));
}

/** The dates and numbers of a text, spelled alike in both languages and sorted. */
export function numbersIn(text: string, language: Language): string {
  const plain = plainSpaces(text);
  const none = new Set<string>();
  const dates = findDates(plain, language, { days: none, months: none, years: none, halves: none });
  const rest = dates.reduceRight(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    plain,
  );
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const numbers = (rest.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) =>
    number.replaceAll(group, '').replace(decimal, '.'),
  );
  return [...dates.flatMap(({ names }) => names), ...numbers].sort().join(' ');
}
