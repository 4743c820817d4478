import type { Wanted } from './filter-form.ts';

/** Filters the tables of a dataset's page, whole rows, and in a table by periods its columns; gives how many rows are left in the longest. */
export function filterRows(wanted: Wanted): number {
  const tables = [...document.querySelectorAll<HTMLTableElement>('table[data-filtered]')];
  return Math.max(0, ...tables.map((table) => filterTable(table, wanted)));
}

/** Hides what is not wanted and gives how many rows are left. */
function filterTable(table: HTMLTableElement, wanted: Wanted): number {
  const heads = [...table.tHead!.rows[0]!.cells];
  const tests = heads.flatMap(({ dataset: { column } }, index) => {
    const option = wanted.get(column ?? '');
    return option ? [(row: HTMLTableRowElement) => row.cells[index]!.textContent.trim() === option.text] : [];
  });
  const periods = [...wanted.values()].map(({ value }) => value);
  const chosen = heads.some(({ dataset: { period } }) => period && periods.includes(period));
  const isHidden = heads.map(({ dataset: { period } }) => chosen && period !== undefined && !periods.includes(period));
  let shown = 0;
  for (const row of table.rows) {
    if (chosen) [...row.cells].forEach((cell, index) => (cell.hidden = isHidden[index]!));
    if (row.parentElement !== table.tHead) {
      row.hidden = !tests.every((fits) => fits(row));
      if (!row.hidden) shown += 1;
    }
  }
  return shown;
}
