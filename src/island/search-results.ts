import type { SearchWords } from '../language/search-words.ts';
import { sorts, type SearchHit, type Sort } from '../search/hit.ts';
import { isSearchable } from '../search/query.ts';
import { readSearchState, writeSearchState, type SearchState } from '../search/search-state.ts';
import { askPagefind, type Answer } from './ask-pagefind.ts';
import { debounce, fillWords, markedText, textElement } from './marked-text.ts';

const AT_ONCE = 20;
const DELAY = 150;

/** Runs the results page: what is asked stands in the address, and every change of the address is answered. */
export function openResults(page: HTMLElement): void {
  const words = JSON.parse(page.dataset['searchPage'] ?? '{}') as SearchWords;
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [status, filters, list, more] = [part('status'), part('sorts'), part('results'), part('more')];
  const browse = document.querySelector<HTMLElement>('[data-browse]');
  const form = page.querySelector('form')!;
  const input = form.querySelector('input')!;
  let turn = 0;

  async function show(state: SearchState): Promise<void> {
    const mine = ++turn;
    if (!isSearchable(state.query)) return clear(state.query ? words.short : '');
    if (list.hidden) status.textContent = words.waiting;
    try {
      const answer = await askPagefind(state.query, { sort: state.sort, bothLanguages: true });
      const hits = await answer.hits(0, AT_ONCE);
      if (mine === turn) fill(state, answer, hits);
    } catch {
      if (mine === turn) clear(words.failed);
    }
  }

  function clear(sentence: string): void {
    status.textContent = sentence;
    delete status.dataset['noResult'];
    list.hidden = filters.hidden = more.hidden = true;
    if (browse) browse.hidden = false;
  }

  function fill(state: SearchState, answer: Answer, hits: SearchHit[]): void {
    clear(countSentence(state.query, answer.count));
    showSorts(state, answer);
    if (!answer.count) {
      status.dataset['noResult'] = '';
      status.append(' ', textElement('span', '', words.noneHint));
      return;
    }
    if (browse) browse.hidden = true;
    list.hidden = false;
    list.replaceChildren(...hits.map(resultItem));
    more.hidden = answer.count <= hits.length;
    more.onclick = async () => {
      const start = list.children.length;
      list.append(...(await answer.hits(start, start + AT_ONCE)).map(resultItem));
      more.hidden = answer.count <= list.children.length;
      list.children[start]?.querySelector('a')?.focus();
    };
  }

  const countSentence = (query: string, count: number) =>
    fillWords(count === 0 ? words.none : count === 1 ? words.one : words.many, { n: count, q: query });

  /** Links that keep to one sort of page, each with its count; the links are addresses to share. */
  function showSorts(state: SearchState, answer: Answer): void {
    const focused = filters.contains(document.activeElement);
    const found = sorts.filter((sort) => answer.counts[sort] || sort === state.sort);
    const total = Object.values(answer.counts).reduce((sum, count) => sum + count, 0);
    const link = (sort: Sort | null, text: string, count: number) => {
      const made = textElement('a', '', `${text} `);
      made.append(textElement('span', '', String(count)));
      made.href = writeSearchState({ ...state, sort });
      if (sort === state.sort) made.setAttribute('aria-current', 'true');
      return made;
    };
    filters.hidden = found.length < 2 && !state.sort;
    filters.replaceChildren(
      link(null, words.all, total),
      ...found.map((sort) => link(sort, words[sort], answer.counts[sort] ?? 0)),
    );
    if (focused) filters.querySelector<HTMLElement>('[aria-current]')?.focus();
  }

  function resultItem(hit: SearchHit): HTMLElement {
    const item = textElement('li');
    item.dataset['result'] = '';
    item.dataset['sort'] = hit.sort;
    const foreign = hit.language !== document.documentElement.lang;
    if (foreign) item.lang = hit.language;
    const kind = textElement('p', 'sort', foreign ? `${words[hit.sort]} · ${words[hit.language]}` : words[hit.sort]);
    kind.lang = document.documentElement.lang;
    const excerpt = textElement('p', 'excerpt');
    excerpt.append(...markedText(hit.excerpt));
    item.append(resultLink(hit.address, hit.title), kind, excerpt);
    if (hit.sections.length) {
      const sections = textElement('ul', 'sections');
      sections.setAttribute('aria-label', words.sections);
      for (const section of hit.sections) {
        const line = textElement('li');
        line.append(resultLink(section.address, section.title));
        sections.append(line);
      }
      item.append(sections);
    }
    return item;
  }

  /** Writes the address and answers it; a new search is a step back in the history, typing is not. */
  function go(address: string, step: boolean): void {
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show(readSearchState(address));
  }

  function fromAddress(): void {
    const state = readSearchState(location.search);
    input.value = state.query;
    void show(state);
  }

  const typed = () => {
    const { sort } = readSearchState(location.search);
    return writeSearchState({ query: input.value.normalize('NFC').trim(), sort });
  };
  input.addEventListener(
    'input',
    debounce(() => go(typed(), false), DELAY),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(typed(), true);
  });
  filters.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.search, true);
  });
  addEventListener('popstate', fromAddress);
  if (location.search || !input.value) fromAddress();
  else go(typed(), false);
}

function resultLink(address: string, title: string): HTMLAnchorElement {
  const link = textElement('a', '', title);
  link.href = address;
  return link;
}
