import { expect } from 'vitest';

/** The most bytes of a chart, as a web host sends them, whatever its kind; and how far its page may move. */
export const budgets = {
  /** Page, styles and scripts that come before a reader does anything. */
  firstView: 20_000,
  /** The same for a map: 63 names, with values or where they went, stand there at three widths and lead to as many pages. */
  firstViewOfMap: 22_400,
  firstScript: 5_000,
  /** Scripts loaded on demand, D3 included; tables and figures need no scales. */
  explore: 60_000,
  exploreWithoutScales: 25_000,
  figures: 10_000,
  /** All figures that a chart can show, of the largest dataset. */
  chartJson: 40_000,
  /** The page of a dataset with its styles and scripts before a reader does anything, however many rows it has; and one of its pages of rows. */
  datasetPage: 30_000,
  rowPage: 60_000,
  /** An embed before anything is chosen. */
  embed: 12_000,
  /** The same of a map, and where a reader chooses among more than thirty names. */
  embedOfMany: 12_500,
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
