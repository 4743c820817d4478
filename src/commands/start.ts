import { buildSite, describeFailure } from './build.ts';
import { serveFolder } from './serve/serve.ts';

try {
  await buildSite({ root: process.cwd(), ifChanged: true });
  const { url } = await serveFolder('dist', 4321, { fresh: true });
  process.stdout.write(`Xem trang tại ${url}/  (Ctrl+C để dừng)\n`);
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exit(1);
}
