/**
 * Hands on what a script on demand brings. Where it cannot be had, `status` says so, in words of the page, since no script
 * brings them then; what was pressed can be pressed again. `load` is a bare `() => import('./x.ts')`.
 */
export function loadScript<Loaded>(
  load: () => Promise<Loaded>,
  use: (loaded: Loaded) => unknown,
  status?: Element | null,
): void {
  importScript(load).then(use, () => {
    if (status) status.textContent = document.body.dataset['lost']!;
  });
}

let tries = 0;

/** Browsers keep a script that failed as failed, so that the same import fails for good: under another address it is asked for once more. */
export function importScript<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  return load().catch(() => {
    const [, path] = /import\(\W(.+?)\W\)/.exec(String(load))!;
    return import(/* @vite-ignore */ `${path}?${++tries}`) as Promise<Loaded>;
  });
}
