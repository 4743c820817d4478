import type { SearchWords } from '../../language/words/search-words.ts';
import { resultTypes } from '../../search/result-types.ts';
import type { Filter, SearchState } from '../../search/search-state.ts';
import { textElement } from './marked-text.ts';
import type { Counts } from './search-engine.ts';

/** What the results page knows beside the index: its words, and the names of the areas. */
export interface PageWords extends SearchWords {
  areaNames: Record<string, string>;
}

/** The filters of the results page: types as links to share, areas and years as lists; each value with its count. */
export function searchFilters(page: HTMLElement, words: PageWords, choose: (state: SearchState) => void) {
  const links = page.querySelector<HTMLElement>('[data-sorts]')!;
  const lists = page.querySelector<HTMLElement>('[data-lists]')!;
  let state: SearchState = { query: '', filters: {} };

  const withFilter = (filter: Filter, value: string | undefined): SearchState => {
    const { [filter]: _, ...others } = state.filters;
    return { ...state, filters: value ? { ...others, [filter]: value } : others };
  };

  function typeLink(sort: (typeof resultTypes)[number] | undefined, text: string, count: number): HTMLElement {
    const link = textElement('a', '', `${text} `);
    link.append(textElement('span', '', String(count)));
    const params = new URLSearchParams({ q: state.query, ...withFilter('sort', sort).filters });
    link.href = `?${params}`;
    if (sort === state.filters.sort) link.setAttribute('aria-current', 'true');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(withFilter('sort', sort));
    });
    return link;
  }

  function fillList(filter: 'area' | 'period', counts: Record<string, number>): boolean {
    const select = lists.querySelector<HTMLSelectElement>(`[name="${filter}"]`)!;
    const chosen = state.filters[filter];
    const values = Object.keys(counts).filter((value) => counts[value] || value === chosen);
    if (chosen && !values.includes(chosen)) values.push(chosen);
    const order = Object.keys(words.areaNames);
    values.sort((a, b) => (filter === 'area' ? order.indexOf(a) - order.indexOf(b) : b < a ? -1 : 1));
    const any = filter === 'area' ? words.anyArea : words.anyPeriod;
    select.replaceChildren(
      new Option(any, ''),
      ...values.map((value) => new Option(`${words.areaNames[value] ?? value} (${counts[value] ?? 0})`, value)),
    );
    select.value = chosen ?? '';
    select.closest('label')!.hidden = !values.length;
    return values.length > 0;
  }

  lists.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) choose(withFilter(target.name as Filter, target.value));
  });

  return {
    hide(): void {
      links.hidden = lists.hidden = true;
    },
    show(next: SearchState, counts: Counts): void {
      const focused = links.contains(document.activeElement);
      state = next;
      const countByType = counts.sort ?? {};
      const found = resultTypes.filter((sort) => countByType[sort] || sort === state.filters.sort);
      const total = Object.values(countByType).reduce((sum, count) => sum + count, 0);
      links.hidden = found.length < 2 && !state.filters.sort;
      links.replaceChildren(
        typeLink(undefined, words.all, total),
        ...found.map((sort) => typeLink(sort, words[sort], countByType[sort] ?? 0)),
      );
      const some = [fillList('area', counts.area ?? {}), fillList('period', counts.period ?? {})];
      lists.hidden = !some.includes(true);
      if (focused) links.querySelector<HTMLElement>('[aria-current]')?.focus();
    },
  };
}
