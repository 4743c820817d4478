import { fitPictures } from '../../chart/layout/fit-pictures.ts';
import choiceStyles from '../../styles/embed/embed-choices.css?url';
import tableStyles from '../../styles/embed/embed-table.css?url';
import { explore } from './explore.ts';
import { loadStyles } from './load-styles.ts';

/** Explores the chart of an embed: its history is that of the page around it, so choices go with the link to the full version alone. */
export async function exploreEmbed(frame: HTMLElement): Promise<void> {
  const full = frame.querySelector<HTMLAnchorElement>('a.full')!;
  void loadStyles(choiceStyles);
  bringOther(frame, full);
  const choosing = frame.querySelector('[data-show]') ? await import('./motion.ts') : undefined;
  explore(frame, {
    choosing,
    pictures: fitPictures,
    page: full.href,
    write(search) {
      const view = new URLSearchParams(search);
      // How the embed looks is its page's affair.
      for (const key of ['theme', 'title']) view.delete(key);
      full.search = view.toString().replaceAll('%2C', ',');
    },
  });
}

/**
 * What makes the table usable where the page was built with the chart. Where it was built with the table, the chart is the
 * page above: that one has the pictures, and the script that reads them.
 */
function bringOther(frame: HTMLElement, full: HTMLAnchorElement): void {
  if (!frame.hasAttribute('data-table')) {
    void Promise.all([import('../embed/fit-table.ts'), loadStyles(tableStyles)]).then(([{ fitTable }]) =>
      fitTable(frame),
    );
    return;
  }
  const toChart = (search: string): void => location.replace(new URL(`../${search}`, location.href));
  if (frame.dataset['kind'] === 'table') return;
  if (/[?&]view=chart\b/.test(location.search)) return toChart(location.search);
  frame.querySelector('[name="view"][value="chart"]')?.addEventListener('change', () => {
    const view = new URLSearchParams(full.search);
    for (const [key, value] of new URLSearchParams(location.search)) if (!view.has(key)) view.set(key, value);
    view.set('view', 'chart');
    toChart(`?${view}`);
  });
}
