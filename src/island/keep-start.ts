import { copyText } from './copy-text.ts';

/** Copies texts on request, and loads what makes files of a view once one is wanted. */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy], [data-keep]') : null;
  if (button?.dataset['copy']) void copy(button, document.getElementById(button.dataset['copy'])!);
  // A link leads to the built file unless the reader has chosen another view.
  else if (button && (button.localName === 'button' || document.querySelector('.of-page[data-chosen]'))) {
    event.preventDefault();
    void import('./keep.ts').then(({ keep }) => keep(button));
  }
});

async function copy(button: HTMLElement, source: HTMLElement): Promise<void> {
  const done = await copyText(source.textContent ?? '');
  const { copied = '', notCopied = '' } = button.closest<HTMLElement>('[data-copied]')!.dataset;
  button.nextElementSibling!.textContent = done ? copied : notCopied;
  if (!done) getSelection()?.selectAllChildren(source);
}
