import { stacks } from '../../chart/table/table-stacks.ts';

/**
 * Shows of a table as many rows as its box has room for, with buttons to the others; all of them where the height is free.
 * A table that is too wide stands as a block for each row.
 */
export function fitTable(main: HTMLElement): void {
  const view = main.querySelector<HTMLElement>('.table-view')!;
  const pager = main.querySelector<HTMLElement>('.pager')!;
  const [before, after] = [...pager.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
  const words = pager.querySelector('span')!;
  const pattern = words.textContent;
  let table: HTMLTableElement | null = null;
  /** The first row shown, and the first that is not shown any more. */
  let [first, next] = [0, 0];
  let busy = false;

  function fit(): void {
    pager.hidden = true;
    if (!view.clientHeight) return;
    const found = view.querySelector('table');
    if (found !== table) {
      table = found;
      first = 0;
      if (table) prepare(table);
    }
    if (!table) return;
    const rows = [...table.tBodies[0]!.rows];
    for (const row of rows) row.hidden = false;
    if (document.documentElement.classList.contains('natural')) return;
    const overflows = () => table!.getBoundingClientRect().bottom > view.getBoundingClientRect().bottom + 0.5;
    if (!overflows()) return;
    pager.hidden = false;
    first = Math.min(first, rows.length - 1);
    rows.forEach((row, index) => (row.hidden = index < first));
    next = rows.length;
    while (next > first + 1 && overflows()) rows[--next]!.hidden = true;
    before.disabled = first === 0;
    after.disabled = next === rows.length;
    const range = next - first > 1 ? `${first + 1}–${next}` : String(next);
    words.textContent = pattern.replace('{n}', `${range} / ${rows.length}`);
  }

  /** Names each cell by its column, for rows that stand as blocks, and finds from which width on they need not. */
  function prepare(made: HTMLTableElement): void {
    document.getElementById('rows')?.remove();
    const names = [...made.tHead!.rows[0]!.cells].map((cell) => cell.innerText);
    for (const row of made.tBodies[0]!.rows) {
      for (const cell of row.cells) if (cell.cellIndex) cell.dataset['h'] = names[cell.cellIndex]!;
    }
    view.className = 'table-view';
    made.style.width = 'min-content';
    const need = made.offsetWidth;
    made.style.width = '';
    for (const { below, room } of stacks) view.classList.toggle(`stack-${below}`, need > room);
    // What the numbers in the cells mean stands with the other notes.
    const notes = view.querySelector('.table-notes');
    if (notes) main.querySelector('[data-table-notes]')!.replaceChildren(notes);
  }

  /** Rows that are shown again while they are measured must not set this going anew. */
  function later(): void {
    if (busy) return;
    busy = true;
    requestAnimationFrame(() => {
      fit();
      busy = false;
    });
  }

  /** The page that ends where the one shown begins: as many rows as have room there are not known before. */
  before.addEventListener('click', () => {
    const end = first;
    first = Math.max(0, end - (next - first));
    fit();
    while (first < end - 1 && next < end) {
      first += 1;
      fit();
    }
    if (before.disabled) after.focus();
  });
  after.addEventListener('click', () => {
    first = next;
    fit();
    if (after.disabled) before.focus();
  });
  new ResizeObserver(later).observe(view);
  new MutationObserver(later).observe(view, { childList: true, subtree: true });
  fit();
}
