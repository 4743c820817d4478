import { measureText } from './measure-text.ts';
import type { Axis, Tick } from './plot.ts';
import { TEXT } from './shapes.ts';

/** Pixels that part two labels of the main axis. */
const LABEL_GAP = 14;

/** A label of the main axis with the middle of its words, in pixels. */
export interface PlacedTick {
  middle: number;
  tick: Tick;
}

/**
 * The labels that fit on a picture of a width without meeting: the last always, then every second, third, … back from it;
 * along time so that all name the same half, quarter or month of a year. A label that would leave the frame is moved inwards.
 * D3 thins ticks by their count, not by the room that their words take.
 */
export function fitTicks(
  { ticks, cycle = 1 }: Pick<Axis, 'ticks' | 'cycle'>,
  place: (at: number) => number,
  width: number,
): PlacedTick[] {
  const named = ticks.filter(({ text }) => text);
  const placed = named.map((tick) => {
    const half = measureText(tick.text, TEXT) / 2;
    const middle = Math.max(half, Math.min(place(tick.at), width - half));
    return { tick, middle, from: middle - half, to: middle + half };
  });
  const last = named.length - 1;
  const januaries =
    cycle === 12 ? named.flatMap(({ at }, index) => (new Date(at).getUTCMonth() === 0 ? index : [])) : [];
  // Every tick; else those of every year, every second one, …
  for (const years of [0, 1, 2, 3, 4, 5, 6, 10, 20, 50, 100]) {
    const from = years ? (januaries.at(-1) ?? last) : last;
    const chosen = placed.filter((label, index) => {
      if (index === last) return true;
      // The last January gives way to the last month where both have no room.
      const free = from === last || placed[last]!.from - label.to >= LABEL_GAP;
      return free && index <= from && (from - index) % (years * cycle || 1) === 0;
    });
    if (chosen.every((label, index) => index === 0 || label.from - chosen[index - 1]!.to >= LABEL_GAP)) return chosen;
  }
  return placed.slice(-1);
}
