import type { FigureChange } from '../hand-in/compare-states.ts';
import { boundColumns } from '../intervals.ts';
import { defaultWords } from '../read/fixed-columns.ts';
import { formatObservation } from '../write/format-observation.ts';
import type { Figures, Measure, Observation } from '../types.ts';
import { insideSentence } from '../../language/words/chart/chart-sentences.ts';
import { correctionWords } from '../../language/words/correction-words.ts';
import type { Language, Words } from '../../language/language.ts';
import { formatNumber, formatQuantity, qualifierWords, type Unit } from '../../language/number.ts';
import { basisWords, statusWords } from '../../language/words/status-words.ts';
import type { Published } from '../../schema/corrections.ts';
import { observationText } from './observation-text.ts';
import { observationName } from './observation-name.ts';

/** The name of what is no column of a row: the unit of its measure. */
export const unitField = 'unit';

/** Which row, in which of its columns, and from what to what; `units` name the unit of a change of one. */
export interface Changed extends Pick<FigureChange, 'at' | 'observation' | 'field' | 'old' | 'new'> {
  units?: ReadonlyMap<string, Unit>;
}

/** What was changed, and from what to what: "Thu ngân sách, Chính phủ, 2024 – từ ước lượng", "khoảng", "không có". */
export function changeText(
  dataset: Figures,
  changed: Changed,
  language: Language,
): Record<'name' | 'old' | 'new', string> {
  const { at, field, units } = changed;
  const measure = measureOf(dataset, changed);
  const period = dataset.timeColumn ? (at[dataset.timeColumn] ?? null) : null;
  // A measure that is gone with its rows is told by its code.
  const name = measure
    ? observationName(dataset, { dimensions: at, measure, period }, language)
    : Object.values(at).join(', ');
  const say = (cell: Published) => cellText(dataset, { measure, field, units }, cell, language);
  return {
    name: field === undefined ? name : `${name} – ${fieldName(dataset, field, language)}`,
    old: say(changed.old),
    new: say(changed.new),
  };
}

/** The figure of a row with every digit and what qualifies it: "khoảng 700.000 tỷ đồng"; an absent one by its status. */
export function figureText(observation: Observation | null, language: Language): string {
  if (!observation) return correctionWords.removed[language];
  const { value, measure } = observation;
  if (value === null) return formatObservation(observation, language);
  // Every digit, as for what was changed.
  return observationText({ ...observation, measure: { ...measure, decimals: undefined } }, language);
}

/** The column of a change as it stands inside a sentence; its id where the dataset has it no more. */
export function fieldName({ meta }: Figures, field: string, language: Language): string {
  const column = meta.columns.find(({ id }) => id === field);
  if (!column && field === unitField) return correctionWords.unit[language];
  return insideSentence(column?.label[language] ?? field);
}

/** The measure that a change is of; undefined where none of its rows is left. */
export function measureOf(
  { meta, measures }: Figures,
  { at, observation }: Pick<Changed, 'at' | 'observation'>,
): Measure | undefined {
  const column = meta.columns.find(({ role }) => role === 'measure')!;
  return observation?.measure ?? measures.get(at['indicator'] ?? column.id);
}

/** What a row says in one of its columns, in words. */
export function cellText(
  { codes, meta }: Figures,
  { measure, field, units }: Pick<Changed, 'field' | 'units'> & { measure: Measure | undefined },
  cell: Published,
  language: Language,
): string {
  if (cell === 'removed') return correctionWords.removed[language];
  if (field === undefined) {
    if (typeof cell !== 'number') return correctionWords.empty[language];
    // Every digit as it was published: two values that differ must not look alike.
    return measure ? formatQuantity(cell, language, { unit: measure.unit }) : formatNumber(cell, language);
  }
  const text = cell === 'empty' ? (defaultWords[field] ?? '') : String(cell);
  if (text === '') return correctionWords.without[language];
  const number = meta.columns.find(({ id }) => id === field)?.type === 'number' ? Number(text) : NaN;
  if (!Number.isNaN(number)) {
    const bound = measure && boundColumns.some((id) => id === field);
    return bound ? formatQuantity(number, language, { unit: measure.unit }) : formatNumber(number, language);
  }
  const words = field === unitField ? units?.get(text)?.name : (fixed[field]?.[text] ?? codes[field]?.get(text)?.name);
  return words?.[language] ?? text;
}

const fixed: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  qualifier: qualifierWords,
  basis: basisWords,
  obs_status: statusWords,
};
