import { inAll } from '../../language/language.ts';
import { toolWords } from '../../language/words/command/tool-words.ts';
import { findChromium } from './find-chromium.ts';
import { installByApt } from './install-by-apt.ts';

/** Path of Chromium, installed by apt-get where this user may do so; throws with the one command to run otherwise. */
export function installChromium(): string {
  const packages = ['chromium-headless-shell', 'chromium'];
  return installByApt({ find: findChromium, packages, advice: inAll(toolWords.chromium) });
}
