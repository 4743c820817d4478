/**
 * What opens over the page, the menu of narrow screens and the panels of a chart's toolbar, closes on Escape, which gives
 * the focus back to its button, and on a press outside it. A dialog has its own way.
 */
function close(event: Event): void {
  if ((event as KeyboardEvent).key && (event as KeyboardEvent).key !== 'Escape') return;
  const target = event.target as Element;
  for (const open of document.querySelectorAll<HTMLDetailsElement>('details:is(.menu, [name=toolbar])[open]')) {
    if (target.closest('dialog')) return;
    if (event.type === 'keydown') open.querySelector('summary')!.focus();
    else if (open.contains(target)) continue;
    open.open = false;
  }
}
document.addEventListener('keydown', close);
// Not on the press itself: what stands elsewhere while a panel is open would be gone from under it.
// And before what was pressed opens one.
document.addEventListener('click', close, true);

/** An address may name what stands in something closed; not every browser opens it by itself. */
function reveal(): void {
  const closed = document.getElementById(location.hash.slice(1))?.closest('details');
  if (closed) closed.open = true;
}
addEventListener('hashchange', reveal);
reveal();
