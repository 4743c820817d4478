import { shareMessages } from '../../language/words/download-words.ts';
import type { Language } from '../../language/language.ts';
import styles from '../../styles/chart/full-screen.css?url';
import { loadStyles } from '../explore/load-styles.ts';

/** Shows the page's chart alone, on the whole screen where the browser gives it, else over the whole page. */
export async function showFull(opener: HTMLElement): Promise<void> {
  const frame = opener.closest<HTMLElement>('.of-page')!;
  await loadStyles(styles);
  const rest = document.querySelectorAll<HTMLElement>('body > :not(main), main > :not(.of-page)');
  const head = document.createElement('div');
  const title = document.createElement('p');
  const close = document.createElement('button');
  head.className = 'full-head';
  title.textContent = document.querySelector('h1')!.innerText;
  close.type = 'button';
  close.textContent = '✕';
  close.title = close.ariaLabel = shareMessages.leave[document.documentElement.lang as Language];
  head.append(title, close);

  const leave = (): void => {
    if (!head.isConnected) return;
    removeEventListener('keydown', onKey);
    document.removeEventListener('fullscreenchange', onChange);
    head.remove();
    document.documentElement.classList.remove('full');
    for (const part of rest) part.inert = false;
    if (document.fullscreenElement) void document.exitFullscreen();
    opener.focus();
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') leave();
  };
  const onChange = (): void => {
    if (!document.fullscreenElement) leave();
  };

  frame.prepend(head);
  document.documentElement.classList.add('full');
  for (const part of rest) part.inert = true;
  close.addEventListener('click', leave);
  addEventListener('keydown', onKey);
  close.focus();
  try {
    // The whole page, since in a frame of its own the chart would lose what its styles ask of the page.
    await document.documentElement.requestFullscreen();
    document.addEventListener('fullscreenchange', onChange);
    // Most charts are wider than high; phones that do not turn by themselves go on as they are.
    if (innerWidth < innerHeight) await (screen.orientation as unknown as Turnable).lock('landscape');
  } catch {
    // The chart lies over the page all the same.
  }
}

/** What browsers can do with their screen and the library of types does not know. */
interface Turnable {
  lock(to: 'landscape'): Promise<void>;
}
