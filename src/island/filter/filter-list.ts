import type { Wanted } from './filter-form.ts';

/** Filters lists whose entries say in their data what they are of, and gives how many are left; a section without any goes with its heading. */
export function filterList(wanted: Wanted): number {
  const entries = [...document.querySelectorAll<HTMLElement>('ul[data-filtered] > li')];
  for (const entry of entries) {
    entry.hidden = ![...wanted].every(([name, { value }]) => entry.dataset[name]?.split(' ').includes(value));
  }
  for (const section of document.querySelectorAll<HTMLElement>('section:has(ul[data-filtered])')) {
    section.hidden = !section.querySelector('ul[data-filtered] > li:not([hidden])');
  }
  return entries.filter(({ hidden }) => !hidden).length;
}
