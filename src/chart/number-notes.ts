import type { Observation } from '../dataset/types.ts';
import type { Language } from '../language/language.ts';
import { remarkOf } from './series-steps.ts';

/** Notes of a table, each said once and numbered from 1 in the order in which cells first need it. */
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
    if (!texts.includes(text)) texts.push(text);
    return [texts.indexOf(text) + 1];
  };
  const of = (observation: Observation): number[] => [
    ...add(observation.value === null ? '' : remarkOf(observation, language)),
    ...add(observation.note?.[language] ?? ''),
  ];
  return { texts, add, of };
}
