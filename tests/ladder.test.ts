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
  styles: 4,
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

/** Every file of code under a folder, by its path from there. */
function readCode(folder: string): { path: string; text: string }[] {
  return listFiles(join(projectFolder, folder))
    .filter((path) => /\.(ts|mjs|astro)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(projectFolder, folder, path), 'utf8') }));
}

const files = readCode('src').filter(({ path }) => !outside.includes(path));
const folderOf = (path: string): string => path.split('/')[0] ?? '';

function importsOf(text: string): Import[] {
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  const statements = code.matchAll(/\b(?:import|export)\s+(type\s+)?([\w*{][^'";]*?)\s+from\s+['"]([^'"]+)['"]/g);
  const bare = code.matchAll(/\bimport\s*\(?\s*['"]([^'"\s]+)['"]/g);
  return [
    ...[...statements].map(([, type, clause = '', from = '']) => ({ typeOnly: Boolean(type), clause, from })),
    ...[...bare].map(([, from = '']) => ({ typeOnly: false, clause: '', from })),
  ];
}

/** What a file imports: paths as they stand in the folder, packages by name; not styles, nor what is read as text (`?raw`). */
type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(code: typeof files, { types }: { types: boolean }): Graph {
  const targets = (path: string, text: string) =>
    importsOf(text)
      .filter(({ typeOnly, from }) => (types || !typeOnly) && !/\.css\b|\?raw$/.test(from))
      .map(({ from }) => (from.startsWith('.') ? normalize(join(dirname(path), from.replace(/\?.*/, ''))) : from));
  return new Map(code.map(({ path, text }) => [path, targets(path, text)]));
}

/** The shortest way by imports from a file to what is looked for, as "a → b → c"; none gives no text. */
function wayTo(graph: Graph, start: string, isFound: (target: string) => boolean): string[] {
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const target of graph.get(way.at(-1)!) ?? []) {
      if (isFound(target)) return [[...way, target].join(' → ')];
      if (!seen.has(target)) ways.push([...way, target]);
      seen.add(target);
    }
  }
  return [];
}

const imports = files.flatMap(({ path, text }) => importsOf(text).map((each) => ({ path, ...each })));
const pure = ['language', 'schema', 'address', 'dataset', 'chart', 'search'];
const inBrowser = files.map(({ path }) => path).filter((path) => [...pure, 'island'].includes(folderOf(path)));
/** The packages of which a browser is sent a part. */
const sent = /^(d3(-[a-z]+)?|papaparse)$/;

describe('the ladder of src', () => {
  it('has a number for every folder', () => {
    const folders = files.map(({ path }) => folderOf(path));
    expect(folders.filter((folder) => !(folder in ladder))).toEqual([]);
  });

  it('is only climbed downwards', () => {
    const wrong = imports.filter(({ path, from }) => {
      if (!from.startsWith('.') || /\.css\b/.test(from)) return false;
      const target = folderOf(normalize(join(dirname(path), from)));
      if (target === folderOf(path)) return false;
      return !((ladder[target] ?? 99) < (ladder[folderOf(path)] ?? 0));
    });
    expect(wrong.map(({ path, from }) => `${path} imports ${from}`)).toEqual([]);
  });

  it('keeps Node, Astro and Zod out of what runs in the browser, whatever that imports', () => {
    const graph = graphOf(files, { types: false });
    const wrong = inBrowser.flatMap((path) => {
      const allowed = (name: string) => sent.test(name) || (folderOf(path) === 'schema' && name === 'astro/zod');
      return wayTo(graph, path, (target) => !graph.has(target) && !allowed(target));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps what runs in the browser away from the folders that need Node, types included', () => {
    const graph = graphOf(files, { types: true });
    const needsNode = (target: string) => graph.has(target) && ![...pure, 'island'].includes(folderOf(target));
    expect(inBrowser.flatMap((path) => wayTo(graph, path, needsNode))).toEqual([]);
  });

  it('gives a page no script but those of island', () => {
    const scripts = files.flatMap(({ path, text }) => [
      ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].flatMap(([, code = '']) =>
        importsOf(code).map(({ from }) => ({ path, from })),
      ),
      ...imports.filter((each) => each.path === path && each.from.endsWith('?script')),
    ]);
    const wrong = scripts.filter(({ from }) => !/^(\.\.\/)+island\//.test(from));
    expect(scripts.length).toBeGreaterThan(0);
    expect(wrong.map(({ path, from }) => `${path}: ${from}`)).toEqual([]);
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

describe('imports', () => {
  it.each(['src', 'tests'])('never lead back to where they start, types included: %s', (folder) => {
    const graph = graphOf(readCode(folder), { types: true });
    const circles = [...graph.keys()].flatMap((path) => wayTo(graph, path, (target) => target === path));
    expect(circles).toEqual([]);
  });
});

describe('folders', () => {
  it('show at most 24 files, but for pictures that tests are held against', () => {
    const shown = ['src', 'tests'].flatMap((top) =>
      listFiles(join(projectFolder, top)).map((path) => dirname(`${top}/${path}`)),
    );
    const full = [...Map.groupBy(shown, (folder) => folder)]
      .map(([folder, { length }]) => ({ folder, files: length }))
      .filter(({ folder, files }) => files > 24 && !folder.endsWith('/snapshots'));
    expect(full).toEqual([]);
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
