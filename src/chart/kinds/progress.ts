import type { Observation } from '../../dataset/types.ts';
import { insideSentence, joined, sentences as say } from '../../language/chart-sentences.ts';
import { accordingTo, chartWords } from '../../language/chart-words.ts';
import type { Language } from '../../language/language.ts';
import { parsePeriod } from '../../language/period.ts';
import { rowSentences as sayRows } from '../../language/row-sentences.ts';
import { nameInside } from '../code-name.ts';
import { measureText } from '../measure-text.ts';
import type { Plan, Plot } from '../plot.ts';
import { BAR, COLUMN_GAP, PERCENT_GAP, progressLayout } from '../progress-layout.ts';
import type { ProgressLayout } from '../progress-layout.ts';
import { describeFigures } from '../describe-figures.ts';
import { hollowRing, otherNotes, otherRings } from '../progress-others.ts';
import { derivedShares, progressRows } from '../progress-rows.ts';
import type { ProgressRow } from '../progress-rows.ts';
import { progressTable } from '../progress-table.ts';
import { remarkOf } from '../series-steps.ts';
import { BASELINE, formatCoordinate, path, TEXT, text, textLines } from '../shapes.ts';
import type { ChartInput, Frame, Series, Shape, Target } from '../types.ts';
import type { Drawing, Kind, Marks } from './kind.ts';

/** What is done of what was to be done, a bar for each row on one axis from 0 to 100 %, the counts first. */
export const progress: Kind = {
  sizes: ['wide', 'narrow'],
  series,
  plan,
  draw,
  notes,
  describe,
  table: progressTable,
};

/** One series a row, so that a chart without rows is known to be empty. */
function series(input: ChartInput): Series[] {
  return progressRows(input).map((row) => ({
    key: row.code,
    name: row.name,
    emphasis: row.code === input.chart.emphasis,
    dash: 0,
    points: [
      {
        period: shown(row)?.period ?? '',
        time: 0,
        value: shown(row)?.value ?? null,
        total: row.of?.value ?? null,
        observation: shown(row),
        joined: false,
      },
    ],
  }));
}

/** The observation that a row is about: what is done, or the share where there are no counts. */
function shown({ done, of, ratio }: ProgressRow): Observation | null {
  return done || of ? done : ratio;
}

function plan(input: ChartInput, _series: readonly Series[], { size, width }: Frame): Plan {
  const rows = progressRows(input);
  const { counts, bars, percent, height } = progressLayout(rows, size, width);
  const most = Math.max(
    100,
    ...rows.flatMap(({ share, others }) => [share ?? 0, ...others.map((other) => other.share)]),
  );
  return {
    height: height + 30,
    x: { domain: [0, most], ticks: [0, 50, 100].map((at) => ({ at, text: `${at}%` })), base: null, reversed: false },
    y: null,
    left: size === 'wide' ? counts + bars : 0,
    // A ring on the bar's very end must stay in the frame.
    right: size === 'wide' && percent ? percent + COLUMN_GAP : rows.some(({ others }) => others.length) ? 6 : 0,
    inset: { top: 0, bottom: 0 },
  };
}

function draw({ input, plot }: Drawing): Marks {
  const rows = progressRows(input);
  const layout = progressLayout(rows, plot.size, plot.width);
  const words = rows.flatMap((row, index) => rowWords(row, layout, index, plot));
  return {
    shapes: [
      ...rules(layout, plot),
      ...bars(rows, layout, input.chart.emphasis, plot),
      ...otherRings(rows, layout, plot),
      ...words,
    ],
    targets: targets(input, rows, layout, plot),
  };
}

/** A row's name, counts and percentage: left of the bar and beyond it, or over it. */
function rowWords(row: ProgressRow, layout: ProgressLayout, index: number, plot: Plot): Shape[] {
  const { lines, words, bar } = layout.rows[index]!;
  const name = textLines(0, words, lines, { class: 'n' });
  const end = { 'text-anchor': 'end' };
  const level = plot.size === 'wide' ? bar + BASELINE : words;
  const others = row.others.map(({ words }) => words).join(', ');
  const edge =
    plot.width - (row.percent ? layout.percent + PERCENT_GAP : others ? layout.percent + 2 * PERCENT_GAP : 0);
  const counts =
    plot.size === 'wide'
      ? text(layout.counts, level, row.counts, { class: 'n' })
      : text(edge, level, row.counts, { class: 'n', ...end });
  const share = row.percent || others;
  const key = others ? hollowRing(plot.width - measureText(others, TEXT) - 8, level - BASELINE) : [];
  return [...name, counts, ...(share ? [text(plot.width, level, share, end)] : []), ...key];
}

