import { fill } from '../language/fill.ts';
import { buildWords } from '../language/words/command/build-words.ts';
import { buildSite, describeFailure } from './build.ts';
import { serveFolder } from './serve/serve.ts';

try {
  await buildSite({ root: process.cwd(), ifChanged: true });
  const { url } = await serveFolder('dist', 4321, { fresh: true });
  process.stdout.write(`${fill(buildWords.served, { url })}\n`);
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exit(1);
}
