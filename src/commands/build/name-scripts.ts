import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const imported = /(?:from|import)\s?["'`]\.\/([^"'`]+)\.js["'`]/g;

/**
 * Writes into the page of a chart the names of the scripts that explore it, with all that these import: where the page says
 * `data-scripts="explore-page line"`. So a reader's browser can ask for all at once, though the first script names none.
 */
export function nameScripts(site: string, pages: readonly string[]): void {
  const files = readdirSync(join(site, 'assets')).filter((file) => file.endsWith('.js'));
  const imports = new Map(
    files.map((file) => {
      const code = readFileSync(join(site, 'assets', file), 'utf8');
      return [file.slice(0, -'.js'.length), [...code.matchAll(imported)].map(([, name = '']) => name)];
    }),
  );
  const called = (start: string): string => {
    const [name, ...others] = [...imports.keys()].filter((each) => each.startsWith(`${start}.`));
    if (name === undefined || others.length) throw new Error(`assets/${start}.*.js: ${1 + others.length}`);
    return name;
  };
  /** Scripts with all that they import; a set goes on to what is added while it is walked. */
  const withImports = (names: readonly string[]): Set<string> => {
    const all = new Set(names);
    for (const name of all) for (const other of imports.get(name) ?? []) all.add(other);
    return all;
  };
  for (const page of pages) {
    const file = join(site, page, 'index.html');
    const html = readFileSync(file, 'utf8');
    const own = [...html.matchAll(/<script[^>]* src="\/assets\/([^"]+)\.js"/g)].map(([, name = '']) => name);
    const named = html.replace(/ data-scripts="([^"]+)"/, (_, said: string) => {
      const needed = withImports(said.split(' ').map(called)).difference(withImports(own));
      return ` data-scripts="${[...needed].join(' ')}"`;
    });
    writeFileSync(file, named);
  }
}
