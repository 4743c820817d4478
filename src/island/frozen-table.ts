/** The script of a released chart that is a table; it stands in the file. */
import { closeOnEscape } from './embed.ts';
import { fitTable } from './fit-table.ts';
import { tellHeight } from './tell-height.ts';
import { tellNewer } from './tell-newer.ts';

const main = document.querySelector('main')!;
fitTable(main);
tellHeight(main);
closeOnEscape(main);
void tellNewer(main);
