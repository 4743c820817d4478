/** Loads what explores a chart: the page's way of doing so, given the frame of the chart. */
export type Load = () => Promise<(frame: HTMLElement) => void>;

/**
 * What the chart of a page needs before a reader has touched it: to load the rest when the address asks for a view, when a
 * reader comes near `near` or goes back or forward, and to say so when that fails.
 */
export function startExploring(load: Load, near: string): void {
  const frame = document.querySelector<HTMLElement>('.chart.of-page');
  const notice = frame?.querySelector<HTMLElement>('.notice');
  if (!frame?.querySelector('.reading, .choices fieldset') || !notice) return;
  const { classList } = document.documentElement;
  const [wait = '', failed = '', again = ''] = notice.dataset['words']!.split('|');

  let loading = false;
  /** A button that was pressed while it loads, to be pressed again; what else was chosen stands in its control. */
  let pressed: HTMLElement | null | undefined;
  frame.addEventListener('click', ({ target }) => {
    pressed = (target as Element).closest<HTMLElement>('.choices button, .chips button');
  });

  function loadExplore(): void {
    if (loading) return;
    loading = true;
    load().then(
      (explore) => {
        explore(frame!);
        pressed?.click();
      },
      () => {
        classList.remove('asked');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = again;
        button.onclick = () => {
          loading = false;
          loadExplore();
        };
        notice!.replaceChildren(`${failed} `, button);
      },
    );
  }

  // An embed says the initial view, since the code for it says every choice.
  const initial = new URLSearchParams(frame.dataset['initial']);
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (/^(view|show|highlight|time|relative)$/.test(key) && initial.get(key) !== value) {
      // What was built is not what was asked for: it is not shown first.
      classList.add('asked');
      notice.textContent = wait;
      loadExplore();
    }
  }
  const { search } = location;
  addEventListener('popstate', () => {
    if (location.search !== search) loadExplore();
  });
  for (const part of document.querySelectorAll(near)) {
    // A page that scrolls under a pointer that rests, or with a finger on the chart, is only passing.
    part.addEventListener('pointermove', (event) => {
      const { pointerType, movementX, movementY } = event as PointerEvent;
      if (pointerType === 'mouse' && (movementX || movementY)) loadExplore();
    });
    for (const type of ['pointerup', 'focusin', 'change']) part.addEventListener(type, loadExplore);
  }
}
