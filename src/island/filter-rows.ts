/** The tables of a dataset's page, filtered by what its form has put into the address: whole rows, and in a table by periods its columns. */
const form = document.querySelector<HTMLFormElement>('form[data-filter]');
if (form) {
  form.hidden = false;
  // What is not chosen has no place in the address.
  form.addEventListener('submit', () => {
    for (const select of selectsOf(form)) select.disabled = !select.value;
  });
  // A page that comes back out of the browser's memory has its choices as they were when it was left.
  addEventListener('pageshow', () => filterRows(form));
}

function selectsOf(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}

function filterRows(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  const wanted = new Map<string, HTMLOptionElement>();
  for (const select of selectsOf(form)) {
    select.disabled = false;
    select.value = asked.get(select.name) ?? '';
    // An address may ask for what there is not.
    if (select.selectedIndex < 0) select.value = '';
    if (select.value) wanted.set(select.name, select.selectedOptions[0]!);
  }
  let rows = 0;
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-filtered]')) {
    const shown = filterTable(table, wanted);
    rows = Math.max(rows, shown);
  }
  const status = form.querySelector<HTMLElement>('[role="status"]')!;
  const names = [...wanted.values()].map(({ text }) => text).join(', ');
  const told = names && status.dataset['shown']!.replace('{n}', names);
  status.textContent = rows ? told : `${told} ${status.dataset['none']}`;
  form.querySelector('a')!.hidden = !names;
}

/** Hides what is not wanted and gives how many rows are left. */
function filterTable(table: HTMLTableElement, wanted: ReadonlyMap<string, HTMLOptionElement>): number {
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
