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
 * ahead; a chart's page names its own (`src/commands/build/name-scripts.ts`).
 */
/** @type {import('vite').Plugin} */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: { filter: { id: /vite\/preload-helper/ }, handler: () => 'export const __vitePreload = (load) => load();' },
};

/**
 * What D3 brings along and no picture uses, 7 kB: its number formats, since numbers are written by `src/language/number.ts`,
 * and its colours, since those of a picture are classes. Who calls one of them is told so; no text is a colour.
 */
const unused = {
  'd3-format': ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'],
  'd3-color': ['rgb', 'hsl', 'lab', 'hcl', 'cubehelix'],
};
/** @type {import('vite').Plugin} */
const leanD3 = {
  name: 'lean-d3',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /[\\/]node_modules[\\/]d3-(format|color)[\\/]/ },
    handler(id) {
      const part = id.includes('d3-format') ? 'd3-format' : 'd3-color';
      const told = unused[part].map((name) => `export const ${name} = () => { throw new Error('${part}: ${name}'); };`);
      return [...told, 'export const color = () => null;'].join('\n');
    },
  },
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
      if (/^\/(charts|data|oembed)\/[^/?]+\.(csv|json|svg|png|xlsx|zip)$/.test(url)) request.url = `${url}/`;
      next();
    });
  },
};

/**
 * Scripts that a page loads, by folder; what those of a group import goes with them, such as the words for drawing, d3-array
 * and d3-path with `chart`. Each file of `chart/kinds/` stays a chunk by itself. Tables and figures need no scales, so those
 * of D3 go with axes; what of it moves a picture goes with that. What more than one could have goes to the first.
 */
const chunks = [
  { name: 'start', test: /vite\/preload-helper|[\\/]src[\\/]island[\\/][^\\/]+$/ },
  { name: 'search', test: /[\\/]src[\\/]search[\\/]/, entriesAware: true },
  { name: 'layout', test: /[\\/]src[\\/]chart[\\/]layout[\\/]/ },
  {
    name: 'chart',
    test: /[\\/]src[\\/](chart|dataset|chart[\\/](table|view|words)|dataset[\\/]write)[\\/][^\\/]+$|[\\/]language[\\/]fill\.ts$/,
  },
  {
    name: 'd3',
    test: /[\\/]node_modules[\\/]d3-(color|format|interpolate|scale|shape|time|time-format)[\\/]|[\\/]src[\\/]chart[\\/]axes[\\/]/,
  },
  { name: 'grid', test: /[\\/]src[\\/]chart[\\/]rows[\\/](chart-grid|grid-table)\.ts$/ },
  { name: (/** @type {string} */ id) => /[\\/]src[\\/]chart[\\/](rows|series)[\\/]/.exec(id)?.[1] ?? null },
  { name: 'explore', test: /[\\/]src[\\/]island[\\/]explore[\\/]|choose\.css/ },
].map((group) => ({ ...group, minShareCount: 2 }));

/**
 * Of a chunk by those who load it, the group alone: pages hold the names.
 * @param {{ name: string }} chunk
 */
const chunkFileNames = ({ name }) => `assets/${name.replace(/[~_].*/, '')}.[hash:6].js`;

export default defineConfig({
  cacheDir: process.env.ASTRO_CACHE ?? './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [mdx(), gallery],
  devToolbar: { enabled: false },
  vite: {
    plugins: [wordsAlone, editionWatcher, generatedFiles, plainImports, leanD3, inlineScripts],
    css: { postcss: { plugins: [fromCode] } },
    environments: {
      // Nothing is written onto what nobody uses for its effect: the curves and formats of D3 that no chart has go.
      client: {
        build: { rolldownOptions: { output: { chunkFileNames }, treeshake: { propertyWriteSideEffects: false } } },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: chunks } },
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
