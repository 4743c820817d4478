import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, projectFolder } from './harness/site.ts';

/** A file imports only from folders with a lower number, or from its own; the words of schema's messages need language. */
const ladder: Record<string, number> = {
  language: 0,
  schema: 1,
  address: 1,
  dataset: 2,
  chart: 3,
  search: 3,
  island: 4,
  edition: 4,
  catalogue: 5,
  publish: 6,
  components: 7,
  layouts: 8,
  pages: 9,
  commands: 10,
};
/** The gate for MDX and the types of the environment stand beside the ladder. */
const outside = ['content.config.ts', 'env.d.ts'];

interface Import {
  typeOnly: boolean;
  clause: string;
  from: string;
}

const src = join(projectFolder, 'src');
const files = listFiles(src)
  .filter((path) => /\.(ts|mjs|astro)$/.test(path) && !outside.includes(path))
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));
const folderOf = (path: string): string => path.split('/')[0] ?? '';

function importsOf(text: string): Import[] {
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  const statements = code.matchAll(/\b(?:import|export)\s+(type\s+)?([\w*{][^'";]*?)\s+from\s+['"]([^'"]+)['"]/g);
  const bare = code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map(([, type, clause = '', from = '']) => ({ typeOnly: Boolean(type), clause, from })),
    ...[...bare].map(([, from = '']) => ({ typeOnly: false, clause: '', from })),
  ];
}

const imports = files.flatMap(({ path, text }) => importsOf(text).map((each) => ({ path, ...each })));
const pure = ['language', 'schema', 'dataset', 'chart', 'search'];

describe('the ladder of src', () => {
  it('has a number for every folder', () => {
    const folders = files.map(({ path }) => folderOf(path)).filter((folder) => folder !== 'styles');
    expect(folders.filter((folder) => !(folder in ladder))).toEqual([]);
  });

  it('is only climbed downwards', () => {
    const wrong = imports.filter(({ path, from }) => {
      if (!from.startsWith('.')) return false;
      const target = folderOf(normalize(join(dirname(path), from)));
      if (target === 'styles' || target === folderOf(path)) return false;
      return !((ladder[target] ?? 99) < (ladder[folderOf(path)] ?? 0));
    });
    expect(wrong.map(({ path, from }) => `${path} imports ${from}`)).toEqual([]);
  });

  it('keeps Node, Astro, Zod and the parser of HTML out of what runs in the browser', () => {
    const wrong = imports.filter(({ path, from, typeOnly }) => {
      if (typeOnly || !pure.includes(folderOf(path))) return false;
      if (from === 'astro/zod') return folderOf(path) !== 'schema';
      if (/^(node:|astro[:/]|@astrojs\/|parse5$)/.test(from)) return true;
      return /\/schema\/(?!problem|messages)/.test(from);
    });
    expect(wrong.map(({ path, from }) => `${path} imports ${from}`)).toEqual([]);
  });

  it('has no clock, network or page in what runs anywhere', () => {
    const forbidden =
      /\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bdocument\.|\bwindow\.|\bMath\.random\b|\bIntl\.|toLocale\w*\(/;
    const wrong = files.filter(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return pure.includes(folderOf(path)) && forbidden.test(code);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names what it takes from d3', () => {
    const wrong = imports.filter(({ from, clause }) => /^d3(-|$)/.test(from) && (from !== 'd3' || !/^\{/.test(clause)));
    expect(wrong.map(({ path, clause }) => `${path}: ${clause}`)).toEqual([]);
  });
});

describe('files', () => {
  it('have at most 300 lines', () => {
    const long = ['src', 'tests', 'content'].flatMap((folder) =>
      listFiles(join(projectFolder, folder))
        // Lists of an edition are as long as what they list.
        .filter((path) => !/\.(snap|svg|csv|json|png|woff2|txt)$|^glossary\.yaml$|(queries|unseen)\.yaml$/.test(path))
        .map((path) => ({ path: `${folder}/${path}`, lines: countLines(join(projectFolder, folder, path)) }))
        .filter(({ lines }) => lines > 300),
    );
    expect(long).toEqual([]);
  });

  it('are not named utils, helpers, common or misc', () => {
    expect(files.filter(({ path }) => /\b(utils?|helpers?|common|misc)\b/.test(path)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

function countLines(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1;
}
