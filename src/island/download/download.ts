import { applyView } from '../../chart/view/apply-view.ts';
import { chartObservations } from '../../chart/chart-observations.ts';
import { writeExcelCsv } from '../../dataset/write/write-excel-csv.ts';
import { observationCells } from '../../dataset/write/observation-cells.ts';
import { writeCsv } from '../../dataset/write/write-csv.ts';
import { downloadMessages } from '../../language/words/download-words.ts';
import type { Language } from '../../language/language.ts';
import { chosenInput } from '../explore/chosen-input.ts';
import { current } from '../explore/explore.ts';
import { loadChart } from '../explore/load-chart.ts';
import { saveFile } from './save-file.ts';

/** Makes the file that a button names and saves it; says so, or that it failed. */
export async function download(button: HTMLElement): Promise<void> {
  const status = button.closest('.files')!.querySelector('[role=status]')!;
  const say = (key: keyof typeof downloadMessages): string =>
    downloadMessages[key][document.documentElement.lang as Language];
  status.textContent = say('making');
  try {
    status.textContent = say('made').replace('{n}', await downloadFile(button.dataset['download']!));
  } catch {
    status.textContent = say('failed');
  }
}

/** Makes a file of the chart as the reader sees it, and saves it; gives its name. Kinds: csv, excel, svg, large, square, portrait. */
async function downloadFile(kind: string): Promise<string> {
  const frame = document.querySelector<HTMLElement>('.chart.of-page')!;
  const { input, document: published } = await loadChart(frame);
  const { language } = input;
  const chosen = current && !current.initial ? current : null;
  const name = (ending: string): string => `${input.id}${chosen ? '-view' : ''}.${ending}`;
  if (kind === 'csv' || kind === 'excel') {
    const { meta } = input.dataset;
    const header = meta.columns.map(({ id }) => id);
    // Figures are taken along as they were published, also where the picture shows their change.
    const shown = chosen ? applyView(input, chosen.view, chosen.choices) : input;
    const rows = chartObservations(shown).map((one) => observationCells({ header, meta }, one));
    return kind === 'csv'
      ? saveFile(name('csv'), 'text/csv;charset=utf-8', writeCsv({ header, rows }, { bom: true }))
      : saveFile(name('excel.csv'), 'text/csv;charset=utf-8', writeExcelCsv({ header, meta }, rows));
  }
  const { pictureSvg, rasterize } = await import('./picture-file.ts');
  const seen = chosen ? await chosenInput(input, chosen.view, chosen.choices) : { input, title: '' };
  const size = kind === 'square' || kind === 'portrait' ? kind : 'wide';
  const svg = pictureSvg(seen.input, published, size, chosen ? seen.title : undefined);
  if (kind === 'svg') return saveFile(name(`${language}.svg`), 'image/svg+xml', svg);
  const width = kind === 'large' ? 2400 : 1080;
  return saveFile(name(`${language}.${kind}.png`), 'image/png', await rasterize(svg, width));
}
