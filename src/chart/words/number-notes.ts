import type { Observation } from '../../dataset/types.ts';
import { sentenceCase } from '../../language/words/chart/chart-sentences.ts';
import type { Language } from '../../language/language.ts';
import { remarkOf } from '../series-steps.ts';

/** Notes of a table, each a sentence said once and numbered from 1 in the order in which cells first need it. */
export interface NoteNumbers {
  texts: string[];
  /** The number of a text, in a list as cells carry it. */
  add(text: string): number[];
  /** The numbers of what must be said about an observation: its basis, its status, its own note. */
  of(observation: Observation): number[];
}

/** Starts an empty list of numbered notes. */
export function numberNotes(language: Language): NoteNumbers {
  const texts: string[] = [];
  const add = (text: string): number[] => {
    if (!text) return [];
    const sentence = sentenceCase(/[.!?…”]$/.test(text) ? text : `${text}.`);
    if (!texts.includes(sentence)) texts.push(sentence);
    return [texts.indexOf(sentence) + 1];
  };
  const of = (observation: Observation): number[] => [
    ...add(observation.value === null ? '' : remarkOf(observation, language)),
    ...add(observation.note?.[language] ?? ''),
  ];
  return { texts, add, of };
}
