import { themeKey } from './theme-snippet.ts';

const themes = ['auto', 'light', 'dark'] as const;
const root = document.documentElement;

/** Index of the theme shown now; without a choice it is `auto`, the system's. */
const shown = () => Math.max(0, themes.indexOf(root.dataset['theme'] as 'auto'));

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-theme-switch]')) {
  /** One label for each theme, in the order of `themes`, parted by bars. */
  const labels = button.dataset['themeSwitch']?.split('|') ?? [];
  const words = button.querySelector('span');
  const tell = () => {
    button.title = labels[shown()]!;
    if (words) words.textContent = button.title;
    else button.setAttribute('aria-label', button.title);
  };
  button.addEventListener('click', () => {
    const next = themes[(shown() + 1) % themes.length]!;
    root.dataset['theme'] = next;
    try {
      localStorage[themeKey] = next;
    } catch {
      // Storage may be forbidden; the choice then holds for this page only.
    }
    tell();
  });
  tell();
  button.hidden = false;
}
