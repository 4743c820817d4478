/** The script of pages with a filter: what it filters is a list, or the tables of a dataset. */
import { startFilter } from './filter-form.ts';
import { filterList } from './filter-list.ts';
import { filterRows } from './filter-rows.ts';

startFilter((wanted) => Math.max(filterRows(wanted), filterList(wanted)));
