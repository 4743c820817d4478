import { closeOnEscape } from './embed.ts';
import { tellHeight } from './tell-height.ts';
import { tellNewer } from './tell-newer.ts';

/** What every released chart does: tell its height, close with Escape what a reader has opened, say that there are newer figures. */
export function startFrozen(main: HTMLElement): void {
  tellHeight(main);
  closeOnEscape(main);
  void tellNewer(main);
}
