/** Fewest characters that are searched; one letter would find everything. */
const SHORTEST = 2;

/** A reader's words as they are searched: composed Unicode, single spaces, none at the ends. */
export function normaliseQuery(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Whether a normalised query is long enough to be searched. */
export function isSearchable(query: string): boolean {
  return [...query].length >= SHORTEST;
}
