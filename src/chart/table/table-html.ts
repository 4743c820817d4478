import type { Observation } from '../../dataset/types.ts';
import { escapeXml } from '../../language/escape-xml.ts';
import { wordColumns } from './word-columns.ts';
import type { Table, TableCell } from '../types.ts';

/**
 * A chart's table as HTML, for the page and for a browser that draws it anew: each figure leads to its observation, notes
 * stand numbered below. Cells say in `data-v` by what they are sorted, where the words of their column do not, and, if they
 * are to be labelled, in `data-h` what their column is. The names of places lead to their pages below `places`.
 */
export function tableHtml(
  table: Table,
  caption: string,
  addressOf: (observation: Observation) => string,
  labelled = false,
  places = '',
): string {
  const [first = '', ...rest] = table.head.map(escapeXml);
  const name = escapeXml(caption);
  const wordy = wordColumns(table);
  const heads = rest.map((words, index) => `<th scope="col"${classOf(wordy[index])}>${words}</th>`).join('');
  const plain = rest.map((_, column) => table.rows.every(({ cells }) => isPlain(cells[column]!)));
  const rows = table.rows.map(({ label, at, place, cells }) => {
    const words = escapeXml(label);
    const named = places && place ? `<a href="${escapeXml(`${places}${place}/`)}">${words}</a>` : words;
    const head = `<th scope="row"${at === undefined || at === label ? '' : ` data-v="${escapeXml(at)}"`}>${named}</th>`;
    const written = cells.map((cell, column) => {
      const name = labelled ? rest[column]! : '';
      return cellHtml(cell, addressOf, plain[column]!, name, classOf(wordy[column]));
    });
    return `<tr>${head}${written.join('')}</tr>`;
  });
  const notes = table.notes.map((note) => `<li>${escapeXml(note)}</li>`).join('');
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${name}">`,
    `<table><caption class="hidden">${name}</caption>`,
    `<thead><tr><th scope="col">${first}</th>${heads}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table></div>`,
    notes && `<ol class="table-notes quiet">${notes}</ol>`,
  ].join('');
}

function classOf(words: boolean | undefined): string {
  return words ? '' : ' class="n"';
}

/** A cell whose words are a number and no more, or that has none, so that they say by what it is sorted. */
function isPlain({ text, observation }: TableCell): boolean {
  return observation?.value == null ? !/\d/.test(text) : /^−?[\d.,]+%?$/.test(text);
}

function cellHtml(
  { text, observation, notes }: TableCell,
  addressOf: (observation: Observation) => string,
  plain: boolean,
  column: string,
  tone: string,
): string {
  const words = escapeXml(text);
  const linked = observation ? `<a href="${escapeXml(addressOf(observation))}">${words}</a>` : words;
  const value = observation?.value;
  const sorted = plain || value == null || !/\d/.test(text) ? '' : ` data-v="${value}"`;
  const numbers = notes.length ? `<sup>[${notes.join(', ')}]</sup>` : '';
  return `<td${tone}${sorted}${column && ` data-h="${column}"`}>${linked}${numbers}</td>`;
}
