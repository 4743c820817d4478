/** Nothing unused: no file, no export, no package; and every package that is imported is listed. */
export default {
  // What is run or read by its path.
  entry: [
    'src/commands/*.ts',
    'src/commands/install/installed.mjs',
    'tests/bench/*.ts',
    'tests/chart/gallery.astro',
    'tests/*.config.mjs',
  ],
  // What editors write imports nothing: the check of an edition refuses it.
  project: ['src/**/*.{ts,mjs,astro,mdx}', 'tests/**/*.{ts,mjs,astro}', '*.{ts,mjs}'],
  ignoreDependencies: [
    // `astro check` runs it.
    '@astrojs/check',
    // Its files are read by their paths.
    '@expo-google-fonts/be-vietnam-pro',
  ],
};
