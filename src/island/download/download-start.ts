import { copyText } from './copy-text.ts';

/** Copies texts on request, and loads what makes files of a view, or the code for other pages, once that is wanted. */
document.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-copy], [data-download], [data-embed]')
      : null;
  if (button?.dataset['copy']) void copy(button, document.getElementById(button.dataset['copy'])!);
  else if (button?.matches('[data-embed]')) {
    event.preventDefault();
    openDialog(button);
  }
  // A link leads to the built file unless the reader has chosen another view.
  else if (button && (button.localName === 'button' || document.querySelector('.of-page[data-chosen]'))) {
    event.preventDefault();
    void import('./download.ts').then(({ download }) => download(button));
  }
});

// From a chart in another page.
const opener = document.querySelector<HTMLElement>('button[data-embed]');
if (opener && location.hash === '#nhung') openDialog(opener);

function openDialog(opener: HTMLElement): void {
  // The simplest code stands in the page.
  const failed = (): void => void (location.hash = 'nhung');
  import('../embed/embed-dialog.ts').then(({ openEmbedDialog }) => openEmbedDialog(opener)).catch(failed);
}

async function copy(button: HTMLElement, source: HTMLElement): Promise<void> {
  const done = await copyText(source.textContent);
  const { copied = '', notCopied = '' } = button.closest<HTMLElement>('[data-copied]')!.dataset;
  button.nextElementSibling!.textContent = done ? copied : notCopied;
  if (done) return;
  if (source instanceof HTMLTextAreaElement) source.select();
  else getSelection()?.selectAllChildren(source);
}
