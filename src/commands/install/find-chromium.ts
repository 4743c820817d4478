import { findProgram } from './find-program.ts';

/** First the engine alone: it draws the same pages as the browser around it, in three quarters of the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of the Chromium that the tests drive: the variable CHROMIUM, or the first of its names on the PATH. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  return env['CHROMIUM'] || findProgram(names, env);
}
