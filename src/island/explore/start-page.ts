import { startExploring, type Load } from './explore-start.ts';

/** Starts the exploring of a chart on its own page: also when a reader points at any of it, or goes back or forward. */
export function startPage(load: Load): void {
  const notice = document.querySelector<HTMLElement>('.of-page .notice');
  if (!notice) return;
  const { classList } = document.documentElement;
  const [wait = '', failed = '', again = ''] = notice.dataset['words']!.split('|');
  // A finger that is lifted has tapped; one that moves may only scroll.
  const start = startExploring(load, '.chart.of-page', ['pointerup', 'focusin', 'change'], (tryAgain) => {
    classList.remove('asked');
    const button = document.createElement('button');
    button.textContent = again;
    button.onclick = tryAgain;
    notice.replaceChildren(`${failed} `, button);
  });
  if (classList.contains('asked')) notice.textContent = wait;
  notice.parentElement!.addEventListener('pointermove', ({ pointerType, movementX, movementY }) => {
    // A page that scrolls under a pointer that rests is only passing.
    if (pointerType === 'mouse' && (movementX || movementY)) start?.();
  });
  const { search } = location;
  addEventListener('popstate', () => {
    if (location.search !== search) start?.();
  });
}
