/** What the chart of a page needs before a reader has touched it: the fold, and to load the rest when it is wanted. */
const frame = document.querySelector<HTMLElement>('.chart.of-page');
const fold = frame?.querySelector('.fold');
fold?.addEventListener('click', () => {
  fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') === 'false'));
});

let loaded = false;
/** What was chosen while it loads stands in the form, from which it begins. */
function loadExplore(): void {
  if (loaded || !frame) return;
  loaded = true;
  import('./explore.ts').then(
    ({ explore }) => explore(frame),
    // Without it both the picture and the table are shown, as without scripts.
    () => document.documentElement.classList.remove('scripted'),
  );
}

if (/[?&](view|show|highlight|time|relative)=/.test(location.search)) loadExplore();
for (const part of frame?.querySelectorAll('.reading, .fold, .choices') ?? []) {
  for (const type of ['pointerover', 'focusin', 'change']) part.addEventListener(type, loadExplore, { once: true });
}
