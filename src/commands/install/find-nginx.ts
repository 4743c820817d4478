import { findProgram } from './find-program.ts';

/** Path of the nginx that the tests serve the site with: the variable NGINX, or the PATH and where Debian puts it. */
export function findNginx(env: NodeJS.ProcessEnv = process.env): string | null {
  return env['NGINX'] || findProgram(['nginx'], env, ['/usr/sbin', '/usr/local/sbin']);
}
