import type { Catalogue } from '../../src/edition/types.ts';
import type { Language } from '../../src/language/language.ts';
import { textIn } from '../../src/language/text-in.ts';
import { closest } from './truth/parse-html.ts';
import { plainSpaces, readPassages } from './truth/read-passages.ts';

/** Letters that Vietnamese has and English has not. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** Words of an English interface that Vietnamese has not. */
const english =
  /(?<![\p{L}-])(?:the|and|of|with|from|about|areas?|charts?|data|reports?|sources?|tables?|search|home|updated|notes?|download|release|read|next|previous|close|open|copy|show|hide|loading|error|more|observations?|dataset|measure|unit|rank|rows?|first half)(?![\p{L}-])/iu;

/** Names that stay as they are: of bodies, licences and keys. */
const properNames = ['Economist Intelligence Unit', 'SIL Open Font License', 'Home, End'];

/** Passages that hold words of the other language, beyond what is rightly so: names, titles, quotations, codes. */
export function foreignWords(html: string, language: Language, catalogue: Catalogue): string[] {
  const foreignIn = readerOf(catalogue)[language];
  return readPassages(html).flatMap(({ text, element, spans }) => {
    const spoken = closest(element, ({ attributes }) => 'lang' in attributes || 'hreflang' in attributes)?.attributes;
    const of = spoken?.['lang'] ?? spoken?.['hreflang'] ?? language;
    if (of !== language) return [];
    const apart = spans.filter(
      ({ element: span }) => span && (span.name === 'code' || (span.attributes['lang'] ?? language) !== language),
    );
    const written = apart.reduce(
      (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
      text,
    );
    const found = foreignIn(written);
    return found
      ? [`${found} in: ${text.slice(Math.max(0, text.indexOf(found) - 60), text.indexOf(found) + 100)}`]
      : [];
  });
}

const readers = new WeakMap<Catalogue, Record<Language, (text: string) => string>>();

/** What finds the first foreign word in a text of an edition, empty where there is none; a text that stands in many rows is read once. */
function readerOf(catalogue: Catalogue): Record<Language, (text: string) => string> {
  const known = readers.get(catalogue) ?? { vi: makeReader(catalogue, 'vi'), en: makeReader(catalogue, 'en') };
  readers.set(catalogue, known);
  return known;
}

function makeReader({ sources, datasets }: Catalogue, language: Language): (text: string) => string {
  const titles = [...sources.values()].flatMap(({ title, publisher }) => [title[language], publisher[language]]);
  const issuers = [...datasets.values()].map(({ meta }) => meta.issuer[language]);
  const credits = [...datasets.values()].flatMap(({ codes }) =>
    [...(codes['source']?.values() ?? [])].map(({ extra }) => textIn(extra, ['credit'], language)),
  );
  // The longest first: a name may be part of another.
  const names = [...new Set([...titles, ...issuers, ...credits, ...properNames].map(plainSpaces))]
    .filter((name) => name.length > 3)
    .sort((a, b) => b.length - a.length);
  const memory = new Map<string, string>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const own = names.reduce((left, name) => left.replaceAll(name, ' '), text);
    // What stands in quotation marks is quoted; an index and a document are called by their own names.
    const rest = own.replace(/“[^”]*”/g, ' ').replace(/\d+(?:\/\d{4})?\/\p{Lu}{2,}-?\p{L}*/gu, ' ');
    const found = (language === 'en' ? vietnamese : english).exec(rest)?.[0] ?? '';
    memory.set(text, found);
    return found;
  };
}
