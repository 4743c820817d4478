import { parsePeriod } from '../../language/period.ts';

/** What a reader has chosen of a chart. */
export interface View {
  /** The table instead of the picture. */
  table: boolean;
  /** Codes shown, in the order of the choices; empty where there is nothing to choose. */
  show: string[];
  /** The code drawn in the accent; empty for none. */
  highlight: string;
  /** First and last period; empty where time cannot be chosen. */
  from: string;
  to: string;
  /** As change from a period. */
  relative: boolean;
  /** That period where a reader has named it; else the first that is shown and can be compared with. */
  base?: string | undefined;
}

/** What a reader can choose of a chart, and what it shows when nothing is chosen. */
export interface Choices {
  /** The codes that can be shown, those of the chart itself first; empty when they cannot be chosen. */
  codes: { code: string; name: string }[];
  /** What they are: "Nền kinh tế". */
  label: string;
  most: number;
  /** The periods from and to which it can be drawn, in order; empty when time cannot be chosen. */
  periods: string[];
  /** True where it shows one of them at a time: rows and maps. */
  single?: boolean;
  /** Whether values can be read as change from a period. */
  relative: boolean;
  /** The periods from which change can be counted. */
  bases?: string[];
  initial: View;
}

/** The keys of an address that say a view. */
const keys = ['view', 'show', 'highlight', 'time', 'relative'] as const;

/** The view that an address asks for; what the data do not have is left out, and `junk` says that something was. */
export function readView(search: string, choices: Choices): { view: View; junk: boolean } {
  const asked = new URLSearchParams(search);
  const view = { ...choices.initial };
  let junk = false;
  for (const key of keys) {
    const text = asked.get(key);
    if (text !== null && !readers[key](text, view, choices)) junk = true;
  }
  return { view, junk };
}

type Reader = (text: string, view: View, choices: Choices) => boolean;

/** Each reads one key into the view; false when any of it meant nothing. */
const readers: Record<(typeof keys)[number], Reader> = {
  view(text, view) {
    const known = text === 'table' || text === 'chart';
    if (known) view.table = text === 'table';
    return known;
  },
  show(text, view, choices) {
    const asked = [...new Set(text.split(','))];
    const known = choices.codes.map(({ code }) => code).filter((code) => asked.includes(code));
    const shown = known.slice(0, choices.most);
    if (shown.length) {
      view.show = shown;
      if (!shown.includes(view.highlight)) view.highlight = '';
    }
    return shown.length === asked.length;
  },
  highlight(text, view) {
    const known = text === 'none' || view.show.includes(text);
    if (known) view.highlight = text === 'none' ? '' : text;
    return known && view.show.length > 0;
  },
  time(text, view, choices) {
    const found = periodsWithin(text, choices.periods);
    const [first, last] = [found[0], found.at(-1)];
    if (first && last) [view.from, view.to] = [choices.single ? last : first, last];
    return found.length > 0 && !(choices.single && first !== last);
  },
  relative(text, view, choices) {
    const base = choices.bases?.includes(text) ? text : undefined;
    view.relative = choices.relative && (text === '1' || base !== undefined);
    if (base) view.base = base;
    return text === '0' || view.relative;
  },
};

/** The periods of a list that lie in a span such as 2017..2025, 2017.. or 2019. */
function periodsWithin(span: string, periods: readonly string[]): string[] {
  const [from = '', to = from, ...more] = span.split('..');
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (more.length || (from && !first) || (to && !last) || !(from || to)) return [];
  return periods.filter((text) => {
    const { start, end } = parsePeriod(text)!;
    return start >= (first?.start ?? '') && end <= (last?.end ?? '9999-99');
  });
}

/** True for two views that show the same. */
export function sameView(a: View, b: View): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * A view as the search part of an address, every choice said, so that a later change of the initial view changes no address.
 * A range that ends with the last period stays open, and goes on with the data.
 */
export function writeView(view: View, choices: Choices): string {
  const said = [`view=${view.table ? 'table' : 'chart'}`];
  if (choices.codes.length) said.push(`show=${view.show.join(',')}`, `highlight=${view.highlight || 'none'}`);
  if (choices.single) said.push(`time=${view.to}`);
  else if (choices.periods.length) said.push(`time=${view.from}..${view.to === choices.periods.at(-1) ? '' : view.to}`);
  if (choices.relative) said.push(`relative=${view.relative ? (view.base ?? 1) : 0}`);
  return `?${said.join('&')}`;
}
