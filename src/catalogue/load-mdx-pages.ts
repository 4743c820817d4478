import type { z } from 'astro/zod';
import { languages, type Language } from '../language/language.ts';
import type { Problem } from '../schema/problem.ts';
import type { EditionFiles } from './edition-files.ts';
import type { LineOf } from './load-charts.ts';
import { mdxReferences } from './mdx-references.ts';
import { readYaml } from './read-yaml.ts';
import type { MdxPage } from './types.ts';

/** The body of an MDX file, with the line on which it begins, and its front matter's lines. */
export interface MdxText {
  file: string;
  language: Language;
  body: string;
  bodyLine: number;
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

/** What the front matter of every page has; a report's has its period. */
interface AnyMatter {
  title: string;
  summary?: readonly string[] | undefined;
  period?: string | undefined;
}

/** Reads the MDX pages under `content/<folder>` and joins the two languages by a key of their front matter. */
export function loadMdxPages<S extends z.ZodType<AnyMatter>>(
  files: EditionFiles,
  folder: 'areas' | 'reports' | 'pages',
  schema: S,
  keyOf: (matter: z.infer<S>) => string,
  problems: Problem[],
): LoadedPages<z.infer<S>> {
  type Found = { slug: string; file: string; matter: z.infer<S>; charts: string[] };
  const found = new Map<string, Partial<Record<Language, Found>>>();
  const texts: MdxText[] = [];
  for (const language of languages) {
    const place = `content/${folder}/${language}`;
    for (const file of files.list(place, '.mdx')) {
      const content = files.text(file);
      const [head = '', front = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(content) ?? [];
      const { value, problems: wrong, lineOf } = readYaml(front, file, schema, 2);
      problems.push(...wrong);
      if (!value) continue;
      const { summary = [], period } = value;
      const text = { file, language, body: content.slice(head.length), bodyLine: head.split('\n').length, summary };
      texts.push({ ...text, period, lineOf });
      const charts = mdxReferences(text).flatMap(
        ({ name, attributes }) => (name === 'Chart' && attributes['id']) || [],
      );
      const slug = file.slice(place.length + 1, -'.mdx'.length);
      found.set(keyOf(value), { ...found.get(keyOf(value)), [language]: { slug, file, matter: value, charts } });
    }
  }
  const pages = new Map<string, MdxPage<z.infer<S>>>();
  for (const [key, { vi, en }] of found) {
    if (vi && en) {
      pages.set(key, {
        key,
        slugs: { vi: vi.slug, en: en.slug },
        files: { vi: vi.file, en: en.file },
        matter: { vi: vi.matter, en: en.matter },
        charts: [...new Set([...vi.charts, ...en.charts])],
      });
    } else problems.push(oneLanguage(key, (vi ?? en)!.file));
  }
  return { pages, texts };
}

function oneLanguage(key: string, file: string): Problem {
  return {
    code: 'page-one-language',
    file,
    found: key,
    message: { vi: 'trang chỉ có ở một ngôn ngữ', en: 'the page exists in one language only' },
    fix: {
      vi: `viết trang có cùng mã ${key} trong thư mục của ngôn ngữ kia`,
      en: `write the page with the same key ${key} in the other language's folder`,
    },
  };
}
