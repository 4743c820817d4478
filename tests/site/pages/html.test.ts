import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { findElements } from '../../harness/html.ts';
import { listFiles, pageAddresses, pagesOfLayouts, readAddress, siteFolder, templates } from '../../harness/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the compiler writes, which no reader meets.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-self-closing': 'off',
    'no-raw-characters': 'off',
    // Two menus share a name, of which one is shown at a width; axe sees what is shown.
    'unique-landmark': 'off',
    // A table that scrolls is a region without being a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Anchors of observations hold dots: obs-2024-S1.ministries.
    'valid-id': ['error', { relaxed: true }],
    // Headlines with their period are as long as they must be.
    'long-title': 'off',
    // Files of the site itself.
    'require-sri': 'off',
    // Figures look like phone numbers to this rule.
    'tel-non-breaking': 'off',
  },
});

/** Every page in Vietnamese, of what a layout makes in large numbers some; in English and in frames one of each template. */
const validated = [
  ...pagesOfLayouts().filter((address) => !/^\/(?:en|embed)\//.test(address)),
  ...templates('en'),
  ...templates('vi').filter((address) => address.startsWith('/embed/')),
];

it('is valid HTML on every page', async () => {
  const faults: string[] = [];
  for (const address of validated) {
    const { results } = await validator.validateString(readAddress(address), address);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(({ line, column, ruleId, message }) => `${address} ${line}:${column} ${ruleId} ${message}`),
      );
    }
  }
  expect(faults.slice(0, 40)).toEqual([]);
});

/** What the heads of all pages say, and whether anything on them is styled by an attribute. */
const pages = pageAddresses().map((address) => {
  const html = readAddress(address);
  const elements = findElements(html);
  const [head] = elements.filter(({ name }) => name === 'head');
  return {
    address,
    language: elements[0]!.attributes['lang'],
    titles: findElements(head!.outer, 'title').flatMap(({ inner }) => inner || []),
    headings: elements.filter(({ name }) => name === 'h1').length,
    isDescribed: elements.some(({ name, attributes }) => name === 'meta' && attributes['name'] === 'description'),
    isStyled: elements.some(({ attributes }) => 'style' in attributes),
  };
});

it('has a language, one title, one h1 and a description on every page', () => {
  const faults = pages.filter(({ address, ...page }) => {
    const language = address.startsWith('/en/') || address.startsWith('/embed/en') ? 'en' : 'vi';
    const listed = !address.startsWith('/embed/') && !address.startsWith('/en/embed/');
    return (
      page.language !== language || page.titles.length !== 1 || (listed && (page.headings !== 1 || !page.isDescribed))
    );
  });
  expect(faults).toEqual([]);
});

it('has a title of its own on every page', () => {
  const titles = pages.filter(({ address }) => !address.includes('/embed/')).map(({ titles: [title] }) => title ?? '');
  const seen = new Set<string>();
  expect(titles.filter((title) => seen.size === seen.add(title).size)).toEqual([]);
});

it('styles nothing by attributes, which the security policy would ignore', () => {
  expect(pages.filter(({ isStyled }) => isStyled).map(({ address }) => address)).toEqual([]);
});

it('the gallery of specimens stays in dev', () => {
  expect(listFiles(siteFolder).filter((path) => /gallery|specimen/.test(path))).toEqual([]);
});
