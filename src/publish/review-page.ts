import { escapeXml } from '../language/escape-xml.ts';
import { chartTitle } from '../chart/words/chart-title.ts';
import { light } from '../chart/palette.ts';
import { standaloneSvg } from '../chart/export/standalone-svg.ts';
import { formatObservation } from '../dataset/write/format-observation.ts';
import { periodsOf } from '../dataset/periods-of.ts';
import type { Figures, Observation } from '../dataset/types.ts';
import { otherLanguage, type Language } from '../language/language.ts';
import { comparePeriods, parsePeriod, periodInWords } from '../language/period.ts';
import { reviewWords as words } from '../language/words/review-words.ts';
import { chartInput, chartMoment } from '../edition/chart-input.ts';
import { observationName } from '../dataset/text/observation-name.ts';
import type { Catalogue, OutdatedText } from '../edition/types.ts';

/** The periods that can be looked at, newest first: those of reports, and those that some text does not yet speak of. */
export function reviewPeriods({ reports, outdated }: Catalogue): string[] {
  const all = [...new Set([...reports.keys(), ...outdated.map(({ newer }) => newer)])];
  return all
    .flatMap((text) => parsePeriod(text) ?? [])
    .sort((one, other) => comparePeriods(other, one))
    .map(({ text }) => text);
}

/** A page for editors, whole in one file: what a new period left behind and what it moved, before and after side by side. */
export function reviewPage(catalogue: Catalogue, period: string, language: Language): string {
  const title = words.title[language].replace('{period}', periodInWords(period, language));
  // A page stands in both languages with the same figures; it is shown once.
  const other = `/${otherLanguage(language)}/`;
  const outdated = catalogue.outdated.filter(({ file, newer }) => newer === period && !file.includes(other));
  const left = new Set(outdated.flatMap(({ charts }) => charts));
  const moved = [...catalogue.charts.keys()].flatMap((id) => {
    const { newest, chart, dataset } = chartInput(catalogue, id, language);
    const before = periodBefore(dataset, period);
    return !left.has(id) && before && (chart.time === period || newest === period) ? [{ id, before }] : [];
  });
  const none = `<p>${words.none[language]}</p>`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; color: ${light.ink}; background: ${light.paper}; margin: 0 auto; padding: 1rem; max-width: 76rem }
.pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)) }
img { max-width: 100%; height: auto; border: 1px solid ${light.rule} }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .35rem .75rem .35rem 0; border-top: 1px solid ${light.rule}; vertical-align: top }
h2 { margin-top: 3rem } h3 { margin: 2rem 0 .5rem; overflow-wrap: anywhere } figure { margin: 0 }
</style>
<h1>${escapeXml(title)}</h1>
<h2>${words.outdated[language]}</h2>
<p>${words.outdatedLead[language]}</p>
${outdated.map((text) => outdatedPart(catalogue, text, language)).join('\n') || none}
<h2>${words.moved[language]}</h2>
<p>${words.movedLead[language]}</p>
${moved.map(({ id, before }) => `<h3>${escapeXml(id)}</h3>\n${pair(catalogue, id, [before, period], language)}`).join('\n') || none}
</html>
`;
}

/** The last period of the same length before one, of those that a dataset has. */
function periodBefore({ observations }: Figures, period: string): string | undefined {
  const kind = parsePeriod(period)?.kind;
  const periods = periodsOf(observations).filter((text) => parsePeriod(text)?.kind === kind);
  return periods[periods.indexOf(period) - 1];
}

function outdatedPart(catalogue: Catalogue, text: OutdatedText, language: Language): string {
  const { file, row, period, newer, observations, charts } = text;
  const figures = [...new Set(observations)].map((one) => {
    const name = observationName(text.dataset, { ...one, period: null }, language);
    const now = sameAt(text, one);
    const cells = [
      name,
      formatObservation(one, language),
      now ? formatObservation(now, language) : words.absent[language],
    ];
    return `<tr>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`;
  });
  const heads = [words.figure[language], periodInWords(period, language), periodInWords(newer, language)];
  const table = figures.length
    ? `<table><thead><tr>${heads.map((head) => `<th scope="col">${escapeXml(head)}</th>`).join('')}</tr></thead><tbody>${figures.join('')}</tbody></table>`
    : '';
  const pictures = charts.map((id) => pair(catalogue, id, [period, newer], language));
  return [`<h3>${escapeXml(file)}, ${words.row[language]} ${row}</h3>`, table, ...pictures].filter(Boolean).join('\n');
}

/** The same figure at the newer period. */
function sameAt({ dataset, newer }: OutdatedText, { measure, dimensions }: Observation): Observation | undefined {
  return [...dataset.observations, ...dataset.derived].find(
    (one) =>
      one.measure.id === measure.id &&
      one.period === newer &&
      dataset.dimensionColumns.every(({ id }) => one.dimensions[id] === dimensions[id]),
  );
}

/** A chart as it is drawn at each of two periods. */
function pair(catalogue: Catalogue, id: string, periods: readonly [string, string], language: Language): string {
  const figures = periods.map((period) => {
    const caption = `<figcaption>${escapeXml(periodInWords(period, language))}</figcaption>`;
    return `<figure>${caption}${picture(catalogue, id, period, language)}</figure>`;
  });
  return `<div class="pair">${figures.join('')}</div>`;
}

function picture(catalogue: Catalogue, id: string, period: string, language: Language): string {
  try {
    const input = chartInput(catalogue, id, language, chartMoment(catalogue, id, period));
    const title = chartTitle(input);
    const svg = standaloneSvg(input, { title, description: '', publisher: '', address: '' }, 'narrow');
    if (!svg) return `<p>${escapeXml(title)}</p>`;
    return `<img alt="${escapeXml(title)}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
  } catch {
    return `<p>${words.notDrawn[language]}</p>`;
  }
}
