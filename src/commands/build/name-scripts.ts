import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const imported = /(?:from|import)\s?["'`]\.\/([^"'`]+)\.js["'`]/g;

/**
 * Writes into the page of a chart the names of the scripts that explore it, with all that these import: where the page says
 * `data-scripts="line"`. So a reader's browser can ask for all at once, though the first script names none.
 */
export function nameScripts(site: string, pages: readonly string[]): void {
  const names = readdirSync(join(site, 'assets')).flatMap((file) => (file.endsWith('.js') ? file.slice(0, -3) : []));
  const importsOf = (name: string): string[] =>
    [...readFileSync(join(site, 'assets', `${name}.js`), 'utf8').matchAll(imported)].map(([, other = '']) => other);
  const called = (start: string): string => {
    const [name, ...others] = names.filter((each) => each.startsWith(`${start}.`));
    if (name === undefined || others.length) throw new Error(`assets/${start}.*.js: ${1 + others.length}`);
    return name;
  };
  const withImports = (name: string, known: Set<string>): Set<string> => {
    if (!known.has(name)) importsOf(name).reduce((all, other) => withImports(other, all), known.add(name));
    return known;
  };
  for (const page of pages) {
    const file = join(site, page, 'index.html');
    const html = readFileSync(file, 'utf8');
    const own = [...html.matchAll(/<script[^>]* src="\/assets\/([^"]+)\.js"/g)].map(([, name = '']) => name);
    const loaded = own.reduce((all, name) => withImports(name, all), new Set<string>());
    const named = html.replace(/ data-scripts="([^"]+)"/, (_, kind: string) => {
      const needed = ['explore-page', kind].reduce((all, start) => withImports(called(start), all), new Set<string>());
      return ` data-scripts="${[...needed].filter((name) => !loaded.has(name)).join(' ')}"`;
    });
    writeFileSync(file, named);
  }
}
