import type { Dataset, Observation } from '../../../src/dataset/types.ts';
import { attributeText, observationText } from '../../../src/dataset/text/observation-text.ts';
import type { Language } from '../../../src/language/language.ts';
import { periodInWords } from '../../../src/language/period.ts';
import { siteWords } from '../../../src/language/words/site-words.ts';
import { basisWords, statusWords } from '../../../src/language/words/status-words.ts';
import { datasetOf, findRow } from './find-row.ts';
import { numbersIn, perEdition, type Known } from './known.ts';
import type { Context } from './match-context.ts';
import { closest, elementsOf, hasClass, type Element } from './parse-html.ts';
import { elementText, headOf } from './read-passages.ts';

/**
 * A row of a table of observations says in every cell what the data say of the observation after which it is named, or to
 * which it leads: names, codes, period, value, attributes, sources, remarks. What the data say and the table has no column
 * for is a fault too.
 */
export function matchRow({ known, language, page, passage, claim, fault }: Context): void {
  const cell = closest(passage.element, ({ name }) => name === 'td' || name === 'th');
  const row = cell?.parent;
  const anchor = row?.attributes['id'] ?? '';
  const table = closest(row ?? null, ({ name }) => name === 'table');
  if (!cell || !row || !table || row.parent?.name === 'thead') return;
  if (!anchor.startsWith('obs-') && !hasClass(table, 'observations')) return;
  const { text } = passage;
  const found = rowOf(known, page, row);
  if (!found?.observation) return fault(0, text.length, `stands in the row ${anchor}, which does not exist`);
  const { observation } = found;
  const place = row.children.filter((child) => typeof child !== 'string').indexOf(cell);
  const right = cellsOf(known, observation, row, language);
  if (!right) return fault(0, text.length, `stands in a row of ${observation.id} that leaves out what the data say`);
  const said = right[place];
  // What a figure is compared with is held against the data by itself.
  if (said === null) return;
  const { note } = observation;
  if (closed(said ?? '') !== closed(text)) fault(0, text.length, `stands in the row ${anchor}, which says ${said}`);
  else if (note && hasClass(cell, 'remarks') && !hasSameNumbers(note)) {
    fault(0, text.length, 'has other numbers in the other language');
  } else claim(0, text.length, 'row');
}

/** Without spaces: a line of the cell that stands by its element alone has none before it. */
const closed = (text: string): string => text.replace(/\s/g, '');

const alike = new WeakMap<object, boolean>();

function hasSameNumbers(note: NonNullable<Observation['note']>): boolean {
  const known = alike.get(note) ?? numbersIn(note.vi, 'vi') === numbersIn(note.en, 'en');
  alike.set(note, known);
  return known;
}

/** The observation of a row: that of its anchor, else that to which its value leads. */
function rowOf(known: Known, page: string, row: Element) {
  const { id } = row.attributes;
  if (id) return { observation: known.observations.get(`${datasetOf(page)}#${id}`) };
  return [...elementsOf(row)].map(({ attributes }) => findRow(known, page, attributes['href'])).find(Boolean);
}

const memory = new WeakMap<Element, readonly (string | null)[] | undefined>();

/** What each cell of a row must say, null where that is no matter of the row alone; undefined where the table's columns do not suffice. */
function cellsOf(
  known: Known,
  observation: Observation,
  row: Element,
  language: Language,
): readonly (string | null)[] | undefined {
  if (memory.has(row)) return memory.get(row);
  const heads = headOf(row).map(elementText);
  const dataset = known.catalogue.datasets.get(observation.dataset)!;
  const cells: (string | null)[] = [];
  let isWhole = true;
  for (const { head, text } of columnsOf(known, dataset, observation, language)) {
    if (heads[cells.length] === head) cells.push(text);
    else if (text) isWhole = false;
  }
  const right = isWhole && cells.length === heads.length ? cells : undefined;
  memory.set(row, right);
  return right;
}

/** The columns of a dataset's file that say more of some of its observations. */
const attributesOf = perEdition(({ catalogue }, _, id) => {
  const { meta, header, observations } = catalogue.datasets.get(id)!;
  const told = new Set(
    observations.flatMap(({ attributes }) => Object.keys(attributes).filter((key) => attributes[key])),
  );
  return meta.columns.filter(
    (column) => column.role === 'attribute' && header.includes(column.id) && told.has(column.id),
  );
});

/** All that the data say of an observation, by the columns of a table in their order. */
function columnsOf(known: Known, dataset: Dataset, observation: Observation, language: Language) {
  const { dimensions, measure, status, basis, note, sources } = observation;
  const ofCodes = dataset.dimensionColumns
    .filter(({ id }) => id !== 'indicator')
    .map(({ id, label }) => {
      const code = dimensions[id] ?? '';
      return { head: label[language], text: dataset.codes[id]?.get(code)?.name[language] ?? code };
    });
  const period = periodInWords(observation.period ?? '', language);
  const where = [...ofCodes.map(({ text }) => text), period].filter(Boolean).join(', ');
  const remarks = [basis === 'derived' ? basisWords[basis] : null, status === 'A' ? null : statusWords[status]]
    .flatMap((words) => words?.[language] ?? [])
    .map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
  const publishers = sources.map((id) => known.catalogue.sources.get(id)?.publisher[language] ?? id);
  return [
    { head: siteWords.measure[language], text: `${measure.name[language]} ${where}` },
    ...ofCodes,
    ...(dataset.timeColumn ? [{ head: siteWords.period[language], text: period }] : []),
    { head: siteWords.value[language], text: observationText(observation, language) },
    { head: siteWords.comparison[language], text: null },
    ...attributesOf(known, language, dataset.id).map((column) => ({
      head: column.label[language],
      text: attributeText(dataset, column, observation, language),
    })),
    { head: siteWords.source[language], text: publishers.join('; ') },
    { head: siteWords.notes[language], text: [...remarks, note?.[language]].filter(Boolean).join(' ') },
  ];
}
