import { languages, type Language } from '../language/language.ts';
import { areaPageSchema, type AreaPage } from '../schema/site.ts';
import type { Problem } from '../schema/problem.ts';
import type { EditionFiles } from './edition-files.ts';
import { readYaml } from './read-yaml.ts';
import type { LineOf } from './load-charts.ts';
import type { AreaPages } from './types.ts';

/** The body of an MDX file, with the line on which it begins, and its front matter's lines. */
export interface MdxText {
  file: string;
  language: Language;
  body: string;
  bodyLine: number;
  summary: string[];
  lineOf: LineOf;
}

/** Reads the MDX pages of the areas and joins the two languages by the `area` of their front matter. */
export function loadAreaPages(
  files: EditionFiles,
  problems: Problem[],
): { pages: ReadonlyMap<string, AreaPages>; texts: MdxText[] } {
  const found = new Map<string, Partial<Record<Language, { slug: string; file: string; matter: AreaPage }>>>();
  const texts: MdxText[] = [];
  for (const language of languages) {
    const folder = `content/areas/${language}`;
    for (const file of files.list(folder, '.mdx')) {
      const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(files.text(file));
      const { value, problems: wrong, lineOf } = readYaml(match?.[1] ?? '', file, areaPageSchema, 2);
      problems.push(...wrong);
      if (!value) continue;
      const slug = file.slice(folder.length + 1, -'.mdx'.length);
      found.set(value.area, { ...found.get(value.area), [language]: { slug, file, matter: value } });
      const bodyLine = match?.[0].split('\n').length ?? 1;
      texts.push({
        file,
        language,
        body: files.text(file).slice(match?.[0].length ?? 0),
        bodyLine,
        summary: value.summary,
        lineOf,
      });
    }
  }
  const pages = new Map<string, AreaPages>();
  for (const [area, { vi, en }] of found) {
    if (vi && en) {
      pages.set(area, {
        area,
        slugs: { vi: vi.slug, en: en.slug },
        files: { vi: vi.file, en: en.file },
        matter: { vi: vi.matter, en: en.matter },
      });
    } else problems.push(oneLanguage(area, (vi ?? en)!.file));
  }
  return { pages, texts };
}

function oneLanguage(area: string, file: string): Problem {
  return {
    code: 'page-one-language',
    file,
    found: area,
    message: { vi: 'trang chỉ có ở một ngôn ngữ', en: 'the page exists in one language only' },
    fix: {
      vi: `viết trang có cùng area: ${area} trong thư mục của ngôn ngữ kia`,
      en: `write the page with the same area: ${area} in the other language's folder`,
    },
  };
}
