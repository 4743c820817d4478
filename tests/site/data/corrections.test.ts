import { describe, expect, it } from 'vitest';
import { correctionsJsonFile, feedFile, feedNames, pageAddress } from '../../../src/address/address.ts';
import { changesFigure, correctionsOfChart } from '../../../src/edition/corrections.ts';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { calendarWords } from '../../../src/language/words/calendar-words.ts';
import { correctionKinds, correctionWords } from '../../../src/language/words/correction-words.ts';
import { languages } from '../../../src/language/language.ts';
import { findAttributes, findElements, textOf } from '../../harness/html.ts';
import { pageAddresses, projectFolder, readAddress } from '../../harness/site.ts';
import { childrenOf, parseXml } from '../../harness/xml.ts';

const catalogue = loadCatalogue(projectFolder);

describe.each(languages)('corrections in the language %s', (language) => {
  const page = readAddress(pageAddress('corrections', language));

  it('have a page that explains the kinds and leads to the feeds, the release and each row', () => {
    const text = textOf(page);
    for (const { name, meaning } of Object.values(correctionKinds)) {
      expect(text).toContain(`${name[language]} ${meaning[language]}`);
    }
    const links = new Set(findAttributes(page, 'href').map(({ value }) => value));
    for (const feed of feedNames) expect(links).toContain(feedFile(feed, language));
    expect(links).toContain(correctionsJsonFile);
    if (catalogue.releases[0]) expect(links).toContain(`/v/${catalogue.releases[0].date}/`);
    const { corrections, withdrawals } = catalogue;
    expect(text.includes(correctionWords.none[language])).toBe(!corrections.length && !withdrawals.length);
    for (const { title, reason } of withdrawals) {
      expect(text).toContain(title[language]);
      expect(text).toContain(reason[language]);
    }
  });

  it('stand on the pages of their charts, where they changed a figure, and datasets, and on no other', () => {
    const charts = [...catalogue.charts.keys()].map((id) => ({
      address: pageAddress('chart', language, id),
      has: correctionsOfChart(catalogue, id).some(changesFigure),
    }));
    const datasets = [...catalogue.datasets.keys()].map((id) => ({
      address: pageAddress('dataset', language, id),
      has: catalogue.corrections.some(({ entry }) => entry.dataset === id),
    }));
    const wrong = [...charts, ...datasets].filter(
      ({ address, has }) => readAddress(address).includes('id="dinh-chinh"') !== has,
    );
    expect(wrong).toEqual([]);
    const others = [...catalogue.charts.keys()].map((id) => {
      const main = /<main[^]*<\/main>/.exec(readAddress(pageAddress('chart', language, id)))![0];
      const leads = main.includes(`href="${pageAddress('corrections', language)}"`);
      return { id, leads, has: correctionsOfChart(catalogue, id).some((change) => !changesFigure(change)) };
    });
    expect(others.filter(({ leads, has }) => leads !== has)).toEqual([]);
  });

  it('can be reached from the foot of every page', () => {
    const [foot] = findElements(readAddress(pageAddress('home', language)), 'footer');
    expect(findAttributes(foot!.outer, 'href').map(({ value }) => value)).toContain(
      pageAddress('corrections', language),
    );
  });

  it.each(feedNames)('the feed %s is well-formed and new as its latest entry', (name) => {
    const feed = parseXml(readAddress(feedFile(name, language)));
    const entries = childrenOf(feed, 'entry');
    const text = (element: typeof feed, child: string) => childrenOf(element, child)[0]?.text ?? '';
    const ids = entries.map((entry) => text(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    const days = entries.map((entry) => text(entry, 'updated'));
    expect(days.toSorted().reverse()).toEqual(days);
    expect(text(feed, 'updated')).toBe(days[0] ?? `${catalogue.site.updated}T00:00:00Z`);
    const { corrections, withdrawals, releases, datasets } = catalogue;
    const changes = corrections.length + withdrawals.length;
    expect(entries).toHaveLength(name === 'corrections' ? changes : releases.length + datasets.size);
  });

  it('tells in the calendar what was planned and what came, or that it is not recorded', () => {
    const calendar = readAddress(pageAddress('calendar', language));
    const table = textOf(calendar.split(calendarWords.title[language]).at(-1)!);
    for (const { meta } of catalogue.datasets.values()) {
      const row = `${meta.title[language]} ${meta.releases ? '' : calendarWords.none[language]}`.trim();
      expect(table).toContain(row);
    }
  });
});

it('feeds are named to browsers on two pages alone, each by its own', () => {
  const type = 'application/atom+xml';
  // To read the elements of all pages takes long; those of most never say the word.
  const named = pageAddresses().flatMap((address) => {
    const html = readAddress(address);
    return (html.includes(type) ? findElements(html, 'link') : [])
      .filter(({ attributes }) => attributes['type'] === type)
      .map(({ attributes }) => `${address} ${attributes['href']}`);
  });
  const expected = languages.flatMap((language) => [
    `${pageAddress('corrections', language)} ${feedFile('corrections', language)}`,
    `${pageAddress('calendar', language)} ${feedFile('releases', language)}`,
  ]);
  expect(named.toSorted()).toEqual(expected.toSorted());
});
