import { holdsGrammar, holdsNoValue, type Sentence } from '../schema/messages.ts';
import type { Resolve } from './fill-text.ts';

const grammar = /^(\{[^{}]+\}|-?\d+(?:\.\d+)?)\s*(<=|>=|<|=|>)\s*(\{[^{}]+\}|-?\d+(?:\.\d+)?)$/;

const operators: Record<string, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

/** Whether "{a} < {b}" is true of the published values, before rounding; either side may be a plain number. */
export function checkHolds(condition: string, resolve: Resolve): boolean | { problem: Sentence } {
  const match = grammar.exec(condition.trim());
  if (!match) return { problem: holdsGrammar() };
  const left = side(match[1]!, resolve);
  if (typeof left !== 'number') return left;
  const right = side(match[3]!, resolve);
  return typeof right === 'number' ? operators[match[2]!]!(left, right) : right;
}

function side(text: string, resolve: Resolve): number | { problem: Sentence } {
  if (!text.startsWith('{')) return Number(text);
  const figure = resolve(text.slice(1, -1));
  if ('problem' in figure) return figure;
  return figure.observation.value ?? { problem: holdsNoValue() };
}
