import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** What somebody asks on a page of one language, and the address that is to answer first; others in `also` are as right. */
export interface Question {
  class: string;
  from: 'vi' | 'en';
  query: string;
  page: string;
  also?: string[];
}

export interface Reply {
  question: Question;
  /** The place of the right answer, from 0; -1 where it is not among those shown. */
  place: number;
  /** Addresses of the results in their order. */
  found: string[];
  /** From the question to the last of its results, in milliseconds. */
  took: number;
}

export const searchPages = { vi: '/tim-kiem/', en: '/en/search/' } as const;

/** The questions of tests/search/<name>.yaml. */
export function readQuestions(name: 'queries' | 'unseen'): Question[] {
  return parse(readFileSync(join(import.meta.dirname, `../search/${name}.yaml`), 'utf8')) as Question[];
}

/** Asks on an open results page, as a change of its address does, and reads what it shows once both languages have answered. */
export async function askQuestion(page: Page, question: Question): Promise<Reply> {
  const { took, results } = await page.evaluate(async (query) => {
    const list = document.querySelector<HTMLElement>('[data-results]')!;
    const status = document.querySelector<HTMLElement>('[data-status]')!;
    list.replaceChildren();
    delete list.dataset['whole'];
    delete status.dataset['noResult'];
    const begun = performance.now();
    history.pushState(null, '', `?${new URLSearchParams({ q: query })}`);
    dispatchEvent(new PopStateEvent('popstate'));
    const answered = () => (list.dataset['whole'] === 'true' && list.children.length) || 'noResult' in status.dataset;
    while (!answered() && performance.now() - begun < 10_000) await new Promise((again) => setTimeout(again, 2));
    const hrefs = (items: Iterable<Element>) => [...items].map((link) => decodeURI((link as HTMLAnchorElement).href));
    return {
      took: performance.now() - begun,
      results: [...list.querySelectorAll('[data-result]')].map((item) => ({
        own: hrefs([item.querySelector('a')!])[0]!,
        sections: hrefs(item.querySelectorAll('.sections a')),
      })),
    };
  }, question.query);
  const right = [question.page, ...(question.also ?? [])];
  const place = results.findIndex(({ own, sections }) => {
    const address = addressOf(own);
    // A section is reached by a line under its page.
    return right.some(
      (each) => each === address || (each.startsWith(`${address}#`) && sections.map(addressOf).includes(each)),
    );
  });
  return { question, place, found: results.map(({ own }) => addressOf(own)), took };
}

/** From the root, with the anchor and without the words to be marked. */
function addressOf(href: string): string {
  const { pathname, hash } = new URL(href);
  return decodeURI(pathname + hash);
}
