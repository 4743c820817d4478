import { gapNote, gapReasons } from '../../language/words/chart/chart-words.ts';
import { leavesGaps } from '../../dataset/frequency.ts';
import type { Language } from '../../language/language.ts';
import { parsePeriod } from '../../language/period.ts';
import type { Wish } from './place-words.ts';
import type { ChartInput, Point, Series } from '../types.ts';

/** Pixels between a line's end and the words in the gap after it. */
const CLEAR = 8;

/** A stretch of a series without values: the points on either side of it, those known to be absent, and why. */
export interface Gap {
  before: Point | null;
  after: Point | null;
  absent: Point[];
  /** Statuses of the absent observations, `O` where there is none; each once. */
  reasons: string[];
}

/** The gaps of a series; outside its first and last value only what is known to be absent. */
export function seriesGaps({ points }: Series, { dataset }: ChartInput): Gap[] {
  const gaps: Gap[] = [];
  let before: Point | null = null;
  let absent: Point[] = [];
  const close = (after: Point | null): void => {
    const run = [before, ...absent, after].flatMap((point) => parsePeriod(point?.period ?? '') ?? []);
    const skips = run.some(
      ({ start }, index) => index > 0 && run[index - 1]!.start !== start && run[index - 1]!.end !== start,
    );
    const reasons = new Set(absent.map(({ observation }) => reasonOf(observation?.status)));
    if (skips && leavesGaps(dataset.meta.frequency)) reasons.add('O');
    if (reasons.size) gaps.push({ before, after, absent, reasons: [...reasons] });
    [before, absent] = [after, []];
  };
  for (const point of points) {
    if (point.value === null) absent.push(point);
    else close(point);
  }
  if (absent.length) close(null);
  return gaps;
}

function reasonOf(status = ''): string {
  return status in gapReasons ? status : 'O';
}

/** A sentence with the reasons for which lines have gaps. */
export function gapNotes(input: ChartInput, series: readonly Series[]): string[] {
  const reasons = new Set(series.flatMap((one) => seriesGaps(one, input).flatMap((gap) => gap.reasons)));
  return reasons.size ? [gapNote([...reasons], input.language)] : [];
}

/** A gap that is to be named in the picture, with its left and right end and its level, in pixels. */
export interface DrawnGap {
  words: string;
  from: number;
  to: number;
  y: number;
}

/** The widest gap of each reason, with the reason; gaps of several reasons are left to the notes. */
export function namedGaps(
  gaps: readonly Gap[],
  language: Language,
  ends: (gap: Gap) => Omit<DrawnGap, 'words'>,
): DrawnGap[] {
  const widest = new Map<string, DrawnGap>();
  for (const gap of gaps) {
    const [reason, ...others] = gap.reasons;
    if (!reason || others.length) continue;
    const drawn = { ...ends(gap), words: gapReasons[reason]![language] };
    const known = widest.get(reason);
    if (!known || drawn.to - drawn.from > known.to - known.from) widest.set(reason, drawn);
  }
  return [...widest.values()];
}

/** A gap's reason, to stand in the gap. */
export function gapWish({ words, from, to, y }: DrawnGap): Wish {
  return { words, x: (from + to) / 2, y, within: [from + CLEAR, to - CLEAR] };
}
