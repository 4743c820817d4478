import type { SearchWords } from '../../language/words/search-words.ts';
import type { SearchHit } from '../../search/hit.ts';
import { markParameter } from '../../search/search-state.ts';
import { fillWords, markedText, textElement } from './marked-text.ts';

/** One result of the results page: its title, which opens it, its type, the words found, and what it has to show. */
export function resultItem(hit: SearchHit, words: SearchWords, query: string): HTMLElement {
  const item = textElement('li');
  item.dataset['result'] = '';
  item.dataset['sort'] = hit.type;
  const foreign = hit.language !== document.documentElement.lang;
  if (foreign) item.lang = hit.language;
  const title = linkTo(hit.address, hit.title);
  title.className = 'title';
  const kind = textElement('p', 'sort', foreign ? `${words[hit.type]} · ${words[hit.language]}` : words[hit.type]);
  kind.lang = document.documentElement.lang;
  const excerpt = textElement('p', 'excerpt');
  excerpt.append(...markedText(hit.excerpt));
  item.append(title, kind, excerpt, ...cardOf(hit, words));
  if (hit.sections.length) item.append(sectionsOf(hit, words, query));
  return item;
}

/** The small line of a chart, which the build has drawn; null where there is none. */
export function sparkOf({ card }: SearchHit): Node | null {
  if (!card.spark) return null;
  const { documentElement } = new DOMParser().parseFromString(
    card.spark.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
    'image/svg+xml',
  );
  return document.importNode(documentElement, true);
}

function cardOf(hit: SearchHit, words: SearchWords): HTMLElement[] {
  const { figure, columns, csv } = hit.card;
  const spark = sparkOf(hit);
  const card = textElement('div', 'card');
  if (spark) card.append(spark);
  if (figure) {
    const line = textElement('p', '', `${words.latest}: `);
    line.append(textElement('b', '', figure));
    card.append(line);
  }
  if (columns?.length) card.append(textElement('p', '', `${words.columns}: ${columns.join(' · ')}`));
  if (csv) {
    const link = linkTo(csv, words.download);
    link.download = '';
    card.append(link);
  }
  return card.childNodes.length ? [card] : [];
}

/** Where in the page the words stand; each opens there with the words marked. */
function sectionsOf(hit: SearchHit, words: SearchWords, query: string): HTMLElement {
  const sections = textElement('ul', 'sections');
  sections.setAttribute('aria-label', fillWords(words.sections, { t: hit.title }));
  for (const section of hit.sections) {
    const line = textElement('li');
    const [page, anchor = ''] = section.address.split('#');
    const excerpt = textElement('span', 'excerpt');
    excerpt.append(...markedText(section.excerpt));
    line.append(
      linkTo(`${page}?${new URLSearchParams({ [markParameter]: query })}#${anchor}`, section.title),
      ' ',
      excerpt,
    );
    sections.append(line);
  }
  return sections;
}

function linkTo(address: string, title: string): HTMLAnchorElement {
  const link = textElement('a', '', title);
  link.href = address;
  return link;
}
