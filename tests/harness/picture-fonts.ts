import { join } from 'node:path';
import { projectFolder } from './site.ts';

/** The whole fonts in which pictures are drawn. */
export const pictureFonts = ['400Regular/BeVietnamPro_400Regular.ttf', '600SemiBold/BeVietnamPro_600SemiBold.ttf'].map(
  (file) => join(projectFolder, 'node_modules/@expo-google-fonts/be-vietnam-pro', file),
);
