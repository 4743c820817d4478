/** The one script of every page: theme, the search box, and charts where there are any. */
import './theme.ts';
import './search-box.ts';
import './chart.ts';
