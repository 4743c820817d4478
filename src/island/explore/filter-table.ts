import { foldText } from '../../language/fold-text.ts';
import { exploreMessages } from '../../language/words/explore-words.ts';
import type { Language } from '../../language/language.ts';

/** A table of no more rows is seen whole. */
const FEW = 10;

/** Lets a reader find rows of the chart's table by any of their words; a table drawn anew keeps to what was typed. */
export function filterTable(frame: HTMLElement): void {
  const view = frame.querySelector<HTMLElement>('.table-view')!;
  const rows = [...view.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const bar = frame.querySelector<HTMLElement>('.table-filter') ?? makeBar(frame, view);
  bar.hidden = rows.length <= FEW;
  const wanted = bar.hidden ? '' : foldText(bar.querySelector('input')!.value.trim());
  for (const row of rows) row.hidden = !foldText(row.textContent).includes(wanted);
  const found = rows.filter((row) => !row.hidden).length;
  bar.lastElementChild!.textContent = wanted
    ? say('rows').replace('{n}', String(found)).replace('{all}', String(rows.length))
    : '';
}

function makeBar(frame: HTMLElement, view: HTMLElement): HTMLElement {
  const bar = document.createElement('p');
  bar.className = 'table-filter';
  const field = document.createElement('input');
  Object.assign(field, { type: 'search', autocomplete: 'off', placeholder: say('filterTable') });
  field.ariaLabel = say('filterTable');
  field.addEventListener('input', () => filterTable(frame));
  const count = document.createElement('span');
  count.setAttribute('role', 'status');
  bar.append(field, ' ', count);
  view.before(bar);
  return bar;
}

function say(key: 'filterTable' | 'rows'): string {
  return exploreMessages[key][document.documentElement.lang as Language];
}
