import { copyText } from '../copy-text.ts';
import { loadScript } from '../load-script.ts';

/** Copies texts on request, and loads what makes files of a view, passes it on, or writes the code for other pages, once that is wanted. */
document.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-copy], [data-download], [data-embed], [data-share], [data-full]')
      : null;
  if (!button) return;
  const { copy: text, download: kind, embed, share } = button.dataset;
  const status = statusOf(button);
  if (text !== undefined) void copy(status, document.getElementById(text));
  else if (embed !== undefined) openDialog(button);
  else if (share)
    loadScript(
      () => import('./share.ts'),
      (script) => script.share(share, status),
      status,
    );
  // A link leads to the built file unless the reader has chosen another view.
  else if (!kind)
    loadScript(
      () => import('./full-screen.ts'),
      (script) => script.showFull(button),
      status,
    );
  else if (button.localName === 'button' || document.querySelector('.of-page[data-chosen]')) {
    event.preventDefault();
    loadScript(
      () => import('./download.ts'),
      (script) => script.download(kind, status),
      status,
    );
  }
});

// Few browsers of computers have apps to send to.
const send = document.querySelector<HTMLElement>('[data-share=send]');
if (send && 'share' in navigator) send.parentElement!.hidden = false;

// From a chart in another page.
const opener = document.querySelector<HTMLElement>('[data-embed]');
if (opener && location.hash === '#nhung') openDialog(opener);

/** Where it is said how it went: at the end of the panel, beside the button in a dialog, else under the toolbar. */
function statusOf(button: Element): Element {
  return (button.closest('.panel') ?? button.closest('dialog div') ?? button.closest('.of-page')!).querySelector(
    ':scope > :is(.quiet, .notice)[role=status]',
  )!;
}

function openDialog(opener: HTMLElement): void {
  loadScript(
    () => import('../embed/embed-dialog.ts'),
    (script) => script.openEmbedDialog(opener),
    statusOf(opener),
  );
}

/** Copies what an element says, or the address of the view where none is named. */
async function copy(status: Element, source: HTMLElement | null): Promise<void> {
  const done = await copyText(source?.textContent ?? location.href.split('#')[0]!);
  const { copied = '', notCopied = '' } = document.querySelector<HTMLElement>('[data-copied]')!.dataset;
  status.textContent = done ? copied : notCopied;
  if (done) return;
  if (source instanceof HTMLTextAreaElement) source.select();
  else if (source) getSelection()?.selectAllChildren(source);
}
