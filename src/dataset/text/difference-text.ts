import type { Difference } from '../hand-in/difference.ts';
import { freeColumns } from '../read/fixed-columns.ts';
import type { Figures } from '../types.ts';
import { counted } from '../../language/counted.ts';
import { differenceParts, differenceWords, type DifferencePart } from '../../language/words/difference-words.ts';
import type { Language } from '../../language/language.ts';
import { changeText, figureText } from './change-text.ts';
import { observationName } from './observation-name.ts';

/** One part of a difference: its title with the count, and a line for each row. */
export interface TextOfPart {
  part: DifferencePart;
  title: string;
  lines: string[];
}

/** How a dataset differs from what is published, in words; parts without anything are left out. */
export function differenceText(dataset: Figures, { changes, added }: Difference, language: Language): TextOfPart[] {
  const parts: Record<DifferencePart, string[]> = { removed: [], figures: [], others: [], notes: [], added: [] };
  for (const change of changes) {
    const { name, old, new: now } = changeText(dataset, change, language);
    const { field } = change;
    if (change.new === 'removed') parts.removed.push(`${name}: ${old} → ${differenceWords.removed[language]}`);
    else if (field === undefined) parts.figures.push(`${name}: ${old} → ${now}`);
    else parts[freeColumns.has(field) ? 'notes' : 'others'].push(`${name}: ${old} → ${now}`);
  }
  for (const observation of added) {
    parts.added.push(`${observationName(dataset, observation, language)}: ${figureText(observation, language)}`);
  }
  return (Object.keys(differenceParts) as DifferencePart[])
    .map((part) => ({ part, title: counted(differenceParts[part], parts[part].length, language), lines: parts[part] }))
    .filter(({ lines }) => lines.length);
}
