import { applyView } from '../../chart/view/apply-view.ts';
import { chartObservations } from '../../chart/chart-observations.ts';
import { observationCells } from '../../dataset/write/observation-cells.ts';
import { writeCsv } from '../../dataset/write/write-csv.ts';
import { downloadMessages } from '../../language/words/download-words.ts';
import type { Language } from '../../language/language.ts';
import { importScript } from '../load-script.ts';
import { saveFile } from './save-file.ts';
import { shownChart, shownPng, shownSvg } from './shown-chart.ts';

/** Makes a file of a kind and saves it; says so, or that it failed. */
export async function download(kind: string, status: Element): Promise<void> {
  const say = (key: keyof typeof downloadMessages): string =>
    downloadMessages[key][document.documentElement.lang as Language];
  status.textContent = say('making');
  try {
    status.textContent = say('made').replace('{n}', await downloadFile(kind));
  } catch {
    status.textContent = say('failed');
  }
}

/** Makes a file of the chart as the reader sees it, and saves it; gives its name. Kinds: csv, excel, svg, large, square, portrait. */
async function downloadFile(kind: string): Promise<string> {
  const shown = await shownChart();
  const { input, chosen, name } = shown;
  if (kind === 'csv' || kind === 'excel') {
    // Figures are taken along as they were published, also where the picture shows their change.
    const drawn = chosen ? applyView(input, chosen.view, chosen.choices) : input;
    const observations = chartObservations(drawn);
    if (kind === 'excel') {
      // Names and units weigh more than all else here, and few ask for them.
      const { writeExcelCsv } = await importScript(() => import('../../dataset/write/write-excel-csv.ts'));
      const text = writeExcelCsv(input.dataset, observations, input.language);
      return saveFile(name('excel.csv'), 'text/csv;charset=utf-8', text);
    }
    const { meta } = input.dataset;
    const header = meta.columns.map(({ id }) => id);
    const rows = observations.map((one) => observationCells({ header, meta }, one));
    return saveFile(name('csv'), 'text/csv;charset=utf-8', writeCsv({ header, rows }, { bom: true }));
  }
  const { language } = input;
  if (kind === 'svg') return saveFile(name(`${language}.svg`), 'image/svg+xml', await shownSvg(shown, kind));
  return saveFile(name(`${language}.${kind}.png`), 'image/png', await shownPng(shown, kind));
}
