/** The script of a released chart that is a table; it stands in the file. */
import { fitTable } from './fit-table.ts';
import { startFrozen } from './frozen.ts';

const main = document.querySelector('main')!;
fitTable(main);
startFrozen(main);
