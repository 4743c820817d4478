/** The script of an embed that shows a chart; it stands in the page. */
import '../read/chart.ts';
import { startEmbed } from './embed.ts';

startEmbed(document.querySelector('main')!);
