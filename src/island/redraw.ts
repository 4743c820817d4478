import type { Choices } from '../chart/chart-choices.ts';
import { chartTable } from '../chart/chart-table.ts';
import { chartTargets } from '../chart/chart-targets.ts';
import { chartNotes } from '../chart/chart-notes.ts';
import { composePictures } from '../chart/compose-chart.ts';
import { tableHtml } from '../chart/table-html.ts';
import type { ChartInput } from '../chart/types.ts';
import { toSvg } from '../chart/to-svg.ts';
import { sameView, type View } from '../chart/view.ts';
import { chosenInput } from './chosen-input.ts';
import { loadChart } from './load-chart.ts';

/** What of a page follows a view: the pictures at once, the words about them when those are painted. */
interface Pictures {
  wide: string;
  narrow: string;
  targets: string;
}
interface Words {
  table: string;
  notes: string;
  subtitle: string;
}

let built: (Pictures & Words) | undefined;
let latest: View;

/** Draws the page's chart as a reader has chosen it, or as it was built when that is the choice. Fails when the figures cannot be loaded. */
export async function redraw(frame: HTMLElement, view: View, choices: Choices, said: string): Promise<void> {
  latest = view;
  built ??= readParts(frame);
  const usual = sameView({ ...view, table: choices.usual.table }, choices.usual);
  const picture = frame.querySelector('.picture')!;
  let chosen: ChartInput | null = null;
  try {
    if (!usual) {
      picture.ariaBusy = 'true';
      chosen = await chosenInput((await loadChart(frame)).input, view, choices);
    }
  } finally {
    if (latest === view) picture.ariaBusy = null;
  }
  if (latest !== view) return;
  writePictures(frame, chosen ? drawPictures(chosen) : built);
  picture.dispatchEvent(new CustomEvent('redraw', { detail: usual ? '' : said }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  if (latest === view) writeWords(frame, chosen ? drawWords(frame, chosen, built, view) : built);
}

function drawPictures(chosen: ChartInput): Pictures {
  const pictures = composePictures(chosen);
  return {
    wide: pictures.wide ? toSvg(pictures.wide, { className: 'wide' }) : '',
    narrow: pictures.narrow ? toSvg(pictures.narrow, { className: 'narrow' }) : '',
    targets: chartTargets(chosen, pictures),
  };
}

function drawWords(frame: HTMLElement, chosen: ChartInput, { subtitle }: Words, { relative }: View): Words {
  const { language } = chosen;
  const title = chosen.chart.title as Record<typeof language, string>;
  // Figures lead to where those of the built table do, each to its own row.
  const page = frame.querySelector<HTMLAnchorElement>('.table-view a')?.pathname ?? '';
  return {
    table: tableHtml(chartTable(chosen), title[language], ({ id }) => `${page}#${id}`),
    notes: chartNotes(chosen).join(' '),
    subtitle: relative ? chosen.chart.subtitle[language] : subtitle,
  };
}

/** Where each part stands. */
function places(frame: HTMLElement) {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
  return {
    wide: frame.querySelector('svg.wide')!,
    narrow: frame.querySelector('svg.narrow')!,
    table: frame.querySelector<HTMLElement>('.table-view')!,
    notes: frame.querySelector<HTMLElement>('[data-notes]')!,
    subtitle: find('[data-subtitle]'),
    targets: frame.querySelector<HTMLElement>('script[data-targets]')!,
  };
}

function readParts(frame: HTMLElement): Pictures & Words {
  const { wide, narrow, table, notes, subtitle, targets } = places(frame);
  return {
    wide: wide.outerHTML,
    narrow: narrow.outerHTML,
    table: table.innerHTML,
    notes: notes.textContent ?? '',
    subtitle: subtitle.textContent ?? '',
    targets: targets.textContent ?? '',
  };
}

function writePictures(frame: HTMLElement, pictures: Pictures): void {
  const { wide, narrow, targets } = places(frame);
  wide.outerHTML = pictures.wide;
  narrow.outerHTML = pictures.narrow;
  targets.textContent = pictures.targets;
}

function writeWords(frame: HTMLElement, words: Words): void {
  const { table, notes, subtitle } = places(frame);
  table.innerHTML = words.table;
  notes.textContent = words.notes;
  subtitle.textContent = words.subtitle;
}
