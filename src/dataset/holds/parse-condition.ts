import { holdsFunction, holdsGrammar } from '../../schema/messages/holds.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { nearestNames } from '../check/nearest-names.ts';

export const operators = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '=': (a: number, b: number) => a === b,
  '>=': (a: number, b: number) => a >= b,
  '>': (a: number, b: number) => a > b,
};
type Operator = keyof typeof operators;

/** What stands at one side: a number, one figure, a figure's place, or each of several figures. */
export type Side = { kind: 'number'; value: number } | { kind: 'figure' | 'rank' | 'all'; reference: string };

/** A condition as it is written: two sides compared, or the codes that a function is to give. */
export type Condition =
  | { kind: 'compared'; left: Side; operator: Operator; right: Side }
  | { kind: 'codes'; function: CodeFunction; reference: string; codes: readonly string[] };

const codeFunctions = ['max', 'min', 'stated'] as const;
type CodeFunction = (typeof codeFunctions)[number];
const functions = ['max', 'min', 'rank', 'all', 'stated'] as const;

const side = String.raw`\{[^{}]+\}|[a-z]+\([^(){}]+\)|-?\d+(?:\.\d+)?`;
const grammar = new RegExp(`^(${side})\\s*(<=|>=|<|=|>)\\s*(${side}|[^<>=(){}]+)$`);
const call = /^([a-z]+)\((.+)\)$/;
const code = /^[\p{L}\d][\p{L}\d._/-]*$/u;

/** Reads `{a} < {b}`, `max(a) = code, code`, `rank(a) = number`, `all(a) > {b}` or `stated(a) = source`; either side of a comparison may be a number. */
export function parseCondition(text: string): Condition | { problem: Sentence } {
  const [, before = '', operator = '', after = ''] = grammar.exec(text.trim()) ?? [];
  const unknown = [before, after].map((each) => call.exec(each)?.[1]).find((name) => name && !isFunction(name));
  if (unknown) return { problem: holdsFunction(unknown, nearestNames(unknown, functions)) };
  const [, name = '', reference = ''] = call.exec(before) ?? [];
  const giving = codeFunctions.find((each) => each === name);
  if (giving) {
    const codes = after.split(',').map((each) => each.trim());
    const fits = operator === '=' && codes.every((each) => code.test(each));
    return fits ? { kind: 'codes', function: giving, reference, codes } : { problem: holdsGrammar() };
  }
  const [left, right] = [readSide(before), readSide(after)];
  if (!left || !right || right.kind === 'all') return { problem: holdsGrammar() };
  return { kind: 'compared', left, operator: operator as Operator, right };
}

function readSide(text: string): Side | null {
  if (text.startsWith('{')) return { kind: 'figure', reference: text.slice(1, -1) };
  const [, kind, reference = ''] = call.exec(text) ?? [];
  if (kind === 'rank' || kind === 'all') return { kind, reference };
  return /^-?\d+(?:\.\d+)?$/.test(text) ? { kind: 'number', value: Number(text) } : null;
}

function isFunction(name: string): boolean {
  return functions.some((each) => each === name);
}
