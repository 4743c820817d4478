import { closeOnEscape } from './embed.ts';
import { sendHeight } from './send-height.ts';
import { showNewerNotice } from './newer-notice.ts';

/** What every released chart does: tell its height, close with Escape what a reader has opened, say that there are newer figures. */
export function startFrozen(main: HTMLElement): void {
  sendHeight(main);
  closeOnEscape(main);
  void showNewerNotice(main);
}
