/** The script of an embed that shows a table; it stands in the page. */
import { startEmbed } from './embed.ts';
import { fitTable } from './fit-table.ts';

const main = document.querySelector('main')!;
fitTable(main);
startEmbed(main);
