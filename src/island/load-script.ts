/**
 * Hands on what a script on demand brings. Where it cannot be had, `status` says so, in words of the page, since no script
 * brings them then; what was pressed can be pressed again.
 */
export function loadScript<Loaded>(
  script: Promise<Loaded>,
  use: (loaded: Loaded) => unknown,
  status?: Element | null,
): void {
  script.then(use, () => {
    if (status) status.textContent = document.body.dataset['lost']!;
  });
}
