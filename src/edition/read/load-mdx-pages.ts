import type { z } from 'astro/zod';
import { referencesIn } from '../../dataset/reference/newest-periods.ts';
import { inEach, languages, type Language } from '../../language/language.ts';
import { draftHalf, mdxMatter, pageOneLanguage } from '../../schema/messages/page.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';
import type { EditionFiles } from './edition-files.ts';
import type { LineOf } from './load-charts.ts';
import { readMdx, type MdxBody } from './read-mdx.ts';
import { readYaml } from './read-yaml.ts';
import { valueReference } from '../value-reference.ts';
import type { MdxPage, PageChart } from '../types.ts';
import { splitMatter } from './split-matter.ts';

/** What stands in an MDX file, with its front matter's lines. */
export interface MdxText extends Pick<MdxBody, 'elements' | 'links' | 'words'> {
  file: string;
  language: Language;
  /** The key that joins its languages; null where it is not known. */
  key: string | null;
  /** Its front matter; null where that cannot be read. */
  matter: Pick<AnyMatter, 'title' | 'description'> | null;
  summary: readonly string[];
  /** The period that a reference means when it names none. */
  period?: string | undefined;
  lineOf: LineOf;
}

export interface LoadedPages<Matter> {
  /** Pages by the key that joins their languages. */
  pages: ReadonlyMap<string, MdxPage<Matter>>;
  texts: readonly MdxText[];
}

/** What is wrong with the key that joins the languages; `column` is its name in the front matter. */
export type KeyFault = Sentence & { column: string; found: string };

/** What the front matter of every page has; a report's has its period. */
interface AnyMatter {
  title: string;
  description: string;
  summary?: readonly string[] | undefined;
  period?: string | undefined;
  draft?: boolean | undefined;
}

/** Reads the MDX pages under `content/<folder>` and joins the two languages by a key of their front matter. */
export function loadMdxPages<S extends z.ZodType<AnyMatter>>(
  files: EditionFiles,
  folder: 'areas' | 'reports' | 'rankings' | 'pages',
  schema: S,
  key: { of: (matter: z.infer<S>) => string; check: (key: string) => KeyFault | null },
  problems: Problem[],
): LoadedPages<z.infer<S>> {
  type Found = { slug: string; file: string; matter: z.infer<S>; charts: PageChart[]; references: string[] };
  const found = new Map<string, Partial<Record<Language, Found>>>();
  const texts: MdxText[] = [];
  /** Languages with a page of which it is not known whose other half it is. */
  const open = new Set<Language>();
  for (const language of languages) {
    const place = `content/${folder}/${language}`;
    for (const file of files.list(place, '.mdx')) {
      const parts = splitMatter(files.text(file));
      if (!parts) {
        problems.push({ ...mdxMatter(), file, row: 1 });
        const none = { key: null, matter: null, words: null, elements: [], links: [], summary: [] };
        texts.push({ file, language, ...none, lineOf: () => 1 });
        open.add(language);
        continue;
      }
      const { value, problems: wrong, lineOf } = readYaml(parts.front, file, schema, 2);
      problems.push(...wrong);
      const body = readMdx(file, parts.body);
      problems.push(...body.problems);
      const id = value && key.of(value);
      const fault = id === null ? null : key.check(id);
      if (fault) problems.push({ file, row: lineOf([fault.column]), ...fault });
      const { elements, links, words } = body;
      texts.push({
        file,
        language,
        key: fault ? null : id,
        elements,
        links,
        words,
        matter: value,
        summary: value?.summary ?? [],
        period: fault ? undefined : value?.period,
        lineOf,
      });
      if (!value || id === null || fault) {
        open.add(language);
        continue;
      }
      const charts = elements.flatMap(({ name, attributes: { id: chart, at } }): PageChart[] =>
        name === 'Chart' && typeof chart === 'string'
          ? [{ id: chart, at: typeof at === 'string' ? at : value.period }]
          : [],
      );
      const references = mdxReferences({ elements, summary: value.summary ?? [] });
      const slug = file.slice(place.length + 1, -'.mdx'.length);
      found.set(id, { ...found.get(id), [language]: { slug, file, matter: value, charts, references } });
    }
  }
  const pages = new Map<string, MdxPage<z.infer<S>>>();
  for (const [id, halves] of found) {
    const own = languages.flatMap((language) => halves[language] ?? []);
    const absent = languages.find((language) => !halves[language]);
    if (absent) {
      if (!open.has(absent)) problems.push({ ...pageOneLanguage(id), file: own[0]!.file, found: id });
      continue;
    }
    const half = own.some(({ matter }) => matter.draft) ? own.find(({ matter }) => !matter.draft) : undefined;
    if (half) problems.push({ file: half.file, ...draftHalf() });
    pages.set(id, {
      key: id,
      slugs: inEach((language) => halves[language]!.slug),
      files: inEach((language) => halves[language]!.file),
      matter: inEach((language) => halves[language]!.matter),
      charts: eachOnce(own.flatMap(({ charts }) => charts)),
      references: [...new Set(own.flatMap(({ references }) => references))],
    });
  }
  return { pages, texts };
}

/** The references of a text's summary and of its figures, without braces. */
export function mdxReferences({ elements, summary }: Pick<MdxText, 'elements' | 'summary'>): string[] {
  const values = elements.flatMap(({ name, attributes }) =>
    name === 'Value' ? valueReference(attributes as Record<string, string>) : [],
  );
  return [...referencesIn(summary), ...values];
}

function eachOnce(charts: readonly PageChart[]): PageChart[] {
  return [...new Map(charts.map((chart) => [`${chart.id} ${chart.at ?? ''}`, chart])).values()];
}
