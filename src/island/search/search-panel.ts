import type { Language } from '../../language/language.ts';
import { searchWords, type SearchWords } from '../../language/words/search-words.ts';
import { writeSearchState } from '../../search/search-state.ts';
import { normaliseQuery, readQuery } from '../../search/query.ts';
import type { SearchHit } from '../../search/hit.ts';
import styles from '../../styles/search/search-panel.css?url';
import { answerSentences } from './answer-sentences.ts';
import { debounce, fillWords, markedText, textElement } from './marked-text.ts';
import { sparkOf } from './result-item.ts';
import { ask, type Answer } from './search-engine.ts';

const SHOWN = 6;
const DELAY = 150;

/** Turns the header's form into a combobox: suggestions under the box as the reader types. */
export function openPanel(form: HTMLFormElement, input: HTMLInputElement): void {
  if (form.querySelector('.search-panel')) return;
  const language = document.documentElement.lang as Language;
  const words = Object.fromEntries(
    Object.entries(searchWords).map(([key, each]) => [key, each[language]]),
  ) as SearchWords;
  const panel = textElement('div', 'search-panel');
  const note = textElement('p', 'said');
  const list = textElement('div');
  const status = textElement('p', 'hidden');
  let options: HTMLAnchorElement[] = [];
  let chosen = -1;
  let asked = '';

  list.id = 'search-options';
  panel.hidden = true;
  panel.append(note, list);
  setAttributes(list, { role: 'listbox', 'aria-label': words.panel });
  setAttributes(status, { role: 'status' });
  setAttributes(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  });
  form.append(panel, status);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));

  function open(visible: boolean): void {
    panel.hidden = !visible;
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

  async function answer(): Promise<void> {
    const query = normaliseQuery(input.value);
    asked = query;
    if (!readQuery(query).length) return open(false);
    const tell = async (found: Answer, whole: boolean) => show(query, found, await found.hits(0, SHOWN), whole);
    await ask({ query, filters: {} }, { counted: false, tell });
  }

  function show(query: string, answer: Answer, hits: SearchHit[], whole: boolean): void {
    // A slower, earlier question must not overwrite a later one; what is chosen must not slip away.
    if (asked !== query || document.activeElement !== input || (whole && chosen >= 0)) return;
    options = hits.map((hit) => hitOption(hit, words));
    if (answer.count > hits.length) options.push(pageOption(query, fillWords(words.showAll, { n: answer.count })));
    if (!answer.count) options.push(pageOption(query, words.seeSuggestions));
    options.forEach((option, index) =>
      setAttributes(option, { role: 'option', id: `search-${index}`, tabindex: '-1' }),
    );
    const said = answerSentences(words, query, answer);
    note.textContent = answer.count ? said.reading : said.count;
    note.hidden = !note.textContent;
    status.textContent = [said.reading, said.count].filter(Boolean).join(' ');
    if (answer.count) delete panel.dataset['noResult'];
    else panel.dataset['noResult'] = '';
    list.replaceChildren(...options);
    open(true);
  }

  function pageOption(query: string, text: string): HTMLAnchorElement {
    const link = textElement('a', 'all', text);
    link.href = form.action + writeSearchState({ query, filters: {} });
    return link;
  }

  // A search that cannot be loaded leaves the plain form, which still leads to the results page.
  const askQuietly = () => void answer().catch(() => open(false));
  input.addEventListener('input', debounce(askQuietly, DELAY));
  input.addEventListener('focus', askQuietly);
  input.addEventListener('blur', () => open(false));
  // Pressing on an option must not take the focus from the box before the click arrives.
  panel.addEventListener('pointerdown', (event) => event.preventDefault());
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('keydown', (event) => {
    if (panel.hidden || event.isComposing) return;
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
  if (hit.language !== document.documentElement.lang) link.lang = hit.language;
  const title = textElement('b', '', hit.title);
  const figure = hit.card.figure ? [textElement('span', 'figure', hit.card.figure)] : [];
  const excerpt = textElement('span', 'excerpt');
  excerpt.append(...markedText(hit.excerpt));
  const spark = sparkOf(hit);
  const type = textElement('span', 'sort', words[hit.type]);
  type.lang = document.documentElement.lang;
  link.append(type, title, ...(spark ? [spark] : []), ...figure, ...(spark || figure.length ? [] : [excerpt]));
  return link;
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
