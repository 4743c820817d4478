import { referenceEmpty } from '../../schema/messages/reference.ts';
import type { Resolve } from './fill-text.ts';
import { amounts, parseReference } from './parse-reference.ts';

/** The same for figures among words: an absent value, for which only its status could stand there, is a problem unless `else` gives words. */
export function inSentence(resolve: Resolve): Resolve {
  return (text) => {
    const figure = resolve(text);
    if ('problem' in figure) return figure;
    const { dataset, value, status, period } = figure.observation;
    const worded = value !== null || !amounts.includes(figure.form) || parseReference(text, dataset)?.otherwise;
    return worded ? figure : { problem: referenceEmpty(period, status) };
  };
}
