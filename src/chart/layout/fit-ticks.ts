import { measureText } from './measure-text.ts';
import type { Tick } from './plot.ts';
import { TEXT } from './shapes.ts';

/** Pixels that part two labels of the main axis. */
const LABEL_GAP = 14;

/** A label of the main axis with the middle of its words, in pixels. */
export interface PlacedTick {
  middle: number;
  tick: Tick;
}

/**
 * The labels that fit on a picture of a width without meeting: the last always, then every second, third, … back from it.
 * A label that would leave the frame is moved inwards.
 */
export function fitTicks(ticks: readonly Tick[], place: (at: number) => number, width: number): PlacedTick[] {
  const placed = ticks.map((tick) => {
    const half = measureText(tick.text, TEXT) / 2;
    const middle = Math.max(half, Math.min(place(tick.at), width - half));
    return { tick, middle, from: middle - half, to: middle + half };
  });
  for (let step = 1; step <= ticks.length; step += step < 6 ? 1 : step < 10 ? 4 : 10) {
    const chosen = placed.filter((_, index) => (ticks.length - 1 - index) % step === 0);
    if (chosen.every((label, index) => index === 0 || label.from - chosen[index - 1]!.to >= LABEL_GAP)) return chosen;
  }
  return placed.slice(-1);
}
