import { pageAddress } from '../../../src/address/address.ts';
import { chartInput } from '../../../src/edition/chart-input.ts';
import { asText, textParts } from '../../../src/edition/texts.ts';
import type { Catalogue } from '../../../src/edition/types.ts';
import { chartResolver } from '../../../src/chart/reference/chart-resolver.ts';
import { titleParts } from '../../../src/chart/words/chart-title.ts';
import { intervalText } from '../../../src/dataset/text/observation-text.ts';
import { fillText, type TextPart } from '../../../src/dataset/reference/fill-text.ts';
import type { Language, Words } from '../../../src/language/language.ts';

/** A text of the edition whose figures are references, filled. */
export interface FilledText {
  text: string;
  /** Where the figures stand in it. */
  figures: { start: number; end: number }[];
  /** The pages on which it means these figures; empty when it may stand on any. */
  pages: readonly string[];
  /** The one chart in whose picture it means them; empty when it may stand anywhere. */
  chart: string;
  /** Address of the page that must show it whole; empty for a piece that a page splits. */
  expected: string;
  /** True where that page must show it as its heading. */
  heading: boolean;
}

/** Titles, prose and figures of charts, texts of the home page, summaries of pages. */
export function filledTexts(catalogue: Catalogue, language: Language): FilledText[] {
  return [
    ...chartTexts(catalogue, language),
    ...homeTexts(catalogue, language),
    ...rankingTexts(catalogue, language),
    ...[...catalogue.areaPages.values()].flatMap(({ matter, slugs }) => {
      const expected = pageAddress('area', language, slugs[language]);
      return matter[language].summary.map((line) => read(textParts(catalogue, line, language), { expected }));
    }),
    ...[...catalogue.reports.values()].flatMap(({ period, slugs, page }) => {
      const expected = pageAddress('report', language, slugs[language]);
      const lines = page?.matter[language].summary ?? [];
      return lines.map((line) => read(textParts(catalogue, line, language, { period }), { expected }));
    }),
  ];
}

function chartTexts(catalogue: Catalogue, language: Language): FilledText[] {
  return [...catalogue.charts.keys()].flatMap((id) => {
    const input = chartInput(catalogue, id, language);
    const fill = (text: string) => read(fillText(text, chartResolver(input)), { chart: id });
    const page = { chart: id, expected: pageAddress('chart', language, id) };
    // As the editor wrote them: those of the input are filled and no longer tell where their figures stand.
    const { takeaway, howto, about } = catalogue.charts.get(id)!;
    const prose = [takeaway, howto, about].flatMap((words) => words?.[language] ?? []);
    const figures = (input.chart.figures ?? []).flatMap(({ value, label }) => [asText(value), label[language]]);
    return [
      read(titleParts(input), { expected: page.expected, heading: true }),
      ...prose.map((text) => read(fillText(text, chartResolver(input)), page)),
      ...figures.map(fill),
    ];
  });
}

function homeTexts(catalogue: Catalogue, language: Language): FilledText[] {
  const { home } = catalogue;
  const expected = pageAddress('home', language);
  const pages = [expected, pageAddress('areas', language)];
  const notes = home.sections.flatMap((section) => (section.show === 'chart' ? (section.note ?? []) : []));
  const whole = [
    home.headline,
    ...(home.lead ? [home.lead] : []),
    ...home.figures.map(({ label }) => label),
    ...notes,
  ].map((words) => words[language]);
  const pieces = home.figures.map(({ value }) => asText(value));
  for (const section of home.sections) {
    whole.push(section.title[language]);
    if (section.show === 'list') whole.push(...section.items.map((item) => item[language]));
    if (section.show !== 'areas') continue;
    whole.push(...section.rows.flatMap(({ sentence, label }) => [sentence[language], label[language]]));
    pieces.push(...section.rows.map(({ figure }) => asText(figure)));
  }
  const fill = (text: string, place: Partial<FilledText>) =>
    read(textParts(catalogue, text, language, { period: home.period }), { pages, ...place });
  return [...whole.map((text) => fill(text, { expected })), ...pieces.map((text) => fill(text, {}))];
}

/** Texts of the indexes stand on their page and in the list of all, those of a place with what it lies within between them. */
function rankingTexts(catalogue: Catalogue, language: Language): FilledText[] {
  const list = pageAddress('rankings', language);
  return (catalogue.rankings?.pages ?? []).flatMap(({ ranking, indexes }) => {
    const { slugs, matter } = catalogue.rankingPages.get(ranking)!;
    const expected = pageAddress('ranking', language, slugs[language]);
    const pages = [expected, list, pageAddress('home', language)];
    const texts = (pieces: readonly (Words | undefined)[]) => pieces.flatMap((words) => words?.[language] ?? []);
    const plain = texts(indexes.flatMap(({ name, note }) => [name, note]));
    const places = texts(indexes.flatMap(({ place, before }) => [place, before]));
    return [
      ...matter[language].summary.map((line) => read(textParts(catalogue, line, language), { expected })),
      ...plain.map((text) => read(textParts(catalogue, text, language), { pages })),
      ...places.map((text) =>
        read(
          textParts(catalogue, text, language).map((part) => withInterval(part, language)),
          { pages },
        ),
      ),
    ];
  });
}

/** A figure with what its source says it lies within. */
function withInterval(part: TextPart, language: Language): TextPart {
  if (typeof part === 'string' || part.form === 'year') return part;
  const interval = intervalText(part.observation, language);
  return interval ? { ...part, text: `${part.text} (${interval})` } : part;
}

function read(parts: readonly TextPart[], place: Partial<FilledText>): FilledText {
  let text = '';
  const figures: FilledText['figures'] = [];
  for (const part of parts) {
    const start = text.length;
    text += (typeof part === 'string' ? part : part.text).replace(/[\s\u00a0]/g, ' ');
    if (typeof part !== 'string') figures.push({ start, end: text.length });
  }
  return { pages: [], chart: '', expected: '', heading: false, ...place, text, figures };
}
