import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';

/** The folder that holds `content/` and `data/`: this one, or another edition's. */
const edition = path.resolve(process.env.EDITION ?? fileURLToPath(new URL('.', import.meta.url)));

/** In dev, a changed CSV, metadata, chart or page file reloads what is open. */
const editionWatcher = {
  name: 'edition-watcher',
  configureServer(server) {
    server.watcher.add([path.join(edition, 'content'), path.join(edition, 'data')]);
    server.watcher.on('all', (_event, file) => {
      if (/\.(csv|ya?ml|svg)$/.test(file) && file.startsWith(edition)) server.ws.send({ type: 'full-reload' });
    });
  },
};

/** In dev, Astro finds a generated file by its address with a slash at the end only; a built site has it without. */
const generatedFiles = {
  name: 'generated-files',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/(charts|data)\/[^/?]+\.(csv|json|svg|png)$/.test(request.url)) request.url += '/';
      next();
    });
  },
};

export default defineConfig({
  outDir: process.env.OUT ?? './dist',
  cacheDir: process.env.ASTRO_CACHE ?? './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [editionWatcher, generatedFiles],
    build: {
      assetsInlineLimit: 0,
      // The few lazy scripts have no dependants worth fetching ahead; the helper would be a request of its own.
      modulePreload: false,
      rolldownOptions: {
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
