import { nearest } from '../../search/correct-spelling.ts';
import { foldWords } from '../../search/fold-words.ts';
import { readQuery } from '../../search/query.ts';
import { readSearchState, writeSearchState, type SearchState } from '../../search/search-state.ts';
import { answerSentences } from './answer-sentences.ts';
import { debounce, textElement } from './marked-text.ts';
import { resultItem } from './result-item.ts';
import { ask, type Answer } from './search-engine.ts';
import { searchFilters, type PageWords } from './search-filters.ts';

const AT_ONCE = 10;
const SUGGESTED = 6;
const DELAY = 150;

/** Runs the results page: what is asked stands in the address, and every change of the address is answered. */
export function openResults(page: HTMLElement): void {
  const words = JSON.parse(page.dataset['searchPage'] ?? '{}') as PageWords;
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [status, list, more, near] = [part('status'), part('results'), part('more'), part('near')];
  const filters = searchFilters(page, words, (state) => go(writeSearchState(state), true));
  const browse = document.querySelector<HTMLElement>('[data-browse]');
  const form = page.querySelector('form')!;
  const input = form.querySelector('input')!;
  let turn = 0;

  async function show(state: SearchState): Promise<void> {
    const mine = ++turn;
    if (!readQuery(state.query).length) return clear(state.query ? words.short : '');
    if (list.hidden) status.textContent = words.waiting;
    try {
      await ask(state, {
        counted: true,
        tell: async (answer, whole) => {
          const hits = await answer.hits(0, AT_ONCE);
          if (mine === turn) fill(state, answer, hits, whole);
        },
      });
    } catch {
      if (mine === turn) clear(words.failed);
    }
  }

  function clear(sentence: string): void {
    status.textContent = sentence;
    delete status.dataset['noResult'];
    list.hidden = near.hidden = more.hidden = true;
    filters.hide();
    if (browse) browse.hidden = false;
  }

  function fill(state: SearchState, answer: Answer, hits: Awaited<ReturnType<Answer['hits']>>, whole: boolean): void {
    const said = answerSentences(words, state.query, answer);
    clear([said.reading, said.count].filter(Boolean).join(' '));
    filters.show(state, answer.counts);
    if (!answer.count) {
      status.dataset['noResult'] = '';
      status.append(' ', textElement('span', '', words.noneHint));
      suggest(state.query);
      return;
    }
    if (browse) browse.hidden = true;
    list.hidden = false;
    list.dataset['whole'] = String(whole);
    list.replaceChildren(...hits.map((hit) => resultItem(hit, words, shownQuery(state, answer))));
    more.hidden = answer.count <= hits.length;
    more.onclick = async () => {
      const start = list.children.length;
      const next = await answer.hits(start, start + AT_ONCE);
      list.append(...next.map((hit) => resultItem(hit, words, shownQuery(state, answer))));
      more.hidden = answer.count <= list.children.length;
      list.children[start]?.querySelector('a')?.focus();
    };
  }

  const shownQuery = (state: SearchState, { corrected }: Answer) => corrected ?? state.query;

  /** Links of the lists below whose words are like those that found nothing: terms, charts, areas. */
  function suggest(query: string): void {
    const links = [...(browse?.querySelectorAll('a') ?? [])];
    const found = nearest(readQuery(query), links, (link) => foldWords(link.textContent));
    near.hidden = !found.length;
    near.querySelector('ul')!.replaceChildren(
      ...found.slice(0, SUGGESTED).map((link) => {
        const line = textElement('li');
        line.append(link.cloneNode(true));
        return line;
      }),
    );
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

  const typed = () =>
    writeSearchState({ ...readSearchState(location.search), query: input.value.normalize('NFC').trim() });
  input.addEventListener(
    'input',
    debounce(() => go(typed(), false), DELAY),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(typed(), true);
  });
  addEventListener('popstate', fromAddress);
  if (location.search || !input.value) fromAddress();
  else go(typed(), false);
}
