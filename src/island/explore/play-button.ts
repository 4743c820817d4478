import type { Language } from '../../language/language.ts';
import { timelineWords as words } from '../../language/words/timeline-words.ts';

/** How long a period stands while they are played, in milliseconds. */
const BEAT = 1200;

/**
 * A button that steps through the periods of a chart until the last one; pressed again it pauses. `next` gives the place of
 * the period to come, `pick` shows it.
 */
export function playButton(
  place: HTMLElement,
  language: Language,
  next: () => number,
  pick: (at: number) => void,
  last: number,
): { stop: () => void } {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'play' });
  let beat: ReturnType<typeof setInterval> | undefined;
  place.prepend(button);
  name();

  function step(): void {
    const at = next();
    if (at === last) stop();
    pick(at);
  }
  function stop(): void {
    clearInterval(beat);
    beat = undefined;
    name();
  }
  function name(): void {
    button.ariaLabel = (beat === undefined ? words.play : words.pause)[language];
    button.classList.toggle('playing', beat !== undefined);
  }
  button.addEventListener('click', () => {
    if (beat !== undefined) return stop();
    beat = setInterval(step, BEAT);
    name();
    step();
  });
  return { stop };
}
