import type { Language } from '../../language/language.ts';
import { separators } from '../../language/number.ts';
import styles from '../../styles/chart/sort-table.css?url';
import { loadStyles } from './load-styles.ts';

/** The heading by which the table was put in order last, and whether upwards; a table drawn anew keeps to it. */
let chosen: { name: string; up: boolean } | null = null;

/** Those that have been made so. */
const known = new WeakSet<HTMLTableElement>();

let styled: Promise<unknown> | undefined;

/** Lets a reader put the rows of the chart's table in the order of any column: headings become buttons. */
export async function makeSortable(frame: HTMLElement): Promise<void> {
  await (styled ??= loadStyles(styles));
  const table = frame.querySelector<HTMLTableElement>('.table-view table');
  const body = table?.querySelector('tbody');
  if (!table || !body || known.has(table)) return;
  known.add(table);
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  heads.forEach((head, column) => {
    const name = head.innerText;
    // A table that was put back as it stood has buttons that nobody listens to.
    const old = head.querySelector('button');
    old?.replaceWith(...old.childNodes);
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const sort = (up: boolean): void => {
      chosen = { name, up };
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      body.append(...inOrder([...body.rows], column, up ? 1 : -1));
    };
    button.addEventListener('click', () => sort(head.ariaSort !== 'ascending'));
    if (chosen?.name === name) sort(chosen.up);
  });
}

/** A number as the page's language writes it, such as "−1.327,5%", as scripts read it; other words as they are. */
function plainNumber(text: string): string {
  if (!/^−?[\d.,]+%?$/.test(text)) return text;
  const { group, decimal } = separators[document.documentElement.lang as Language];
  return text.replace('−', '-').replace('%', '').replaceAll(group, '').replace(decimal, '.');
}

/** Rows by what their cells say in a column: numbers by size, words as Vietnamese has them; empty ones last either way. */
function inOrder(rows: HTMLTableRowElement[], column: number, sign: number): HTMLTableRowElement[] {
  const key = (row: HTMLTableRowElement) => {
    const { dataset, firstChild } = row.cells[column]!;
    // A note's number stands after the text.
    const text = firstChild?.textContent ?? '';
    return dataset['v'] ?? (column > 0 && /^[–\s]*$/.test(text) ? '' : plainNumber(text));
  };
  const isNumber = (text: string) => text !== '' && !Number.isNaN(Number(text));
  const numbers = column > 0 && rows.some((row) => isNumber(key(row)));
  const value = (row: HTMLTableRowElement) => (isNumber(key(row)) ? Number(key(row)) : null);
  const empty = (row: HTMLTableRowElement) => (numbers ? value(row) === null : key(row) === '');
  const { compare } = new Intl.Collator('vi');
  return rows.sort((a, b) => {
    if (empty(a) || empty(b)) return Number(empty(a)) - Number(empty(b));
    return sign * (numbers ? value(a)! - value(b)! : compare(key(a), key(b)));
  });
}
