import { fixedWords } from '../dataset/read/fixed-columns.ts';
import type { CodeList, Dataset, Measure } from '../dataset/types.ts';
import type { Column } from '../schema/dataset.ts';
import { basisWords, statusWords } from '../language/words/status-words.ts';
import { fill } from '../language/fill.ts';
import { inEach, languages, type Words } from '../language/language.ts';
import { separators } from '../language/number.ts';
import { packageWords as words } from '../language/words/package-words.ts';

/** Address of a profile of Data Package v2. */
export function profile(name: 'datapackage' | 'dataresource' | 'tabledialect' | 'tableschema'): string {
  return `https://datapackage.org/profiles/2.0/${name}.json`;
}

/** Years, halves, quarters, months, days, and a stretch from a day: what SDMX writes and `parsePeriod` reads. */
const periodPattern = String.raw`\d{4}(-(S[12]|Q[1-4]|\d{2}|\d{2}-\d{2}(/P\d{1,2}[YM])?))?`;

/** Names of the resources that hold codes; a foreign key leads to one of them. */
const listName = (list: string): string => `codes-${list}`;
const measuresName = (dataset: string): string => `measures-${dataset}`;

/** The columns of a dataset's CSV as Table Schema has them, with its keys. */
export function tableSchema(dataset: Dataset): object {
  const { id, meta, header, measures } = dataset;
  const columns = header.flatMap((name) => meta.columns.find((column) => column.id === name) ?? []);
  return {
    $schema: profile('tableschema'),
    fields: columns.map((column) => field(column, dataset)),
    fieldsMatch: ['exact'],
    missingValues: [''],
    primaryKey: meta.key,
    foreignKeys: columns
      .filter(({ type, codes }) => type === 'code' && codes)
      .map((column) => ({
        fields: [column.id],
        reference: {
          resource: isIndicator(column) && measures.size ? measuresName(id) : listName(column.codes!),
          fields: ['code'],
        },
      })),
  };
}

const isIndicator = ({ id, role }: Column): boolean => id === 'indicator' && role === 'dimension';

function field(column: Column, dataset: Dataset): object {
  const { id, label, role, type, optional, definition } = column;
  const { meta, measures } = dataset;
  const byIndicator = meta.columns.some(isIndicator);
  const own = role === 'measure' && !byIndicator ? measures.get(id) : undefined;
  const allowed = fixedWords[id];
  return {
    name: id,
    ...typeOf(column, dataset),
    title: label.vi,
    title_en: label.en,
    ...(definition && { description: definition.vi, description_en: definition.en }),
    role,
    ...(own && unitOf(own)),
    ...(categoriesOf(id) ?? {}),
    constraints: {
      required: !optional,
      ...(type === 'period' && { pattern: periodPattern }),
      ...(allowed && { enum: [...allowed] }),
      ...(own?.min !== undefined && { minimum: own.min }),
      ...(own?.max !== undefined && { maximum: own.max }),
    },
  };
}

function typeOf({ type }: Column, { meta }: Dataset): object {
  if (type === 'date') return { type: 'date' };
  if (type !== 'number') return { type: 'string' };
  const { decimal, group } = separators[meta.numbers ?? 'en'];
  return { type: 'number', decimalChar: decimal, groupChar: group };
}

function unitOf({ unit }: Measure): { unit: string; unit_vi: string; unit_en: string } {
  return { unit: unit.code, unit_vi: unit.name.vi, unit_en: unit.name.en };
}

/** What the letters of a fixed column mean, in both languages. */
function categoriesOf(column: string): { categories: { value: string; label: string }[] } | null {
  const meanings: Record<string, Words> | undefined = { obs_status: statusWords, basis: basisWords }[column];
  if (!meanings) return null;
  const allowed = fixedWords[column] ?? [];
  return {
    categories: allowed.map((value) => ({
      value,
      label: languages.map((language) => meanings[value]?.[language] ?? value).join(' · '),
    })),
  };
}

/** What a dataset measures, each with its unit: a resource inside the package. */
export function measuresResource({ id, meta, measures }: Dataset): object {
  return inline(
    measuresName(id),
    inEach((language) => fill(words.measures[language], { dataset: meta.title[language] })),
    [...measures.values()].map((measure) => ({
      code: measure.id,
      name_vi: measure.name.vi,
      name_en: measure.name.en,
      ...unitOf(measure),
      nature: measure.nature,
      better: measure.better,
      derived: String(measure.derived),
      definition_vi: measure.definition?.vi ?? '',
      definition_en: measure.definition?.en ?? '',
    })),
  );
}

/** A code list: a resource inside the package. */
export function codesResource(name: string, list: CodeList): object {
  const rows = [...list.values()].map(({ code, name: { vi, en }, extra }) => ({
    code,
    name_vi: vi,
    name_en: en,
    ...extra,
  }));
  return inline(
    listName(name),
    inEach((language) => fill(words.codes[language], { list: name })),
    rows,
  );
}

function inline(name: string, title: Words, data: readonly Record<string, string>[]): object {
  return {
    $schema: profile('dataresource'),
    name,
    type: 'table',
    title: title.vi,
    title_en: title.en,
    data,
    schema: {
      $schema: profile('tableschema'),
      fields: Object.keys(data[0] ?? { code: '' }).map((column) => ({ name: column, type: 'string' })),
      missingValues: [''],
      primaryKey: ['code'],
    },
  };
}
