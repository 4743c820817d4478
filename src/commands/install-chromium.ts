import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

const advice =
  'Cần Chromium để chạy các kiểm tra trên trình duyệt. Hãy chạy: sudo apt-get install -y chromium\n' +
  'Chromium is needed for the browser tests. Run: sudo apt-get install -y chromium\n' +
  '(CHROMIUM=/path/to/chromium npm test uses one that is installed elsewhere.)';

/** Path of Chromium, installed by apt-get where this user may do so; throws with the one command to run otherwise. */
export function installChromium(): string {
  const present = findChromium();
  if (present) return present;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (runs([...prefix, 'apt-get', '--version'])) {
    runs([...prefix, 'apt-get', 'update', '-q']);
    runs([...prefix, 'apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  const installed = findChromium();
  if (!installed) throw new Error(advice);
  return installed;
}

function runs([command = '', ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'ignore', env }).status === 0;
}
