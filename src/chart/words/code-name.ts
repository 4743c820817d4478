import type { ChartInput } from '../types.ts';
import type { Figures } from '../../dataset/types.ts';
import { inEach, type Language, type Words } from '../../language/language.ts';

/** The name of a code in a column of the dataset; the code itself when its list has none. */
export function codeName(dataset: Figures, columnId: string, code: string): Words {
  return dataset.codes[columnId]?.get(code)?.name ?? inEach(() => code);
}

/** The name of a code that is a common noun as a sentence has it, "cả nước"; empty for a proper name, which keeps its capital. */
export function commonNoun(dataset: Figures, columnId: string, code: string, language: Language): string {
  return dataset.codes[columnId]?.get(code)?.extra[`inside_${language}`] ?? '';
}

/** The name of a code inside a sentence: "Bắc Kạn", "cả nước". */
export function nameInside(dataset: Figures, columnId: string, code: string, language: Language): string {
  return commonNoun(dataset, columnId, code, language) || codeName(dataset, columnId, code)[language];
}

/** The proper names among the codes of what a chart shows: those of its rows or its series, or that its selection names. */
export function properNames({ chart, dataset, language }: ChartInput): string[] {
  const columns = new Set([chart.rows, chart.series, ...Object.keys(chart.select)]);
  return [...columns].flatMap((column) =>
    [...(dataset.codes[column ?? '']?.values() ?? [])].flatMap(({ name, extra }) =>
      column === 'indicator' || extra[`inside_${language}`] ? [] : name[language],
    ),
  );
}
