import { inEach, type Language, type Words } from '../../language/language.ts';
import type { LineOf } from '../read/load-charts.ts';
import type { Codes } from '../types.ts';
import type { YamlResult } from '../read/read-yaml.ts';
import type { Contents } from '../types.ts';
import { correctionsFile } from '../check/check-corrections.ts';
import { rankingsFile } from '../check/check-rankings.ts';
import { glossaryFile } from '../check/check-glossary.ts';
import type { EditorText, TextPair } from './editor-text.ts';
import { yamlTexts, type YamlFile } from './yaml-texts.ts';

/** Where the texts stand in the files. */
export interface TextPlaces {
  home: YamlResult<unknown> | null;
  site: YamlResult<unknown> | null;
  provinces: YamlResult<unknown> | null;
  rankings: YamlResult<unknown> | null;
  glossary: YamlResult<unknown> | null;
  charts: ReadonlyMap<string, LineOf>;
  metas: ReadonlyMap<string, LineOf>;
  corrections: Pick<YamlResult<unknown>, 'raw' | 'lineOf'> | null;
  codes: Codes;
}

/** The texts of YAML files, definitions of indicators, and the notes that stand with figures. */
export function editionTexts({ charts, datasets }: Contents, places: TextPlaces): TextPair[] {
  const { home, site, provinces, rankings, glossary, corrections, codes } = places;
  const read = (
    file: string,
    result: Pick<YamlResult<unknown>, 'raw' | 'lineOf'> | null,
    rules: Pick<YamlFile, 'refers' | 'taken'> = {},
  ) => (result ? yamlTexts({ file, value: result.raw, lineOf: result.lineOf, ...rules }) : []);
  return [
    ...read('content/home.yaml', home, { refers: () => true }),
    ...read('content/site.yaml', site),
    ...read('content/provinces.yaml', provinces),
    ...read(rankingsFile, rankings, { refers: (path) => path.includes('indexes') }),
    ...read(glossaryFile, glossary, {
      taken: ([, key]) => (key === 'definition' || key === 'note' ? 'dates' : 'all'),
    }),
    // Beside a correction stand both of its figures.
    ...read(correctionsFile, corrections, { taken: () => 'all' }),
    ...[...charts].flatMap(([id, value]) =>
      yamlTexts({
        file: `content/charts/${id}.yaml`,
        value,
        lineOf: places.charts.get(id)!,
        dataset: value.dataset,
        refers: ([key]) => ['title', 'subtitle', 'note', 'takeaway', 'howto', 'about', 'figures'].includes(String(key)),
      }),
    ),
    ...[...datasets].flatMap(([id, { meta }]) =>
      yamlTexts({ file: `data/${id}.meta.yaml`, value: meta, lineOf: places.metas.get(id)! }),
    ),
    ...[...datasets].flatMap(([id, { observations }]) =>
      observations.flatMap(({ note, row }) =>
        note && row ? [rowTexts(`data/${id}.csv`, row, 'note', note, 'all')] : [],
      ),
    ),
    ...codes.indicators.flatMap((record, index) => {
      const { definition_vi: vi, definition_en: en } = record;
      return vi && en
        ? [rowTexts('data/codes/indicators.csv', codes.indicatorRows[index]!, 'definition', { vi, en })]
        : [];
    }),
  ];
}

function rowTexts(file: string, row: number, column: string, words: Words, taken?: TextPair['taken']): TextPair {
  const text = (language: Language): EditorText => ({
    file,
    language,
    words: words[language],
    references: [],
    refers: false,
    placeOf: () => ({ row, column: `${column}_${language}` }),
  });
  return { ...inEach((language) => [text(language)]), rows: inEach(() => row), taken };
}
