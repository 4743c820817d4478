import { parseReference } from '../../dataset/parse-reference.ts';
import { languages, type Language, type Words } from '../../language/language.ts';
import type { LineOf } from '../load-charts.ts';
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
}

/** Every text that a YAML file gives in both languages, whatever its key; `taken` says what needs no declaration. */
export function yamlTexts(
  { file, value, lineOf, dataset }: YamlFile,
  taken: (path: Path) => TextPair['taken'] = () => undefined,
): TextPair[] {
  return textsIn(value).map(({ words, path }) => {
    if (typeof words === 'string') {
      const place = { row: lineOf(path), column: path.join('.') };
      const text: EditorText = { file, language: 'vi', ...readReferences(words, dataset), placeOf: () => place };
      return { vi: [text], en: [], rows: { vi: place.row, en: place.row } };
    }
    const text = (language: Language): EditorText => {
      const place = { row: lineOf([...path, language]), column: [...path, language].join('.') };
      return { file, language, ...readReferences(words[language], dataset), placeOf: () => place };
    };
    const row = (language: Language) => lineOf([...path, language]);
    return {
      vi: [text('vi')],
      en: [text('en')],
      rows: { vi: row('vi'), en: row('en') },
      taken: taken(path),
    };
  });
}

/** Takes the references in braces out of a text. */
export function readReferences(text: string, dataset?: string): Pick<EditorText, 'words' | 'references'> {
  const references: EditorText['references'][number][] = [];
  const words = text.replace(/\{([^{}]*)\}/g, (_braces, reference: string) => {
    references.push(parseReference(reference, dataset));
    return referenceSign;
  });
  return { words, references };
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
