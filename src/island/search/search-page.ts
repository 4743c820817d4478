import { readSearchState } from '../../search/search-state.ts';

const page = document.querySelector<HTMLElement>('[data-search-page]');
const input = page?.querySelector('input');
const load = () => void import('./search-results.ts').then((results) => results.openResults(page!));

// An address that asks something is answered at once; else the field waits for words.
if (page && input) {
  if (readSearchState(location.search).query) load();
  else {
    input.addEventListener('focus', load, { once: true });
    input.focus({ preventScroll: true });
  }
}
