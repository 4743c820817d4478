import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { calendarFile, feedFile, feedOf, pageAddress } from '../../../src/address/address.ts';
import { newsOf } from '../../../src/catalogue/news.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { provincesOfToday } from '../../../src/edition/province-places.ts';
import { languages } from '../../../src/language/language.ts';
import { shareWords } from '../../../src/language/words/download-words.ts';
import { decodeEntities, findAttributes, findElements, textOf } from '../../harness/html.ts';
import { listedCharts, projectFolder, readAddress, siteFolder, templates } from '../../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);
const linksOf = (html: string): string[] => findAttributes(html, 'href').map(({ value }) => value);

describe.each(languages)('who follows the site in %s', (language) => {
  const feeds = [
    ...[...catalogue.datasets.keys()].map((id) => feedOf('datasets', id, language)),
    ...provincesOfToday(catalogue).map(({ slug }) => feedOf('provinces', slug, language)),
  ];

  it('finds the feed in the head and at the foot of every page, and the page of what is new', () => {
    for (const address of templates(language).filter(
      (each) => !/^(\/en)?\/embed\//.test(each) && each !== '/404.html',
    )) {
      const html = readAddress(address);
      const [head, foot] = [findElements(html, 'head')[0]!.outer, findElements(html, 'footer')[0]!.outer];
      expect(linksOf(head), address).toContain(feedFile('news', language));
      expect(linksOf(foot), address).toContain(feedFile('news', language));
      expect(linksOf(foot), address).toContain(pageAddress('news', language));
    }
  });

  it('finds all news on one page, the latest first, with every feed and the calendar', () => {
    const html = readAddress(pageAddress('news', language));
    const text = textOf(html);
    for (const { title } of newsOf(catalogue, language)) expect(text).toContain(textOf(title));
    const links = linksOf(html);
    for (const each of [...feeds, calendarFile(language), feedFile('corrections', language)]) {
      expect(links).toContain(each);
      expect(existsSync(join(siteFolder, each)), each).toBe(true);
    }
    const days = findAttributes(html, 'id')
      .map(({ value }) => value)
      .filter((id) => /^\d{4}-\d{2}-\d{2}$/.test(id));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('finds the feed of a dataset and of a province on their pages, and the calendar beside the days', () => {
    for (const id of catalogue.datasets.keys()) {
      const links = linksOf(readAddress(pageAddress('dataset', language, id)));
      expect(links.filter((each) => each === feedOf('datasets', id, language))).toHaveLength(2);
    }
    for (const { slug } of provincesOfToday(catalogue)) {
      const links = linksOf(readAddress(pageAddress('province', language, slug)));
      expect(links.filter((each) => each === feedOf('provinces', slug, language))).toHaveLength(2);
    }
    expect(linksOf(readAddress(pageAddress('calendar', language)))).toContain(calendarFile(language));
  });

  it('can tell of a mistake from every chart, in a letter that names the chart and where it is', () => {
    for (const { page } of listedCharts()) {
      const html = readAddress(page[language]);
      const letter = linksOf(html)
        .map(decodeEntities)
        .find((each) => each.includes('?subject='))!;
      const { protocol, pathname, searchParams } = new URL(letter);
      expect(protocol + pathname).toBe(`mailto:${catalogue.site.contact}`);
      expect(letter).not.toMatch(/[\s+]/);
      expect(searchParams.get('subject')).toBe(shareWords.mistake[language]);
      const [title, address] = searchParams.get('body')!.split('\n');
      expect(title).toBe(textOf(findElements(html, 'h1')[0]!.inner));
      expect(address).toBe(catalogue.site.address + page[language]);
    }
  });
});

it('feeds and calendars are served as what they are', async () => {
  const typeOf = async (address: string) => (await fetch(inject('address') + address)).headers.get('content-type');
  expect(await typeOf(calendarFile('vi'))).toBe('text/calendar; charset=utf-8');
  expect(await typeOf(feedOf('provinces', 'ha-noi', 'vi'))).toMatch(/xml; charset=utf-8$/);
});
