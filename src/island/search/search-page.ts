import { loadScript } from '../load-script.ts';
import { readSearchState } from '../../search/search-state.ts';

const page = document.querySelector<HTMLElement>('[data-search-page]');
const input = page?.querySelector('input');
let opened = false;
const load = (): void =>
  loadScript(
    () => import('./search-results.ts'),
    (results) => {
      if (!opened) results.openResults(page!);
      opened = true;
    },
    page!.querySelector('[data-status]'),
  );

// An address that asks something is answered at once; else the field waits for words.
if (page && input) {
  if (readSearchState(location.search).query) load();
  else {
    input.addEventListener('focus', load);
    input.focus({ preventScroll: true });
  }
}
