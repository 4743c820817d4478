import { isAlternativeOf } from '../../../src/dataset/alternatives-of.ts';
import { intervalText } from '../../../src/dataset/text/observation-text.ts';
import { toldClasses } from '../../../src/chart/tiles/tile-rows.ts';
import { chartTable } from '../../../src/chart/table/chart-table.ts';
import { prepareChart } from '../../../src/chart/prepare-chart.ts';
import type { Observation } from '../../../src/dataset/types.ts';
import { placeSpots, type ChartTargets } from '../../../src/island/read/targets.ts';
import { formatOrdinal, type Qualifier } from '../../../src/language/number.ts';
import type { Language } from '../../../src/language/language.ts';
import { inputOf, perEdition } from './known.ts';
import { numberPattern, sentenceAt, type Context } from './match-context.ts';
import { closest, elementsOf, firstOf, hasClass, type Element } from './parse-html.ts';
import { elementText, pictureOf, plainSpaces, pointsOf } from './read-passages.ts';
import { amountOf, isNamed } from './scope.ts';

/** Lines of one text are no further apart, in pixels. */
const LINE_GAP = 26;

const qualifiers: Record<Qualifier, Record<Language, string>> = {
  about: { vi: 'khoảng', en: 'about' },
  'at-least': { vi: 'ít nhất', en: 'at least' },
  nearly: { vi: 'gần', en: 'nearly' },
  over: { vi: 'hơn', en: 'over' },
};

/** A figure of the passage's chart, dataset or source, told by its period and names, with its qualifier; behind it, what the source says it lies within. */
export function matchObservations(context: Context): void {
  const { language, passage, scope, open, claim, fault } = context;
  if (!scope) return;
  for (const { index, 0: number } of open(numberPattern)) {
    const { text } = passage;
    const about = `${passage.about} ${rowAbout(context)}`;
    const end = index + number.length;
    const sentence = `${sentenceAt(text, index)} ${about}`;
    const before = text.slice(0, index).toLowerCase().trimEnd();
    const ordinal = /^(st|nd|rd|th)\b/.exec(text.slice(end))?.[0] ?? '';
    const says = (one: Observation): boolean =>
      (!ordinal || formatOrdinal(one.value ?? 0) === number + ordinal) &&
      (!one.qualifier || before.endsWith(qualifiers[one.qualifier][language]));
    const meant = (scope.byAmount.get(number) ?? []).filter(
      (one) => says(one) && isNamed(scope, one, sentence, `${text} ${about}`),
    );
    if (!meant.length) continue;
    claim(index, end + ordinal.length, 'observation');
    const [within] = /(?<=^; |^ \()(?:khoảng|interval) [^;)]+/u.exec(text.slice(end)) ?? [];
    if (!within) continue;
    const at = text.indexOf(within, end);
    if (meant.some((one) => intervalText(one, language) === within)) claim(at, at + within.length, 'interval');
    else fault(at, at + within.length, 'is not what the source says the figure lies within');
  }
}

/** What stands in a picture beside a text or above it, where its row is named. */
function rowAbout({ known, chart, passage: { element } }: Context): string {
  const svg = closest(element, ({ name }) => name === 'svg');
  if (!svg || element.name !== 'text') return '';
  const y = Number(element.attributes['y']);
  if (known.catalogue.charts.get(chart)?.kind === 'figure') return wordsBelow(element, svg);
  const texts = [...elementsOf(svg)].filter(
    ({ name, parent }) => name === 'text' && !(parent && hasClass(parent, 't')),
  );
  return texts
    .filter(({ attributes }) => y - Number(attributes['y']) >= -4 && y - Number(attributes['y']) <= 70)
    .map(elementText)
    .join('; ');
}

