/** The script of a released chart; it stands in the file. */
import './chart.ts';
import { closeOnEscape } from './embed.ts';
import { tellHeight } from './tell-height.ts';
import { tellNewer } from './tell-newer.ts';

const main = document.querySelector('main')!;
tellHeight(main);
closeOnEscape(main);
void tellNewer(main);
