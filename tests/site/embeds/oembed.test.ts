import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartFile, embedAddress, oembedFile, pageAddress } from '../../../src/address/address.ts';
import { languages } from '../../../src/language/language.ts';
import { catalogue } from '../../harness/embeds.ts';
import { findElements, textOf } from '../../harness/html.ts';
import { listedCharts, readAddress, siteFolder } from '../../harness/site.ts';

const { site } = catalogue;
const charts = listedCharts();

/** Attributes of the first element of a name. */
function attributesOf(html: string, element: string, ...names: string[]): Record<string, string | undefined> {
  const { attributes = {} } = findElements(html, element)[0] ?? {};
  return Object.fromEntries(names.map((name) => [name, attributes[name]]));
}

/** The finding of a chart, as its page says it. */
const findingOf = (address: string): string => textOf(findElements(readAddress(address), 'h1')[0]!.outer);

it('there are answers for every chart', () => {
  expect(charts.map(({ id }) => id).sort()).toEqual([...catalogue.charts.keys()].sort());
});

describe.each(languages)('the oEmbed answer in %s', (language) => {
  const answerOf = (id: string) => JSON.parse(readAddress(oembedFile(id, language))) as Record<string, unknown>;

  it.each(charts)('of $id is a rich one of version 1.0, and says title, author and provider', ({ id, page }) => {
    const answer = answerOf(id);
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      author_name: site.publisher[language],
      author_url: site.address + page[language],
      provider_name: site.name[language],
      provider_url: site.address + pageAddress('home', language),
    });
    expect(textOf(String(answer['title']))).toBe(findingOf(page[language]));
    expect(Number(answer['cache_age'])).toBeGreaterThan(0);
  });

  it.each(charts)('of $id holds a frame with the embed, as high as it says', ({ id }) => {
    const { html, width, height, title } = answerOf(id);
    expect(String(html)).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    const frame = attributesOf(String(html), 'iframe', 'src', 'title', 'height', 'width');
    expect(frame).toEqual({
      src: site.address + embedAddress(id, language),
      title,
      height: String(height),
      width: '100%',
    });
    for (const size of [width, height]) expect(Number.isInteger(size)).toBe(true);
    expect(width).toBeGreaterThan(300);
    // What stands at that address is the chart, in the language.
    const embed = readAddress(frame['src']!.slice(site.address.length));
    expect(attributesOf(embed, 'main', 'data-chart')).toEqual({ 'data-chart': id });
    expect(attributesOf(embed, 'html', 'lang')).toEqual({ lang: language });
  });

  it.each(charts)('of $id names a picture that exists, with its size', ({ id }) => {
    const answer = answerOf(id);
    expect(answer['thumbnail_url']).toBe(site.address + chartFile(id, `${language}.png`));
    const picture = readFileSync(join(siteFolder, String(answer['thumbnail_url']).slice(site.address.length)));
    expect(picture.toString('latin1', 1, 4)).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      answer['thumbnail_width'],
      answer['thumbnail_height'],
    ]);
  });

  it.each(charts)('of $id is announced by the chart’s page', ({ id, page }) => {
    const [head] = findElements(readAddress(page[language]), 'head');
    const links = findElements(head!.outer, 'link').map(({ attributes }) => attributes);
    expect(links.filter(({ type }) => type?.includes('oembed'))).toEqual([
      {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: site.address + oembedFile(id, language),
        title: answerOf(id)['title'],
      },
    ]);
  });
});
