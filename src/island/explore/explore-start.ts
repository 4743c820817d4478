/** Loads what explores a chart: the page's way of doing so, given the frame of the chart. */
export type Load = () => Promise<(frame: HTMLElement) => void>;

/** What the chart of a page needs before a reader has touched it: the fold, and to load the rest when it is wanted. */
export function startExploring(load: Load): void {
  const frame = document.querySelector<HTMLElement>('.chart.of-page');
  if (!frame?.querySelector('.choices')) return;
  const fold = frame.querySelector('.fold');
  fold?.addEventListener('click', () => {
    fold.ariaExpanded = String(fold.ariaExpanded === 'false');
  });

  let loaded = false;
  /** A button that was pressed while it loads, to be pressed again; what else was chosen stands in its control. */
  let pressed: HTMLElement | null = null;
  function loadExplore(): void {
    if (loaded) return;
    loaded = true;
    const choices = frame!.querySelector<HTMLElement>('.choices');
    const remember = ({ target }: Event): void => void (pressed = target instanceof HTMLButtonElement ? target : null);
    choices?.addEventListener('click', remember);
    load().then(
      (explore) => {
        choices?.removeEventListener('click', remember);
        explore(frame!);
        pressed?.click();
      },
      // Without it both the picture and the table are shown, as without scripts.
      () => document.documentElement.classList.remove('scripted'),
    );
  }

  // An embed says the initial view, since the code for it says every choice.
  const initial = new URLSearchParams(frame.dataset['initial']);
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (/^(view|show|highlight|time|relative)$/.test(key) && initial.get(key) !== value) loadExplore();
  }
  for (const part of frame.querySelectorAll('.reading, .fold, .choices')) {
    for (const type of ['pointerover', 'focusin', 'change']) part.addEventListener(type, loadExplore, { once: true });
  }
}
