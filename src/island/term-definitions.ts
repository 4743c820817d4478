/** Escape closes a definition until the pointer or the keyboard comes to its term again. */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const term of document.querySelectorAll<HTMLElement>(
    '.term:hover, .term:focus-visible, .term:has(+ .definition:hover)',
  )) {
    term.classList.add('closed');
    const open = () => term.classList.remove('closed');
    term.addEventListener('mouseenter', open, { once: true });
    term.addEventListener('focus', open, { once: true });
  }
});
