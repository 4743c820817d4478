import { readdirSync } from 'node:fs';
import { fill } from '../language/fill.ts';
import { inAll } from '../language/language.ts';
import { toolWords } from '../language/words/command/tool-words.ts';
import { installChromium } from './install/install-chromium.ts';
import { runNode } from './run-tool.ts';

// npm run bench runs every benchmark of tests/bench; npm run bench:charts the one of that name.
const all = readdirSync('tests/bench').map((file) => file.replace(/\.ts$/, ''));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length) {
  const named = { asked: unknown.join(', '), all: all.join(', ') };
  process.stderr.write(`${fill(inAll(toolWords.noBenchmark), named)}\n`);
  process.exit(1);
}
installChromium();
for (const name of asked.length ? asked : all) {
  process.stdout.write(`${name}\n`);
  const { code } = await runNode([`tests/bench/${name}.ts`], { show: true });
  if (code !== 0) process.exitCode = code;
}
