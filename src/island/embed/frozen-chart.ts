/** The script of a released chart; it stands in the file. */
import '../read/chart.ts';
import { startFrozen } from './frozen.ts';

startFrozen(document.querySelector('main')!);
