import { startExploring, type Load } from '../explore/explore-start.ts';
import { sendHeight } from './send-height.ts';

declare global {
  interface Window {
    /** Set by a module of its own, since a script in the page cannot name a file of the build; absent where that may not load. */
    loadExplore?: Load;
  }
}

/** What every embed does: tell its height, close with Escape what a reader has opened, load the choices when they are wanted. */
export function startEmbed(main: HTMLElement): void {
  sendHeight(main);
  closeOnEscape(main);
  const fold = main.querySelector('.fold');
  fold?.addEventListener('click', () => {
    fold.ariaExpanded = String(fold.ariaExpanded === 'false');
  });
  // By then the module has run that says how.
  const ready = new Promise((done) => addEventListener('DOMContentLoaded', done));
  startExploring(
    async () => {
      await ready;
      return window.loadExplore!();
    },
    '.fold, .panel',
    ['pointerover', 'focusin', 'change'],
    // Without it both the picture and the table are shown, as without scripts.
    () => (document.documentElement.className = ''),
  );
}

/** Closes the notes and the choices, which lie over the chart where it fits a box. */
export function closeOnEscape(main: HTMLElement): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    main.querySelector('details[open]')?.removeAttribute('open');
    const fold = main.querySelector('.fold[aria-expanded="true"]');
    if (fold) fold.ariaExpanded = 'false';
  });
}
