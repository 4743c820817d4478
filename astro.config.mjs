import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { rolldown } from 'rolldown';
import { refuseCode } from './src/edition/check/refuse-code.ts';
import { fromCode } from './src/styles/from-code.ts';

/** The folder that holds `content/` and `data/`: this one, or another edition's. */
const edition = path.resolve(process.env.EDITION ?? fileURLToPath(new URL('.', import.meta.url)));

/** In dev, a changed CSV, metadata, chart or page file reloads what is open. */
/** @type {import('vite').Plugin} */
const editionWatcher = {
  name: 'edition-watcher',
  configureServer(server) {
    server.watcher.add([path.join(edition, 'content'), path.join(edition, 'data')]);
    server.watcher.on('all', (_event, file) => {
      if (/\.(csv|ya?ml|svg)$/.test(file) && file.startsWith(edition)) server.ws.send({ type: 'full-reload' });
    });
  },
};

/** The check stands once more where nothing goes round it: right before the compiler, on the very text that it is given. */
/** @type {import('vite').Plugin} */
const wordsAlone = {
  name: 'words-alone',
  enforce: 'pre',
  transform: {
    order: 'pre',
    filter: { id: /\.mdx$/ },
    handler: (code, id) => refuseCode(path.relative(edition, id), code),
  },
};

/**
 * Lazy scripts are plain imports: Vite would wrap each in a loader of almost 1 kB that fetches their styles and dependants
 * ahead, of which there are none.
 */
/** @type {import('vite').Plugin} */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: { filter: { id: /vite\/preload-helper/ }, handler: () => 'export const __vitePreload = (load) => load();' },
};

/** A script that stands in the page itself, where no other file may be needed: `import code from './x.ts?script'` bundles it whole. */
/** @type {import('vite').Plugin} */
const inlineScripts = {
  name: 'inline-scripts',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\?script$/ },
    handler: (id, importer) => path.resolve(path.dirname(importer), id),
  },
  load: {
    filter: { id: /\?script$/ },
    async handler(id) {
      const input = id.replace(/\?script$/, '');
      const bundle = await rolldown({ input });
      const { output } = await bundle.generate({ format: 'iife', minify: true });
      await bundle.close();
      for (const file of output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])))
        this.addWatchFile(file);
      return `export default ${JSON.stringify(output[0].code.trim())}`;
    },
  },
};

/** In dev, /gallery/ shows all chart specimens; what is built has no such page. */
/** @type {import('astro').AstroIntegration} */
const gallery = {
  name: 'gallery',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev') injectRoute({ pattern: '/gallery', entrypoint: './tests/chart/gallery.astro' });
    },
  },
};

/** In dev, Astro finds a generated file by its address with a slash at the end only; a built site has it without. */
/** @type {import('vite').Plugin} */
const generatedFiles = {
  name: 'generated-files',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const { url = '' } = request;
      if (/^\/(charts|data|oembed)\/[^/?]+\.(csv|json|svg|png)$/.test(url)) request.url = `${url}/`;
      next();
    });
  },
};

/**
 * What every chart that is drawn anew needs goes into one file: as many small ones as there are combinations of kinds it
 * would weigh a fifth more. What only some kinds need stands in folders of its own, and so in files of its own.
 * What search and the forms for other pages need too stands apart: they draw nothing.
 */
const drawing = [
  { name: 'plain', test: /preload-helper|copy-text/, priority: 1 },
  { name: 'fold', test: /fold-text/, priority: 1 },
  { name: 'language', test: /language[\\/]language\.|language-of/, priority: 1 },
  {
    name: 'draw',
    test: /src[\\/](chart|dataset|language)[\\/](?!(?:rows|series|kinds|export|checks|describe)[\\/])(?:[\w-]+[\\/])*(?!format-observation|alternatives-of|part-words|search|download-words|explore-words|embed|unverified|guess-period|nearest-names|write-csv|observation-cells|fill-text|newest-|dataset-until|(find|parse|resolve|settle)-|chart-resolver)[^\\/]+$|island[\\/]explore[\\/](load-chart|load-styles|chosen-input|explore|redraw|read-choices|sort-table)\.|d3-array/,
    minShareCount: 2,
  },
  { name: 'series', test: /src[\\/]chart[\\/]series[\\/]/, minShareCount: 2 },
  { name: 'rows', test: /rows[\\/](chart-grid|grid-table|legend|row-layout)|format-observation/, minShareCount: 2 },
];

export default defineConfig({
  cacheDir: process.env.ASTRO_CACHE ?? './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [mdx(), gallery],
  devToolbar: { enabled: false },
  vite: {
    plugins: [wordsAlone, editionWatcher, generatedFiles, plainImports, inlineScripts],
    css: { postcss: { plugins: [fromCode] } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: drawing } },
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
