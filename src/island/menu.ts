/** The menu of narrow screens closes on Escape, which gives the focus back to its button, and on a tap outside it. */
const menu = document.querySelector<HTMLDetailsElement>('details.menu');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu?.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
document.addEventListener('pointerdown', (event) => {
  if (menu?.open && !menu.contains(event.target as Node)) menu.open = false;
});