/** The words under a large number, as far down as its column is set without a gap. */
function wordsBelow({ attributes: own }: Element, svg: Element): string {
  const column = [...elementsOf(svg)].filter(({ name, attributes }) => name === 'text' && attributes['x'] === own['x']);
  const lines = column
    .map((line) => ({ line, y: Number(line.attributes['y']) }))
    .filter(({ y }) => y > Number(own['y']))
    .sort((a, b) => a.y - b.y);
  const end = lines.findIndex(({ line, y }, index) => {
    return hasClass(line, 'num') || y - (lines[index - 1]?.y ?? Number(own['y'])) > LINE_GAP;
  });
  return (end < 0 ? lines : lines.slice(0, end)).map(({ line }) => elementText(line)).join(' ');
}

/** What another source gives for a figure, where that source is named, or the chart says that there is one. */
export function matchAlternatives({ known, language, passage, scope, open, claim }: Context): void {
  const { datasets, sources } = known.catalogue;
  for (const { meta, observations } of [...datasets.values()].filter(({ meta }) => meta.alternatives.length)) {
    for (const { value, source, of } of meta.alternatives) {
      const one = observations.find((observation) => isAlternativeOf({ of }, observation));
      const named = `${passage.text} ${passage.about}`.includes(sources.get(source)?.publisher[language] ?? '?');
      const told = scope?.observations.includes(one!) && /nguồn khác|another source/i.test(passage.text);
      if (!one || !(named || told)) continue;
      for (const { index, 0: number } of open(numberPattern)) {
        if (amountOf(one, language, value) === number) claim(index, index + number.length, 'alternative');
      }
    }
  }
}

const change =
  /(tăng|giảm|đầu bảng hơn|up|down|rose|fell|gained?|lost|by|(?:rise|fall|gain|drop) of) (?:VND )?(\d+(?:[.,]\d+)*)/giu;

/** "tăng 2 bậc so với năm 2024": the difference of two figures of one series, both told by the sentence. */
export function matchDifferences({ language, passage, scope, open, claim }: Context): void {
  if (!scope) return;
  for (const match of open(change)) {
    const number = match[2] ?? '';
    const start = match.index + match[0].length - number.length;
    const { text, about } = passage;
    const sentence = `${sentenceAt(text, match.index)} ${about}`;
    const told = scope.observations.filter((one) => isNamed(scope, one, sentence, `${text} ${about}`));
    const isDifference = told.some((one) =>
      told.some(
        (other) =>
          other.measure.unit === one.measure.unit &&
          Number(one.value) > Number(other.value) &&
          // One step apart: in time, in a code, or between two measures of one thing.
          Object.entries(one.dimensions).filter(([column, code]) => other.dimensions[column] !== code).length === 1 &&
          amountOf(one, language, Number((Number(one.value) - Number(other.value)).toPrecision(12))) === number,
      ),
    );
    if (isDifference) claim(start, start + number.length, 'difference');
  }
}

interface Points {
  points: ChartTargets;
  kind: string;
}

const pointsOfChart = new WeakMap<Element, Points | null>();

/** The points of the chart in which an element stands. */
export function pointsAt(element: Element): Points | null {
  const chart = closest(element, ({ attributes }) => 'data-chart' in attributes);
  const known = chart && pointsOfChart.get(chart);
  if (!chart || known !== undefined) return known ?? null;
  const script = firstOf(chart, ({ attributes }) => 'data-targets' in attributes);
  const found = script ? { points: pointsOf(script), kind: chart.attributes['data-kind'] ?? '' } : null;
  pointsOfChart.set(chart, found);
  return found;
}

const rowKinds = new Set(['bar', 'stacked-bar', 'dot', 'progress', 'table', 'heat-table']);
const numbersOf = (text: string): string[] => text.match(numberPattern) ?? [];

