/** The one script of every page: theme, menu, the search box, and charts where there are any. */
import './theme.ts';
import './menu.ts';
import './search-box.ts';
import './chart.ts';
