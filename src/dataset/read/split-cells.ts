import Papa from 'papaparse';

/** Most rows that are read, the header aside. */
export const ROWS = 200_000;

/** A text as cells, all of them text; nothing is trimmed, nothing is guessed. */
export interface Cells {
  /** Row by row, the header first; of a text that is too long no more than it takes to see that. */
  rows: string[][];
  /** What parts the cells. */
  delimiter: string;
  /** A `sep=` line is read as in a spreadsheet: it names the separator and is not a row. */
  named: { delimiter: string; line: string } | null;
  /** The index of a row for each fault of its quotes. */
  broken: number[];
}

const sepLine = /^"?sep=(.)"?(?:\r\n?|\n)/;
const delimiters = [',', ';', '\t'];

/** Splits a text by a separator, whatever ends its lines. */
export function splitCells(text: string, delimiter: string): Cells {
  const named = sepLine.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body.replace(/\r\n?/g, '\n'), {
    delimiter,
    newline: '\n',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
    preview: ROWS + 2,
  });
  return {
    rows: data,
    delimiter,
    named: named && { delimiter: named[1]!, line: named[0].trim() },
    // With the separator given, quotes are all that can be at fault.
    broken: errors.map(({ row }) => row ?? 0),
  };
}

/** True where a text has more rows than are read; the others are not among its cells. */
export function isTooLong({ rows }: Cells): boolean {
  return rows.length > ROWS + 1;
}

/** The separator that a `sep=` line names, or that parts the first line into most cells; the declared one where that is as good. */
export function ownDelimiter(text: string, declared: string): string {
  const named = sepLine.exec(text)?.[1];
  const [first] = /^[^\r\n]*/.exec(text)!;
  const count = (delimiter: string) => first.split(delimiter).length;
  return named ?? [declared, ...delimiters].sort((a, b) => count(b) - count(a))[0]!;
}

/** Another separator that stands in a header of one cell. */
export function otherDelimiter(header: readonly string[], declared: string): string | undefined {
  return delimiters.find((each) => each !== declared && header.length === 1 && header[0]!.includes(each));
}