/** A number in a picture is that of a point near by, or of a chart of rows what lies between the two points of its row. */
export function matchPicture({ passage, open, claim }: Context): void {
  const picture = pictureOf(passage);
  const found = picture && pointsAt(passage.element);
  if (!picture || !found?.points.t.length) return;
  const { points, kind } = found;
  const place = closest(passage.element, ({ name }) => name === 'text');
  const [x, y] = ['x', 'y'].map((name) => Number(place?.attributes[name]));
  const named = points.s.filter((name) => name && passage.text.includes(plainSpaces(name)));
  const spots = placeSpots(points, picture.index);
  for (const { index, 0: number } of open(numberPattern)) {
    const near = spots.some(({ series, step, value, remark, ...spot }) => {
      const across = Math.abs(spot.x - (x ?? 0));
      const below = (y ?? 0) - spot.y;
      if (named.length && !named.includes(points.s[series] ?? '')) return false;
      // A row's words stand beside its mark, in lines above it or in a list below.
      if (rowKinds.has(kind) ? below < -55 || below > 75 : Math.abs(below) > 45 || across > 120) return false;
      const other = spots.find((one) => one.step === step && one.series !== series)?.value ?? '';
      const apart = rowKinds.has(kind) && Math.abs(Number(value) - Number(other));
      if (Math.abs(below) < 8 && other && String(apart) === number) return true;
      return [value, remark, points.s[series] ?? '', points.h[step] ?? ''].flatMap(numbersOf).includes(number);
    });
    if (near) claim(index, index + number.length, 'point');
  }
}

const counted = /(\d+)(?= (?:chuỗi|dòng|ô|series|rows?|tiles?)(?!\p{L}))/giu;
const classed = /(\p{L}[\p{L} ]+?):? (\d+)(?![\d.,]*\d)/gu;

/** On a map without tiles: how many are of a class, large before the lines of the class's name. */
export function matchSummary({ known, language, chart, passage: { element, text }, claim, fault }: Context): void {
  const svg = closest(element, ({ name }) => name === 'svg');
  if (!svg || !hasClass(element, 'num') || known.catalogue.charts.get(chart)?.kind !== 'tile-map') return;
  const texts = [...elementsOf(svg)].filter(({ name }) => name === 'text');
  const after = texts.slice(texts.indexOf(element) + 1);
  const end = after.findIndex((one) => hasClass(one, 'num'));
  const words = (end < 0 ? after : after.slice(0, end)).map(elementText).join(' ');
  const own = toldClasses(inputOf(known, language, chart)).find(({ name, bounds }) => {
    return plainSpaces([name, bounds].filter(Boolean).join(' ')) === words;
  });
  if (text === String(own?.count)) claim(0, text.length, 'count');
  else fault(0, text.length, `is not ${own?.count}, which are of the class “${words}”`);
}

/** "Biểu đồ gồm 6 chuỗi số liệu", "giữ nguyên: 11": as many as the chart has. */
export function matchCounts({ known, language, chart: id, open, claim }: Context): void {
  const chart = known.catalogue.charts.get(id);
  const dataset = known.catalogue.datasets.get(chart?.dataset ?? '');
  if (!chart || !dataset) return;
  const { rows, series } = gridSizes(known, language, id);
  const tiles = chart.kind === 'tile-map' ? dataset.observations.length : 0;
  for (const { index, 0: number } of open(counted)) {
    if ([rows, series, tiles].includes(Number(number))) claim(index, index + number.length, 'count');
  }
  const classes = chart.tiles?.classes ? toldClasses(inputOf(known, language, id)) : [];
  for (const { name, bounds, count } of classes) {
    const words = new RegExp(`${name}(?:, ${bounds}:| \\(${bounds}\\)|:)? (\\d+)|${bounds || name}`, 'giu');
    for (const { index, 0: found, 1: number } of open(words)) {
      if (number === undefined || Number(number) === count) claim(index, index + found.length, 'count');
    }
  }
  const column = chart.tiles?.class;
  if (!column) return;
  for (const { index, 0: found, 1: name = '', 2: number = '' } of open(classed)) {
    const codes = [...(dataset.codes[column]?.values() ?? [])];
    const code = codes.find((one) => one.name[language].toLowerCase() === name.toLowerCase())?.code;
    const count = dataset.observations.filter(({ attributes }) => attributes[column] === code).length;
    const end = index + found.length;
    if (code && count === Number(number)) claim(end - number.length, end, 'count');
  }
}

const gridSizes = perEdition((known, language, id): { rows: number; series: number } => {
  const input = inputOf(known, language, id);
  const { rows, head } = chartTable(input);
  return { rows: rows.length, series: Math.max(head.length - 1, prepareChart(input).series.length) };
});
