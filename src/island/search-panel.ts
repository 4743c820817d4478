import type { Language } from '../language/language.ts';
import { searchWords, type SearchWords } from '../language/search-words.ts';
import { writeSearchState } from '../search/search-state.ts';
import { isSearchable, normaliseQuery } from '../search/query.ts';
import type { SearchHit } from '../search/hit.ts';
import { askPagefind } from './ask-pagefind.ts';
import styles from '../styles/search-results.css?url';
import { debounce, fillWords, markedText, textElement } from './marked-text.ts';

const SHOWN = 6;
const DELAY = 150;

/** Turns the header's form into a combobox: suggestions under the box as the reader types. */
export function openPanel(form: HTMLFormElement, input: HTMLInputElement): void {
  const language = document.documentElement.lang as Language;
  const words = Object.fromEntries(
    Object.entries(searchWords).map(([key, each]) => [key, each[language]]),
  ) as SearchWords;
  const list = textElement('div', 'search-panel');
  const status = textElement('p', 'hidden');
  let options: HTMLAnchorElement[] = [];
  let chosen = -1;
  let asked = '';

  list.id = 'search-panel';
  list.hidden = true;
  setAttributes(list, { role: 'listbox', 'aria-label': words.panel });
  setAttributes(status, { role: 'status' });
  setAttributes(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  });
  form.append(list, status);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));

  function open(visible: boolean): void {
    list.hidden = !visible;
    input.setAttribute('aria-expanded', String(visible));
    choose(-1);
  }

  function choose(index: number): void {
    chosen = index;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  async function ask(): Promise<void> {
    const query = normaliseQuery(input.value);
    asked = query;
    if (!isSearchable(query)) return open(false);
    const answer = await askPagefind(query);
    const hits = await answer.hits(0, SHOWN);
    // A slower, earlier question must not overwrite a later one.
    if (asked !== query || document.activeElement !== input) return;
    options = hits.map((hit) => hitOption(hit, words));
    if (answer.count > hits.length) options.push(allOption(query, answer.count));
    options.forEach((option, index) =>
      setAttributes(option, { role: 'option', id: `search-${index}`, tabindex: '-1' }),
    );
    const sentence = answer.count === 0 ? words.none : answer.count === 1 ? words.one : words.many;
    status.textContent = fillWords(sentence, { n: answer.count, q: query });
    list.replaceChildren(...options);
    open(options.length > 0);
  }

  function allOption(query: string, count: number): HTMLAnchorElement {
    const link = textElement('a', 'all', fillWords(words.showAll, { n: count }));
    link.href = form.action + writeSearchState({ query, sort: null });
    return link;
  }

  // A search that cannot be loaded leaves the plain form, which still leads to the results page.
  const askQuietly = () => void ask().catch(() => open(false));
  input.addEventListener('input', debounce(askQuietly, DELAY));
  input.addEventListener('focus', askQuietly);
  input.addEventListener('blur', () => open(false));
  // Pressing on an option must not take the focus from the box before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) {
      // One place beyond the options is the box itself.
      const places = options.length + 1;
      choose(((chosen + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && options[chosen]) options[chosen]!.click();
    else if (event.key === 'Escape') open(false);
    else return;
    event.preventDefault();
  });
  askQuietly();
}

function hitOption(hit: SearchHit, words: SearchWords): HTMLAnchorElement {
  const link = textElement('a');
  link.href = hit.address;
  const excerpt = textElement('span', 'excerpt');
  excerpt.append(...markedText(hit.excerpt));
  link.append(textElement('span', 'sort', words[hit.sort]), textElement('b', '', hit.title), excerpt);
  return link;
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
