import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { formatNumber } from '../language/number.ts';
import { coefficientWords as words } from '../language/words/coefficient-words.ts';

/** Multiplies the amounts of a table by the coefficient that a reader types, and shows how; nothing is kept. */
const part = document.querySelector<HTMLElement>('[data-by-coefficient]')!;
const input = part.querySelector('input')!;
const status = part.querySelector('[role=status]')!;
const table = document.querySelector<HTMLTableElement>('table.by-coefficient')!;
const language = document.documentElement.lang as Language;
part.hidden = false;
input.addEventListener('input', reckon);

function reckon(): void {
  const typed = input.value.trim();
  const coefficient = /^\d{1,2}(?:[.,]\d{1,4})?$/.test(typed) ? Number(typed.replace(',', '.')) : 0;
  const wrong = typed !== '' && coefficient === 0;
  input.setAttribute('aria-invalid', String(wrong));
  for (const cell of table.querySelectorAll<HTMLElement>('tr > :last-child')) cell.hidden = coefficient === 0;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-amount]')];
  for (const row of rows) row.lastElementChild!.textContent = coefficient ? sumOf(row, coefficient) : '';
  const [newest] = rows;
  const day = newest?.querySelector('th')?.textContent.trim() ?? '';
  const told = coefficient && newest ? fill(words.now[language], { day, sum: sumOf(newest, coefficient) }) : '';
  status.textContent = wrong ? words.wrong[language] : told;
}

/** "2,34 × 2.530.000 = 5.920.200 đồng" */
function sumOf({ dataset }: HTMLElement, coefficient: number): string {
  const amount = Number(dataset['amount']);
  const [k, each, result] = [coefficient, amount, Math.round(coefficient * amount)].map((value) =>
    formatNumber(value, language),
  ) as [string, string, string];
  return fill(words.sum[language], { k, amount: each, result });
}
