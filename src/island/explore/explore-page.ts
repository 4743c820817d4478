import { explore } from './explore.ts';
import { filterTable } from './filter-table.ts';
import chooseStyles from '../../styles/chart/choose.css?url';
import { loadStyles } from './load-styles.ts';

/** Explores the chart of its own page: every choice is a step in the reader's history. */
export async function explorePage(frame: HTMLElement): Promise<void> {
  void loadStyles(chooseStyles);
  // Figures and tables to look up have nothing to choose.
  const choosing = frame.querySelector('.choices fieldset') ? await import('./motion.ts') : undefined;
  // What came along is taken up; a failure is told when a choice cannot be drawn.
  choosing?.loadChart(frame).catch(() => undefined);
  explore(frame, {
    choosing,
    pictures: (input) => choosing?.composePictures(input) ?? [],
    page: location.origin + location.pathname,
    dressTable: filterTable,
    write(search, moved) {
      if (search !== location.search) {
        history[moved ? 'replaceState' : 'pushState'](null, '', location.pathname + search + location.hash);
      }
      // The page in the other language shows the same, and so does the chart of the other measure.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang], a[data-twin]'))
        link.search = search;
    },
  });
}
