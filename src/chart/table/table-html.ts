import type { Observation } from '../../dataset/types.ts';
import { escapeXml } from '../../language/escape-xml.ts';
import type { Table, TableCell } from '../types.ts';

/**
 * A chart's table as HTML, for the page and for a browser that draws it anew: each figure leads to its observation, notes
 * stand numbered below. Cells say in `data-v` by what they are sorted, where their words do not, and, if they are to be
 * labelled, in `data-h` what their column is.
 */
export function tableHtml(
  table: Table,
  caption: string,
  addressOf: (observation: Observation) => string,
  labelled = false,
): string {
  const [first = '', ...rest] = table.head.map(escapeXml);
  const name = escapeXml(caption);
  const heads = rest.map((words) => `<th scope="col" class="n">${words}</th>`).join('');
  const rows = table.rows.map(({ label, at, cells }) => {
    const head = `<th scope="row"${at === undefined || at === label ? '' : ` data-v="${escapeXml(at)}"`}>${escapeXml(label)}</th>`;
    return `<tr>${head}${cells.map((cell, index) => cellHtml(cell, addressOf, labelled ? rest[index]! : '')).join('')}</tr>`;
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

function cellHtml(
  { text, observation, notes }: TableCell,
  addressOf: (observation: Observation) => string,
  column: string,
): string {
  const words = escapeXml(text);
  const linked = observation ? `<a href="${escapeXml(addressOf(observation))}">${words}</a>` : words;
  const value = observation?.value;
  const sorted = value == null || String(value) === text || !/\d/.test(text) ? '' : ` data-v="${value}"`;
  const numbers = notes.length ? `<sup>[${notes.join(', ')}]</sup>` : '';
  return `<td class="n"${sorted}${column && ` data-h="${column}"`}>${linked}${numbers}</td>`;
}
