/** Loads what explores a chart: the page's way of doing so, given the frame of the chart. */
export type Load = () => Promise<(frame: HTMLElement) => Promise<void>>;

/**
 * Loads the rest when the address asks for a view, or when one of `events` happens in the parts `near`; `failed` says that it
 * could not be loaded. Gives what loads it, once.
 */
export function startExploring(
  load: Load,
  near: string,
  events: string[],
  failed: () => void,
): (() => void) | undefined {
  const frame = document.querySelector<HTMLElement>('.chart.of-page');
  if (!frame?.querySelector('.reading, .choices fieldset')) return;

  let loading = false;
  /** A button that was pressed while it loads, to be pressed again; what else was chosen stands in its control. */
  let pressed: HTMLElement | null | undefined;
  frame.addEventListener('click', ({ target }) => {
    pressed = (target as Element).closest<HTMLElement>('.choices button, .chips button') ?? pressed;
  });

  function loadExplore(): void {
    if (loading) return;
    loading = true;
    load()
      .then((explore) => explore(frame!))
      .then(() => pressed?.click(), failed);
  }

  // An embed says the initial view, since the code for it says every choice.
  const initial = new URLSearchParams(frame.dataset['initial']);
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (/^(view|show|highlight|time|relative)$/.test(key) && initial.get(key) !== value) {
      // What was built is not what was asked for: it is not shown first.
      document.documentElement.classList.add('asked');
      loadExplore();
    }
  }
  for (const part of document.querySelectorAll(near)) {
    for (const type of events) part.addEventListener(type, loadExplore);
  }
  return loadExplore;
}
