import { parseReference } from '../../dataset/reference/parse-reference.ts';
import { inEach, languages, type Language } from '../../language/language.ts';
import type { MdxText } from '../read/load-mdx-pages.ts';
import type { EditorText, TextPair } from './editor-text.ts';
import { readWords } from './yaml-texts.ts';

/**
 * The texts of the pages: title, description and summary of each with those of its twin, then the body by its sections
 * where both languages have the same headings, else as a whole. A page without its twin is read by itself.
 */
export function mdxTexts(pages: readonly MdxText[]): TextPair[] {
  const keyOf = ({ file, key }: MdxText) => (key === null ? file : `${file.split('/')[1]} ${key}`);
  return [...Map.groupBy(pages, keyOf).values()].flatMap((twins) => {
    const pages = inEach((language) => twins.filter((page) => page.language === language));
    const pair = (textsOf: (page: MdxText) => readonly EditorText[], row: (page: MdxText) => number): TextPair => ({
      ...inEach((language) => pages[language].flatMap(textsOf)),
      rows: inEach((language) => (pages[language][0] ? row(pages[language][0]) : 1)),
    });
    const matter = (['title', 'description'] as const).map((key) =>
      pair(
        (page) => (page.matter ? [matterText(page, page.matter[key], [key])] : []),
        (page) => page.lineOf([key]),
      ),
    );
    const summary = pair(
      (page) => page.summary.map((line, index) => matterText(page, line, ['summary', index])),
      (page) => page.lineOf(['summary']),
    );
    return [...matter, summary, ...sectionPairs(pages)];
  });
}

function matterText({ file, language, lineOf }: MdxText, text: string, path: (string | number)[]): EditorText {
  const place = { row: lineOf(path), column: path.join('.') };
  return { file, language, ...readWords(text, path[0] === 'summary'), placeOf: () => place };
}

interface Section {
  heading: number;
  row: number;
  texts: EditorText[];
}

function sectionPairs(pages: Record<Language, readonly MdxText[]>): TextPair[] {
  const sections = inEach((language) => pages[language].flatMap(sectionsOf));
  const outline = (of: readonly Section[]) => of.map(({ heading }) => heading).join();
  const both = languages.every((language) => sections[language].length);
  const wholes = both && outline(sections.vi) !== outline(sections.en);
  const join = (of: readonly Section[]): Section[] =>
    wholes ? [{ heading: 0, row: of[0]!.row, texts: of.flatMap(({ texts }) => texts) }] : [...of];
  const joined = inEach((language) => join(sections[language]));
  return Array.from({ length: Math.max(...languages.map((language) => joined[language].length)) }, (_, index) => ({
    ...inEach((language) => joined[language][index]?.texts ?? []),
    rows: inEach((language) => joined[language][index]?.row ?? 1),
  }));
}

/** The texts of a page's body, parted at its headings. */
function sectionsOf({ file, language, words }: MdxText): Section[] {
  const sections: Section[] = [];
  for (const { words: text, references, heading, placeOf } of words ?? []) {
    const place = (index: number) => {
      const { line, column } = placeOf(index);
      return { row: line, column: String(column) };
    };
    if (heading || !sections.length) sections.push({ heading, row: place(0).row, texts: [] });
    sections.at(-1)!.texts.push({
      file,
      language,
      words: text,
      refers: true,
      references: references.map((reference) => parseReference(reference)),
      placeOf: place,
    });
  }
  return sections;
}
