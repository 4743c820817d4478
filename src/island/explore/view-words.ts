import { chartNotes } from '../../chart/words/chart-notes.ts';
import { chartCredit } from '../../chart/words/chart-credit.ts';
import { chartTable } from '../../chart/table/chart-table.ts';
import { tableHtml } from '../../chart/table/table-html.ts';
import { rowPath } from '../../dataset/row-path.ts';
import type { ChartInput } from '../../chart/types.ts';
import type { View } from '../../chart/view/view.ts';
import { exploreMessages } from '../../language/words/explore-words.ts';
import type { Language } from '../../language/language.ts';

/** The words of a page that follow what its chart shows. */
export interface PageWords {
  title: string;
  table: string;
  credit: string;
  notes: string;
  subtitle: string;
  /** The page below which the places of the table have theirs; empty where they lead nowhere. */
  places: string;
  /** A sentence that compares the two things shown; empty in every other view. */
  compared: string;
}

/** Where each of them stands. */
function places(frame: HTMLElement) {
  return {
    title: document.querySelector<HTMLElement>('h1')!,
    table: frame.querySelector<HTMLElement>('.table-view')!,
    credits: frame.querySelectorAll<HTMLElement>('[data-credit]'),
    notes: frame.querySelector<HTMLElement>('[data-notes]')!,
    subtitle: document.querySelector<HTMLElement>('[data-subtitle]')!,
  };
}

export function readWords(frame: HTMLElement): PageWords {
  const { title, table, credits, notes, subtitle } = places(frame);
  return {
    title: title.textContent.trim(),
    table: table.innerHTML,
    credit: credits[0]?.textContent ?? '',
    notes: notes.textContent,
    subtitle: subtitle.textContent,
    places: table.querySelector<HTMLAnchorElement>('th a')?.href.replace(/[^/]+\/$/, '') ?? '',
    compared: '',
  };
}

/** The words of a view; its table's figures lead to their rows, on the dataset's page `rows` or below it. */
export async function drawWords(
  input: ChartInput,
  title: string,
  rows: string,
  built: PageWords,
  { relative, show }: View,
): Promise<Omit<PageWords, 'title' | 'places'>> {
  const { language } = input;
  return {
    table: tableHtml(
      chartTable(input),
      title || built.title,
      (one) => `${rows}${rowPath(input.dataset, one)}#${one.id}`,
      false,
      built.places,
    ),
    credit: chartCredit(input),
    notes: chartNotes(input).join(' '),
    subtitle: relative ? input.chart.subtitle[language] : built.subtitle,
    // Few readers choose two.
    compared: show.length === 2 ? (await import('../../chart/words/compare-items.ts')).compareItems(input) : '',
  };
}

export function writeWords(frame: HTMLElement, words: Omit<PageWords, 'title' | 'places'>): void {
  const { table, credits, notes, subtitle } = places(frame);
  table.innerHTML = words.table;
  for (const credit of credits) credit.textContent = words.credit;
  notes.textContent = words.notes;
  subtitle.textContent = words.subtitle;
  writeCompared(frame, words.compared);
}

/** A line under the picture, there while it has something to say. */
function writeCompared(frame: HTMLElement, sentence: string): void {
  let line = frame.querySelector('.compared');
  if (!sentence) return line?.remove();
  if (!line) {
    line = Object.assign(document.createElement('p'), { className: 'compared' });
    frame.querySelector('.table-view')!.before(line);
  }
  line.textContent = sentence;
}

/**
 * Puts the neutral title of a view in the place of the finding, which stays below it with a button that leads back; without
 * one the finding stands there again.
 */
export function writeTitle(frame: HTMLElement, neutral: string, finding: string): void {
  const { title } = places(frame);
  const before = title.textContent.trim();
  const now = neutral || finding;
  if (before === now) return;
  title.textContent = now;
  document.title = document.title.replace(before, now);
  const known = document.querySelector<HTMLElement>('.was-found');
  if (!neutral) return known?.remove();
  if (known) return;
  const language = document.documentElement.lang as Language;
  const line = document.createElement('p');
  line.className = 'was-found';
  const reset = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: exploreMessages.reset[language],
  });
  reset.addEventListener('click', () => {
    frame.querySelector<HTMLElement>('[name="reset"]')?.click();
    title.tabIndex = -1;
    title.focus();
  });
  line.append(exploreMessages.finding[language].replace('{n}', finding), ' ', reset);
  title.after(line);
}