function rules({ rows }: ProgressLayout, plot: Plot): Shape[] {
  const d = rows.slice(1).map(({ top }) => `M0 ${formatCoordinate(top)}H${plot.width}`);
  return plot.size === 'wide' && d.length ? [path(d.join(''), 'g')] : [];
}

function bars(rows: readonly ProgressRow[], layout: ProgressLayout, emphasis: string | undefined, plot: Plot): Shape[] {
  const bar = (index: number, to: number, name: string): Shape => ({
    tag: 'rect',
    attributes: {
      class: name,
      x: plot.x(0),
      y: layout.rows[index]!.bar - BAR / 2,
      width: plot.x(to) - plot.x(0),
      height: BAR,
    },
  });
  const known = rows.flatMap(({ code, share }, index) => (share === null ? [] : { code, index, share }));
  return [
    ...known.map(({ index }) => bar(index, 100, 'w')),
    ...known.map(({ code, index, share }) => bar(index, share, code === emphasis ? 'f em' : 'f')),
  ];
}

function targets({ language }: ChartInput, rows: readonly ProgressRow[], layout: ProgressLayout, plot: Plot): Target[] {
  return rows.flatMap((row, index) => {
    const observation = shown(row);
    if (row.share === null || !observation) return [];
    const own = { y: layout.rows[index]!.bar, step: index, heading: row.name };
    const name = observation.measure.name[language];
    const remark = row.percent || remarkOf(observation, language);
    return [
      { ...own, x: plot.x(row.share), series: 0, name, value: row.counts, remark },
      ...row.others.map(({ share, words, source }, place) => {
        return {
          ...own,
          x: plot.x(share),
          series: place + 1,
          name: accordingTo(source, language),
          value: words,
          remark: '',
        };
      }),
    ];
  });
}

/** Each row's counts; of several the highest and the lowest share; what other sources say, what is derived, what is missing. */
function describe(input: ChartInput): string[] {
  const { chart, dataset, language } = input;
  const rows = progressRows(input);
  const name = ({ code }: ProgressRow): string => nameInside(dataset, chart.progress!.rows, code, language);
  const known = rows.filter((row) => !lacks(row));
  const first = known[0] && shown(known[0]);
  if (!first) return [];
  const measures = [first, known[0]?.of].flatMap((one) => one?.measure.name[language] ?? []);
  const topic = measures.map((one, index) => (index ? insideSentence(one) : one));
  const words = known.map((row) => `${name(row)} ${row.counts}${row.percent && ` (${row.percent})`}`);
  const others = known.flatMap((row) => row.others.map(({ words, source }) => `${words} (${source})`));
  const said = [
    say.listed(topic.join(language === 'vi' ? ' trên ' : ' out of '), parsePeriod(first.period ?? ''), words, language),
    describeShares(known, name, language),
    others.length ? sayRows.others(others, language) : '',
    derivedShares(known) ? chartWords.derivedShares[language] : '',
    say.missing(
      rows.filter(lacks).map((row) => ({ status: lacks(row), of: name(row) })),
      language,
    ),
  ].filter(Boolean);
  if (said.length > 1) return said;
  return [describeFigures([], input, rows.length), ...said];
}

/** The status of a figure that a row lacks; empty where it has all. */
function lacks({ done, of, ratio }: ProgressRow): string {
  const needed = done || of ? [done, of] : [ratio];
  if (needed.every((one) => one?.value != null)) return '';
  return needed.find((one) => one?.value === null)?.status ?? 'O';
}

/** Of three rows or more those with the highest and the lowest share, by their counts. */
function describeShares(rows: readonly ProgressRow[], name: (row: ProgressRow) => string, language: Language): string {
  const shares = rows.flatMap(({ share }) => share ?? []);
  const ends = [Math.max(...shares), Math.min(...shares)];
  if (shares.length < 3 || ends[0] === ends[1]) return '';
  const words = ends.map((end) => {
    const found = rows.filter(({ share }) => share === end);
    return joined(
      found.map((row) => `${name(row)} (${row.counts})`),
      language,
    );
  });
  return sayRows.extremes(chartWords.byShare[language], false, words, language);
}

/** Where the rings come from, and that the percentages are not the sources' own. */
function notes(input: ChartInput): string[] {
  const derived = derivedShares(progressRows(input)) ? [chartWords.derivedShares[input.language]] : [];
  return [...otherNotes(input), ...derived];
}
