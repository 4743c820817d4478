import { separators, type NumberStyle } from '../../language/number.ts';
import {
  numberApostrophe,
  numberExponent,
  numberGrammar,
  numberAmbiguous,
  numberGrouping,
  numberLeadingZero,
  numberMinus,
  numberPercent,
  numberPrecision,
  numberSpace,
} from '../../schema/messages/cell.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';

const grammar: Record<NumberStyle, RegExp> = {
  vi: /^-?(0|[1-9]\d*|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?$/,
  en: /^-?(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?$/,
};

/** Reads a number in the declared style, 1.327,5 or 1,327.5 (undeclared: 1327.5), digit for digit; else a sentence. */
export function readNumber(text: string, style: NumberStyle | undefined): number | Sentence {
  if (!grammar[style ?? 'en'].test(text)) return explain(text, style);
  const { group, decimal } = separators[style ?? 'en'];
  const value = Number(text.replaceAll(group, '').replace(decimal, '.'));
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length > 15 ? numberPrecision() : value;
}

/**
 * A sentence when a number of one sign and three digits, 1.327 or 1,327, goes against what its measure leads one to
 * expect: a file in the other style would mean another number. `fine` says that the measure has thousandths.
 * Where no style is declared there is nothing to go by.
 */
export function checkAmbiguity(text: string, style: NumberStyle | undefined, fine: boolean): Sentence | null {
  const match = /^(-?[1-9]\d{0,2})([.,])(\d{3})$/.exec(text);
  if (!match) return null;
  const [, whole, sign, rest] = match;
  const { decimal } = separators[style ?? 'en'];
  if (style && (sign === decimal) === fine) return null;
  return numberAmbiguous(`${whole}${rest}`, `${whole}${decimal}${rest}0`, style !== undefined);
}

function explain(text: string, style: NumberStyle | undefined): Sentence {
  if (/^['‘’]/.test(text)) return numberApostrophe();
  if (/^[\u2010-\u2015\u2212]\d/.test(text)) return numberMinus();
  if (/\d\s+\d/.test(text)) return numberSpace();
  if (/^-?[\d.,]+\s*[%‰]$/.test(text)) return numberPercent();
  if (/^-?[\d.,]+e[+-]?\d+$/i.test(text)) return numberExponent();
  if (/^-?0\d/.test(text)) return numberLeadingZero();
  if (/^-?[\d.,]*\d[\d.,]*$/.test(text)) return numberGrouping(style);
  return numberGrammar(style);
}
