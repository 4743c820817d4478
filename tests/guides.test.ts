import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, projectFolder } from './harness/site.ts';

const read = (file: string): string => readFileSync(join(projectFolder, file), 'utf8');
const guides = ['CONTRIBUTING.md', 'CONTRIBUTING.en.md'];
const documents = ['README.md', 'ARCHITECTURE.md', ...guides];
/** What an edition need not have: it is made when it is first wanted. */
const madeLater = ['data/corrections.yaml', 'data/hand-ins/', 'content/redirects.yaml'];
const rootPath = /(?<![\w./~-])(?:src|tests|content|data|public)\/[^\s`|)'"“”,;:]*/g;

/** Paths from the project's folder that a text names, without the full stop of a sentence; `<id>` and `…` stand for anything. */
function pathsIn(text: string): string[] {
  return [...new Set([...text.matchAll(rootPath)].map(([path]) => path.replace(/\.+$/, '')))].sort();
}

/** What is not there of the paths that a text names. Of a path with a part to be filled in the folders before it must be there. */
function missing(paths: readonly string[]): string[] {
  return paths
    .filter((path) => !madeLater.includes(path))
    .filter((path) => {
      const filled = /[<…*{$]/.test(path) ? dirname(`${path.split(/[<…*{$]/)[0]!}x`) : path;
      return !existsSync(join(projectFolder, filled));
    });
}

describe.each(documents)('%s', (file) => {
  const text = read(file);

  it('names only files and folders that are there', () => {
    expect(pathsIn(text).length).toBeGreaterThan(2);
    expect(missing(pathsIn(text))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm (?:run )?(?:-s )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    const others = ['ci', 'run'];
    expect([...new Set(named)].filter((name) => !(name in scripts) && !others.includes(name))).toEqual([]);
  });

  it('leads only to documents and headings that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const wrong = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [to, heading] = link.split('#');
        if (to && !existsSync(join(projectFolder, to))) return true;
        return heading !== undefined && !anchorsOf(read(to || file)).includes(heading);
      });
    expect(wrong).toEqual([]);
  });
});

/** The anchors that headings get where Markdown is shown as a page. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it('the guides of both languages have the same parts, files and commands', () => {
  const [vi, en] = guides.map((file) => {
    const text = read(file);
    const paths = pathsIn(text).filter((path) => !/[<]/.test(path));
    const commands = [...text.matchAll(/`(np[mx] [^`<“]*)/g)].map(([, command = '']) => command.trim());
    return { headings: text.match(/^#+ \d*/gm), paths, commands };
  });
  expect(en).toEqual(vi);
});

it('comments of the code name only files that are there', () => {
  const files = ['src', 'tests'].flatMap((top) => listFiles(join(projectFolder, top)).map((path) => `${top}/${path}`));
  const names = new Set([...files, ...globSync('*', { cwd: projectFolder })].map((path) => path.split('/').at(-1)!));
  const wrong = files
    .filter((path) => /\.(ts|mjs|astro|css)$/.test(path))
    .flatMap((path) => {
      const comments = [...read(path).matchAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm)]
        .map(([comment]) => comment)
        .join('\n');
      const paths = missing(pathsIn(comments).filter((named) => /^(src|tests)\//.test(named)));
      const code = [...comments.matchAll(/(?<![\w/.<>-])([a-z][\w-]+\.(?:ts|mjs|astro|css))(?![\w?])/g)];
      const gone = code.map(([, name = '']) => name).filter((name) => !names.has(name));
      return [...paths, ...gone].map((named) => `${path}: ${named}`);
    });
  expect(wrong).toEqual([]);
});
