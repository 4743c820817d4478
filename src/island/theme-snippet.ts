/** Key under which the reader's choice of theme is kept in localStorage. */
export const themeKey = 'theme';

/**
 * Script for <head>, run before the first paint: says that scripts run (`<html class="scripted">`), and
 * whether the address seems to ask for a view of a chart (`asked`); sets
 * `<html data-theme>` to the theme in the address (`?theme=dark`) or else to the one the reader chose before; anything
 * else is passed over in silence.
 */
export const themeSnippet =
  `document.documentElement.className='scripted'+(/[?&](view|show|time)=/.test(location.search)?' asked':'');` +
  `try{const t=(/[?&]theme=(\\w+)/.exec(location.search)||[])[1]||localStorage.${themeKey};` +
  `if(/^(auto|light|dark)$/.test(t))document.documentElement.dataset.theme=t}catch{}`;
