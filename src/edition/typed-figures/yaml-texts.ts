import { parseReference } from '../../dataset/reference/parse-reference.ts';
import { inEach, languages, type Language, type Words } from '../../language/language.ts';
import type { LineOf } from '../read/load-charts.ts';
import { referenceSign, type EditorText, type TextPair } from './editor-text.ts';

type Path = readonly (string | number)[];

/** Keys under which one text serves both languages. */
const forBoth = new Set<string | number>(['value', 'figure']);

/** A YAML file that has been read. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly lineOf: LineOf;
  /** The dataset that a reference means when it names none. */
  readonly dataset?: string;
  /** Which of its texts are filled in from the data; none when not said. */
  readonly refers?: (path: Path) => boolean;
  /** What needs no declaration; all does when not said. */
  readonly taken?: (path: Path) => TextPair['taken'];
}

/** Every text that a YAML file gives in both languages, whatever its key. */
export function yamlTexts({ file, value, lineOf, dataset, refers, taken }: YamlFile): TextPair[] {
  return textsIn(value).map(({ words, path }) => {
    const read = (language: Language, text: string, place: Path): EditorText => {
      const at = { row: lineOf(place), column: place.join('.') };
      return { file, language, ...readWords(text, refers?.(path) ?? false, dataset), placeOf: () => at };
    };
    if (typeof words === 'string') {
      return { vi: [read('vi', words, path)], en: [], rows: inEach(() => lineOf(path)) };
    }
    return {
      ...inEach((language) => [read(language, words[language], [...path, language])]),
      rows: inEach((language) => lineOf([...path, language])),
      taken: taken?.(path),
    };
  });
}

/** Takes the references in braces out of a text that may hold some. */
export function readWords(
  text: string,
  refers: boolean,
  dataset?: string,
): Pick<EditorText, 'words' | 'references' | 'refers'> {
  const references: EditorText['references'][number][] = [];
  if (!refers) return { words: text, references, refers };
  const words = text.replace(/\{([^{}]*)\}/g, (_braces, reference: string) => {
    references.push(parseReference(reference, dataset));
    return referenceSign;
  });
  return { words, references, refers };
}

/** The pairs of a text in both languages and the texts for both, with their paths. */
function textsIn(value: unknown, path: Path = []): { words: Words | string; path: Path }[] {
  // Figures for both languages: "{rank}/{economies}".
  if (typeof value === 'string')
    return forBoth.has(path.at(-1)!) && value.includes('{') ? [{ words: value, path }] : [];
  if (value === null || typeof value !== 'object') return [];
  if (isWords(value)) return [{ words: value, path }];
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([key, item]) => textsIn(item, [...path, key]));
}

function isWords(value: object): value is Words {
  return languages.every((language) => language in value && typeof (value as Words)[language] === 'string');
}
