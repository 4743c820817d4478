/** The one script of every page: theme, menu, the search box, charts where there are any, and the ways to explore and to download one. */
import './theme.ts';
import './menu.ts';
import './search/search-box.ts';
import './read/chart.ts';
import './read/near.ts';
import './download/download-start.ts';
import { preloadChart } from './explore/preload-chart.ts';
import { startPage } from './explore/start-page.ts';

startPage(async () => {
  preloadChart();
  return (await import('./explore/explore-page.ts')).explorePage;
});
