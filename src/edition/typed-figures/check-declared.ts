import { parseReference } from '../../dataset/reference/parse-reference.ts';
import { resolveReferences } from '../../dataset/reference/resolve-reference.ts';
import type { Dataset } from '../../dataset/types.ts';
import { formatObservation } from '../../dataset/write/format-observation.ts';
import { inEach } from '../../language/language.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { typedFigureBare, typedFigureLanguages, typedFigureOther } from '../../schema/messages/typed-figure.ts';
import type { TypedFigures } from '../../schema/typed-figures.ts';
import { isReported } from '../check/bad-references.ts';
import type { DeclaredText } from './declared-texts.ts';
import { findFigures } from './find-figures.ts';

/** What is wrong with an entry of typed-figures.yaml, with the path of its key. */
export interface DeclaredFault {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly sentence: Sentence;
}

const bareNumber = /^[−-]?\d+(?:[.,]\d+)*\s?%?$/;

/**
 * A number without words, which would be let pass wherever it stands; languages with other numbers; a number that is not
 * the figure that the data hold. Datasets in `broken` cannot be read.
 */
export function checkDeclared(
  entries: TypedFigures,
  texts: readonly DeclaredText[],
  datasets: ReadonlyMap<string, Dataset>,
  broken: ReadonlySet<string>,
): DeclaredFault[] {
  const bare = texts
    .filter(({ text }) => bareNumber.test(text))
    .map(({ text, path }) => ({ path, found: text, sentence: typedFigureBare() }));
  const byEntry = Map.groupBy(texts, ({ entry }) => entry);
  const faults = entries.flatMap(({ of }, entry) => {
    const own = byEntry.get(entry) ?? [];
    const figure = of === undefined ? [] : checkFigure(of, own, datasets, broken);
    return [...checkLanguages(own), ...figure];
  });
  return [...bare, ...faults];
}

/** Words that spell their number out have none to be compared. */
function checkLanguages(texts: readonly DeclaredText[]): DeclaredFault[] {
  const own = inEach((language) => texts.filter(({ languages }) => languages.join() === language));
  const { vi, en } = inEach((language) => [...new Set(own[language].flatMap(numbersOf))].sort().join());
  const [first] = own.en;
  if (!first || !vi || !en || vi === en) return [];
  return [{ path: first.path, found: first.text, sentence: typedFigureLanguages() }];
}

function numbersOf({ text, languages: [language = 'vi'] }: DeclaredText): string[] {
  const words = { file: '', language, words: text, references: [], refers: false, placeOf: () => ({}) };
  return findFigures(words, { calendar: null, declared: [], use: () => {} }).flatMap(({ keys }) => keys);
}

function checkFigure(
  of: string,
  texts: readonly DeclaredText[],
  datasets: ReadonlyMap<string, Dataset>,
  broken: ReadonlySet<string>,
): DeclaredFault[] {
  if (broken.has(parseReference(of)?.dataset ?? '')) return [];
  return texts.flatMap(({ text, path, languages: [language = 'vi'] }): DeclaredFault[] => {
    const figure = resolveReferences({ datasets, language })(of);
    if ('problem' in figure) {
      return isReported(figure.problem) ? [{ path: [path[0]!, 'of'], found: of, sentence: figure.problem }] : [];
    }
    const number = formatObservation(figure.observation, language, 'bare');
    const said: readonly string[] = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
    return !said.length || said.includes(number) ? [] : [{ path, found: text, sentence: typedFigureOther(number) }];
  });
}
