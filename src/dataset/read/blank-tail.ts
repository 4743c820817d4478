/** Rows, and what was blank after and beside them. */
export interface WithoutTail {
  rows: string[][];
  /** The blank rows at the end. */
  below: string[][];
  /** How many columns at the right were blank, header and all. */
  beside: number;
}

/** Cells without the rows at the end that are blank, and without the columns at the right that are blank in header and rows. */
export function withoutTail(cells: string[][], isBlank: (cell: string) => boolean): WithoutTail {
  const widthOf = (row: readonly string[]) => row.findLastIndex((cell) => !isBlank(cell)) + 1;
  const last = cells.findLastIndex((row) => widthOf(row) > 0);
  const rows = cells.slice(0, last + 1);
  const header = rows[0]?.length ?? 0;
  // One by one: a file may have more rows than a call can take arguments.
  const width = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  const beside = Math.max(0, header - width);
  return {
    rows: beside ? rows.map((row) => (row.length === header ? row.slice(0, width) : row)) : rows,
    below: cells.slice(last + 1),
    beside,
  };
}
