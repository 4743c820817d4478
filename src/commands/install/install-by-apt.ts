import { spawnSync } from 'node:child_process';

export interface AptProgram {
  find: () => string | null;
  /** Packages that bring it, the best first. */
  packages: readonly string[];
  /** What is said when it can be neither found nor installed. */
  advice: string;
  /** Commands to run once it is installed, such as to stop its service; they may fail. */
  after?: readonly string[][];
}

let updated = false;

/** Path of a program, installed by apt-get where this user may do so; throws with the one command to run otherwise. */
export function installByApt({ find, packages, advice, after = [] }: AptProgram): string {
  const present = find();
  if (present) return present;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (runs([...prefix, 'apt-get', '--version'])) {
    updated ||= runs([...prefix, 'apt-get', 'update', '-q']);
    packages.some((name) => runs([...prefix, 'apt-get', 'install', '-y', '-q', '--no-install-recommends', name]));
    if (find()) for (const command of after) runs([...prefix, ...command]);
  }
  const installed = find();
  if (!installed) throw new Error(advice);
  return installed;
}

function runs([command = '', ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'ignore', env }).status === 0;
}
