import { findChromium } from './find-chromium.ts';
import { installByApt } from './install-by-apt.ts';

const advice =
  'Cần Chromium để chạy các kiểm tra trên trình duyệt. Hãy chạy: sudo apt-get install -y chromium\n' +
  'Chromium is needed for the browser tests. Run: sudo apt-get install -y chromium\n' +
  '(CHROMIUM=/path/to/chromium npm test uses one that is installed elsewhere.)';

/** Path of Chromium, installed by apt-get where this user may do so; throws with the one command to run otherwise. */
export function installChromium(): string {
  return installByApt({ find: findChromium, package: 'chromium', advice });
}
