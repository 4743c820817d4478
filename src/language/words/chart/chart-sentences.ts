import type { Language } from '../../language.ts';
import { divisorOf, formatNumber, formatQuantity, NBSP, type QuantityStyle } from '../../number.ts';
import { namePeriod, type Period } from '../../period.ts';

/** When a value stands: in a period or, where values hold until the next, from its first day on. */
export interface When {
  period: Period;
  holds: boolean;
}

/** A value in words with the periods in which it stands. */
export interface Dated {
  value: string;
  at: readonly When[];
}

/** Figures that are missing: of what, and the status that says why. */
export interface Gap {
  status: string;
  of: string;
}

/** A text with its first letter as at the beginning of a sentence. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A measure's name with its first letter as inside a sentence; an abbreviation such as GII stays. */
export function insideSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(first.length) : name;
}

/** "A, B và C". */
export function joined(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`;
}

/** The sentences of a chart's description, made from words and figures that are already formatted. */
export const sentences = {
  subject,
  stands,
  only,
  spans,
  method,
  difference,
  change,
  drawsOn,
  listed,
  during,
  periods,
  missing,
};

/** "Hạng GII của Việt Nam", "Viet Nam’s GII rank"; of a common noun "Mức độ hài lòng (cả nước)". */
function subject(measure: string, of: string, common: boolean, language: Language): string {
  if (!of) return measure;
  if (common) return `${measure} (${of})`;
  return language === 'vi' ? `${measure} của ${of}` : `${of}’${of.endsWith('s') ? '' : 's'} ${insideSentence(measure)}`;
}

/** "Hạng GII của Việt Nam năm 2025 là 44 trong 139 nền kinh tế, bằng năm 2024." A rank comes as its number, "44" or "44th". */
function stands(
  what: string,
  latest: When,
  number: string,
  total: string,
  rank: boolean,
  change: string,
  language: Language,
): string {
  const value = number + (total && ` ${language === 'vi' ? 'trong' : 'of'} ${total}`);
  const after = change && `, ${change}`;
  if (language === 'vi') return `${what} ${periods([latest], language)} là ${value}${after}.`;
  const verb = latest.holds ? 'has been' : rank ? 'was' : 'stood at';
  const when = latest.holds ? `since ${namePeriod(latest.period, language)}` : during(latest.period, language);
  return `${what} ${verb} ${value} ${when}${after}.`;
}

/** After a series' one value: "Chỉ có số liệu của năm 2020." */
function only({ period, holds }: When, language: Language): string {
  const name = namePeriod(period, language);
  if (language === 'vi') return `Chỉ có số liệu ${holds ? 'từ' : 'của'} ${name}.`;
  return `There is a figure ${holds ? 'from' : 'for'} ${name} only.`;
}

/** The names of the two ends among figures: of most measures the highest and the lowest; the better end of others first. */
export type Ends = 'high' | 'low' | 'head';
export const endWords: Record<Ends, Record<Language, readonly [string, string]>> = {
  high: { vi: ['cao nhất', 'thấp nhất'], en: ['the highest', 'the lowest'] },
  low: { vi: ['thấp nhất', 'cao nhất'], en: ['the lowest', 'the highest'] },
  head: { vi: ['gần đầu bảng nhất', 'xa đầu bảng nhất'], en: ['the nearest to the top', 'the farthest from it'] },
};

/** "Từ năm 2011 (hạng 51) đến năm 2025, cao nhất là hạng 42 (năm 2019 và 2020), thấp nhất là hạng 76 (năm 2012 và 2013)." */
function spans(
  [first, last]: readonly [When, When],
  note: string,
  ends: Ends,
  [high, low]: readonly [Dated, Dated],
  changed: boolean,
  language: Language,
): string {
  const vi = language === 'vi';
  const from = namePeriod(first.period, language) + (note && ` (${note})`);
  const to = namePeriod(last.period, language);
  const [above, below] = [high, low].map(({ value, at }) => `${value} (${periods(at, language)})`);
  const [one, other] = endWords[ends][language];
  const extremes = vi ? `${one} là ${above}, ${other} là ${below}` : `${one} was ${above}, ${other} ${below}`;
  const level = vi ? `mọi số liệu đều là ${high.value}` : `every figure was ${high.value}`;
  return [
    vi ? `Từ ${from} đến ${to}, ` : `From ${from} to ${to} `,
    high.value === low.value ? level : extremes,
    changed ? `; ${otherMethod(first.period, language)}` : '',
    '.',
  ].join('');
}

/** "Trước năm 2021 cách tính khác.": where one value alone was measured as now. */
function method(since: Period, language: Language): string {
  return `${sentenceCase(otherMethod(since, language))}.`;
}

function otherMethod(since: Period, language: Language): string {
  const name = namePeriod(since, language);
  return language === 'vi' ? `trước ${name} cách tính khác` : `before ${name} a different method applied`;
}

/** A difference in its own unit: places for ranks, percentage points for percentages. */
export function difference(nature: string, amount: number, style: QuantityStyle, language: Language): string {
  const vi = language === 'vi';
  // Subtraction leaves binary dust: 0.7709 − 0.7 is not 0.0709.
  const exact = Number(amount.toPrecision(12));
  const number = formatNumber(exact / divisorOf(style.unit, language), language, style.decimals);
  const counted = (one: string): string => `${number}${NBSP}${one}${number === '1' ? '' : 's'}`;
  if (nature === 'rank') return vi ? `${number}${NBSP}bậc` : counted('place');
  if (style.unit.format[language] !== '{n}%') return formatQuantity(exact, language, style);
  return vi ? `${number}${NBSP}điểm phần trăm` : counted('percentage point');
}

/** "tăng 2 bậc so với năm 2024", "bằng năm 2024", within a sentence; a position in a ranking comes nearer its top or moves away. */
function change(
  direction: 'up' | 'down' | 'same',
  amount: string,
  before: When,
  position: boolean,
  language: Language,
): string {
  const name = namePeriod(before.period, language);
  if (position && direction !== 'same') {
    const near = direction === 'up';
    if (language === 'vi') return `${near ? 'gần' : 'xa'} đầu bảng hơn ${amount} so với ${name}`;
    return `${near ? 'nearer' : 'farther from'} the top by ${amount} than in ${name}`;
  }
  if (language === 'vi') {
    const base = before.holds ? `mức từ ${name}` : name;
    return direction === 'same' ? `bằng ${base}` : `${direction === 'up' ? 'tăng' : 'giảm'} ${amount} so với ${base}`;
  }
  const base = before.holds ? `the level of ${name}` : name;
  return direction === 'same' ? `unchanged from ${base}` : `${direction} ${amount} from ${base}`;
}

/** "Biểu đồ gồm 20 dòng, lập theo bộ số liệu “Lương cơ sở”, từ năm 2017 đến năm 2025."; rows only where there are several, a span where it is given. */
function drawsOn(table: boolean, rows: number, dataset: string, span: readonly Period[], language: Language): string {
  const [from = '', to = ''] = span.map((period) => namePeriod(period, language));
  const one = from === to;
  if (language === 'vi') {
    const when = from && `, ${one ? from : `từ ${from} đến ${to}`}`;
    const count = rows > 1 ? `gồm ${rows}${NBSP}dòng, ` : '';
    return `${table ? 'Bảng' : 'Biểu đồ'} ${count}lập theo bộ số liệu “${dataset}”${when}.`;
  }
  const when = from && `, for ${one ? from : `${from} to ${to}`}`;
  const verb = rows > 1 ? `has ${rows}${NBSP}rows, drawing` : 'draws';
  return `The ${table ? 'table' : 'chart'} ${verb} on the dataset “${dataset}”${when}.`;
}

/** "Mức độ hài lòng, năm 2024: Bắc Kạn 78,17%; cả nước 83,94%."; either of topic and period may be lacking. */
function listed(topic: string, period: Period | null, items: readonly string[], language: Language): string {
  const head = [topic, period && during(period, language)].filter(Boolean).join(language === 'vi' ? ', ' : ' ');
  return sentenceCase(`${head && `${head}: `}${items.join('; ')}.`);
}

const reasons: Record<string, Record<Language, string>> = {
  M: { vi: 'không tồn tại số liệu của', en: 'no figure can exist for' },
  L: { vi: 'không thu thập số liệu của', en: 'no figure is collected for' },
  O: { vi: 'chưa có số liệu có nguồn của', en: 'no sourced figure yet for' },
  Q: { vi: 'nguồn không công bố số liệu của', en: 'the source publishes no figure for' },
};

/** "Chưa có số liệu có nguồn của Thái Lan (2018); nguồn không công bố số liệu của Lào.", once for each reason. */
function missing(gaps: readonly Gap[], language: Language): string {
  const said = Object.entries(reasons).flatMap(([status, words]) => {
    const own = gaps.filter((gap) => (reasons[gap.status] ? gap.status : 'O') === status).map(({ of }) => of);
    return own.length ? `${words[language]} ${joined(own, language)}` : [];
  });
  return said.length ? `${sentenceCase(said.join('; '))}.` : '';
}

/** "năm 2025", "in 2025", "on 1 July 2024". */
function during(period: Period, language: Language): string {
  const name = namePeriod(period, language);
  return language === 'vi' ? name : `${period.kind === 'day' ? 'on' : 'in'} ${name}`;
}

/** "năm 2019 và 2020", "năm 2012–2014", "từ ngày 01/7/2024"; "2019 and 2020", "from 1 July 2024". */
function periods(at: readonly When[], language: Language): string {
  const years = at.every(({ period }) => period.kind === 'year');
  const names = years
    ? yearSpans(at.map(({ period }) => Number(period.text)))
    : at.map(({ period }) => namePeriod(period, language));
  const words = `${years && language === 'vi' ? `năm${NBSP}` : ''}${joined(names, language)}`;
  return at[0]?.holds ? `${language === 'vi' ? 'từ' : 'from'} ${words}` : words;
}

/** Years in their order; three or more that follow each other as a span. */
function yearSpans(years: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.map(String)));
}
