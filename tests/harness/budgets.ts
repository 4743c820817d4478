import { expect } from 'vitest';

/** The most bytes of a chart, as a web host sends them, whatever its kind; and how far its page may move. */
export const budgets = {
  /** Page, styles and scripts that come before a reader does anything. */
  firstView: 20_000,
  firstScript: 5_000,
  /** Scripts loaded on demand, D3 included; tables and figures need no scales. */
  explore: 60_000,
  exploreWithoutScales: 25_000,
  figures: 10_000,
  /** An embed before anything is chosen. */
  embed: 12_000,
  /** Of the layout while a page loads: the menu moves by some pixels where the site's font comes after the first picture. */
  shift: 0.001,
};

/** What was weighed, and the most that it may be. */
export interface Weight {
  what: string;
  bytes: number;
  limit: number;
}

/** Every weight beside its limit, a line each; what is over is marked. */
function weightTable(weights: readonly Weight[]): string {
  const width = Math.max(...weights.map(({ what }) => what.length));
  const lines = weights.map(({ what, bytes, limit }) => {
    const over = bytes > limit ? `, over by ${bytes - limit}` : '';
    return `${what.padEnd(width)} ${String(bytes).padStart(6)} of ${String(limit).padStart(6)} bytes${over}`;
  });
  return lines.join('\n');
}

export function printWeights(weights: readonly Weight[]): void {
  process.stdout.write(`\n${weightTable(weights)}\n`);
}

/** Holds every weight to its limit; a failure says them all. */
export function expectWithin(weights: readonly Weight[]): void {
  const over = weights.filter(({ bytes, limit }) => !(bytes > 0 && bytes <= limit));
  expect(over, weightTable(weights)).toEqual([]);
}
