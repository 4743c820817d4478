/** The one script of every page: theme, menu, the search box, charts where there are any, and the ways to explore and to keep one. */
import './theme.ts';
import './menu.ts';
import './search-box.ts';
import './chart.ts';
import './explore-start.ts';
import './keep-start.ts';
