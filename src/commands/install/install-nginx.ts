import { inAll } from '../../language/language.ts';
import { toolWords } from '../../language/words/command/tool-words.ts';
import { findNginx } from './find-nginx.ts';
import { installByApt } from './install-by-apt.ts';

/** The package may start its service and have it start with the machine; the tests run nginx by themselves. */
const after = [
  ['update-rc.d', 'nginx', 'disable'],
  ['invoke-rc.d', 'nginx', 'stop'],
];

/** Path of nginx, installed by apt-get where this user may do so; throws with the one command to run otherwise. */
export function installNginx(): string {
  return installByApt({ find: findNginx, packages: ['nginx'], advice: inAll(toolWords.nginx), after });
}
