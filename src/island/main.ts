/** The one script of every page: theme, menu, the search box, charts where there are any, and the ways to explore and to keep one. */
import './theme.ts';
import './menu.ts';
import './search-box.ts';
import './chart.ts';
import './keep-start.ts';
import { startExploring } from './explore-start.ts';

startExploring(async () => (await import('./explore-page.ts')).explorePage);
