import { applyView } from '../../chart/view/apply-view.ts';
import { chartObservations } from '../../chart/chart-observations.ts';
import { standaloneSvg, type Format } from '../../chart/sheet/standalone-svg.ts';
import type { ChartInput } from '../../chart/types.ts';
import { writeExcelCsv } from '../../dataset/write/write-excel-csv.ts';
import { observationCells } from '../../dataset/write/observation-cells.ts';
import { writeCsv } from '../../dataset/write/write-csv.ts';
import { keepSaid } from '../../language/words/keep-words.ts';
import { inEach, type Language } from '../../language/language.ts';
import { chosenInput } from '../explore/chosen-input.ts';
import { current } from '../explore/explore.ts';
import { loadChart } from '../explore/load-chart.ts';
import { rasterize } from './rasterize.ts';
import { saveFile } from './save-file.ts';

/** Makes the file that a button names and saves it; says so, or that it failed. */
export async function keep(button: HTMLElement): Promise<void> {
  const status = button.closest('.files')!.querySelector('[role=status]')!;
  const say = (key: keyof typeof keepSaid): string => keepSaid[key][document.documentElement.lang as Language];
  status.textContent = say('making');
  try {
    status.textContent = say('made').replace('{n}', await keepFile(button.dataset['keep']!));
  } catch {
    status.textContent = say('failed');
  }
}

/** Makes a file of the chart as the reader sees it, and saves it; gives its name. Kinds: csv, excel, svg, large, square, portrait. */
async function keepFile(kind: string): Promise<string> {
  const frame = document.querySelector<HTMLElement>('.chart.of-page')!;
  const { input, document: told } = await loadChart(frame);
  const { language } = input;
  const asked = current && !current.usual ? current : null;
  const name = (ending: string): string => `${input.id}${asked ? '-view' : ''}.${ending}`;
  if (kind === 'csv' || kind === 'excel') {
    const { header } = input.dataset;
    // Figures are taken along as they were published, also where the picture shows their change.
    const shown = asked ? applyView(input, asked.view, asked.choices) : input;
    const rows = chartObservations(shown).map((one) => observationCells(shown.dataset, one));
    return kind === 'csv'
      ? saveFile(name('csv'), 'text/csv;charset=utf-8', writeCsv({ header, rows }, { bom: true }))
      : saveFile(name('excel.csv'), 'text/csv;charset=utf-8', writeExcelCsv(shown.dataset, rows));
  }
  const chosen = asked ? withSaid(await chosenInput(input, asked.view, asked.choices), asked.said) : input;
  const caption = {
    title: told.title[language],
    description: asked ? asked.said : told.description[language],
    publisher: told.publisher[language],
    address: told.page[language],
  };
  const format: Format = kind === 'square' || kind === 'portrait' ? kind : 'wide';
  const svg = standaloneSvg(chosen, caption, format);
  if (kind === 'svg') return saveFile(name(`${language}.svg`), 'image/svg+xml', svg);
  const width = kind === 'large' ? 2400 : 1080;
  return saveFile(name(`${language}.${kind}.png`), 'image/png', await rasterize(svg, width));
}

/** A picture of a view says under its title what it shows, which may be other than what the title speaks of. */
function withSaid(input: ChartInput, said: string): ChartInput {
  const subtitle = `${input.chart.subtitle[input.language]}. ${said}`;
  return { ...input, chart: { ...input.chart, subtitle: inEach(() => subtitle) } };
}
