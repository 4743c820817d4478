import { loadScript } from '../load-script.ts';

const form = document.querySelector<HTMLFormElement>('form[data-search-box]');
const input = form?.querySelector('input');

/** Whether the reader is typing into something else, where "/" is a letter. */
const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

document.addEventListener('keydown', (event) => {
  const shortcut =
    event.ctrlKey || event.metaKey
      ? event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey
      : event.key === '/' && !event.altKey && !typing(event.target);
  if (!shortcut || !form || !input) return;
  event.preventDefault();
  // On the results page its own field is meant; on a narrow screen the box is hidden and the results page serves.
  const field = document.querySelector<HTMLInputElement>('[data-search-page] input') ?? input;
  if (!field.offsetParent) return location.assign(form.action);
  field.focus();
  field.select();
});

/** Loads the panel when the box is first used; while it cannot load, the plain form still leads to the results page. */
const load = (): void =>
  loadScript(
    () => import('./search-panel.ts'),
    (panel) => panel.openPanel(form!, input!),
  );
if (input && document.activeElement === input) load();
input?.addEventListener('focus', load);

if (new URLSearchParams(location.search).has('mark'))
  loadScript(
    () => import('./mark-words.ts'),
    (marks) => marks.markWords(),
  );
