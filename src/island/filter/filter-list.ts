import { startFilter } from './filter-form.ts';

/** Lists whose entries say in their data what they are of; a section of which nothing is left goes with its heading. */
startFilter((wanted) => {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-filtered] > li')];
  for (const entry of entries) {
    entry.hidden = ![...wanted].every(([name, { value }]) => entry.dataset[name]?.split(' ').includes(value));
  }
  for (const section of document.querySelectorAll<HTMLElement>('section:has([data-filtered])')) {
    section.hidden = !section.querySelector('[data-filtered] > li:not([hidden])');
  }
  return entries.filter(({ hidden }) => !hidden).length;
});
