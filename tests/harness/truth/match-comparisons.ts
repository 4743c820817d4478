import type { Observation } from '../../../src/dataset/types.ts';
import { formatNumber } from '../../../src/language/number.ts';
import { formatPeriod, parsePeriod } from '../../../src/language/period.ts';
import { findRow } from './find-row.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf, hasClass } from './parse-html.ts';
import { plainSpaces } from './read-passages.ts';

/** In the row of a figure: the period with which it is compared, the difference of the two and its percentage. */
export function matchComparisons({ known, language, page, passage, claim, fault }: Context): void {
  const cell = closest(passage.element, (element) => element.name === 'td' && hasClass(element, 'compared'));
  const row = cell && closest(cell, ({ name }) => name === 'tr');
  if (!row) return;
  const links = [...elementsOf(row)].flatMap(({ attributes }) => findRow(known, page, attributes['href']) ?? []);
  const observation = links[0]?.observation;
  const wanted = observation && earlierOf(observation);
  const { text } = passage;
  const refuse = (why: string): void => fault(0, text.length, why);
  if (!observation || !wanted) return refuse('stands in a row whose figure has no earlier one');
  const earlier = [...known.observations.values()].find((one) => isSame(one, observation) && one.period === wanted);
  const named = plainSpaces(formatPeriod(parsePeriod(wanted)!, language));
  const at = text.indexOf(named);
  if (at < 0) return refuse(`does not name ${named}`);
  claim(at, at + named.length, 'comparison');
  const said = /(tăng|giảm|up|down) (?:VND )?(\d[\d.,]*\d|\d)/u.exec(text);
  if (!said) return;
  if (earlier?.value === undefined || earlier.value === null || observation.value === null)
    return refuse(`there is no figure for ${named}`);
  const { measure } = observation;
  const difference = observation.value - earlier.value;
  const written = formatNumber(
    Number((Math.abs(difference) / measure.unit.divisor).toPrecision(12)),
    language,
    measure.decimals,
  );
  const rises = measure.nature === 'rank' ? difference < 0 : difference > 0;
  if (said[2] !== written || rises !== ['tăng', 'up'].includes(said[1]!))
    return refuse(`compares ${observation.value} with ${earlier.value}`);
  claim(said.index, said.index + said[0].length, 'comparison');
  const share = /\((\d[\d.,]*)%\)$/u.exec(text);
  if (!share) return;
  const percent = formatNumber(Math.abs((difference / earlier.value) * 100), language, 1);
  if (share[1] !== percent) return refuse(`compares ${observation.value} with ${earlier.value}`);
  claim(share.index, text.length, 'comparison');
}

function isSame(one: Observation, other: Observation): boolean {
  const codes = Object.entries(other.dimensions).filter(([, code]) => code !== other.period);
  return (
    one.dataset === other.dataset &&
    one.measure.id === other.measure.id &&
    codes.every(([column, code]) => one.dimensions[column] === code)
  );
}

/** The period that a measure's rule means, told from the way periods are written. */
function earlierOf({ period, measure }: Observation): string | null {
  const [, year = '', letter, part] = /^(\d{4})(?:-([SQ])(\d))?$/.exec(period ?? '') ?? [];
  if (!year || measure.compare === 'none') return null;
  const before = Number(year) - 1;
  if (!letter) return String(before);
  if (measure.compare === 'year') return `${before}-${letter}${part}`;
  return part === '1' ? `${before}-${letter}${letter === 'S' ? 2 : 4}` : `${year}-${letter}${Number(part) - 1}`;
}
