import { chartCredit } from '../../chart/words/chart-credit.ts';
import { chartTable } from '../../chart/table/chart-table.ts';
import { chartTargets } from '../../chart/chart-targets.ts';
import { chartNotes } from '../../chart/words/chart-notes.ts';
import type { Picture } from '../../chart/compose-chart.ts';
import { tableHtml } from '../../chart/table/table-html.ts';
import type { ChartInput } from '../../chart/types.ts';
import { picturesToSvg } from '../../chart/to-svg.ts';
import { sameView, type Choices, type View } from '../../chart/view/view.ts';
import { chosenInput } from './chosen-input.ts';
import { loadChart } from './load-chart.ts';

/** How the page in which a chart stands has it drawn. */
export interface Drawer {
  pictures: (input: ChartInput) => Picture[];
  /** Address of the page on which the figures of the table have their rows. */
  rows: string;
}

/** What of a page follows a view: the pictures at once, the words about them when those are painted. */
interface Pictures {
  pictures: string;
  targets: string;
}
interface Words {
  table: string;
  credit: string;
  notes: string;
  subtitle: string;
}

let built: (Pictures & Words) | undefined;
let latest: View;

/**
 * Draws the page's chart as a reader has chosen it, or as it was built when that is the choice and the page holds it.
 * Fails when the figures cannot be loaded.
 */
export async function redraw(
  frame: HTMLElement,
  view: View,
  choices: Choices,
  said: string,
  drawer: Drawer,
): Promise<void> {
  latest = view;
  built ??= readParts(frame);
  const initial = sameView({ ...view, table: choices.initial.table }, choices.initial);
  const picture = frame.querySelector('.picture')!;
  let chosen: ChartInput | null = null;
  try {
    if (!initial || !holds(frame, view)) {
      picture.ariaBusy = 'true';
      const { input } = await loadChart(frame);
      chosen = initial ? input : await chosenInput(input, view, choices);
    }
  } finally {
    if (latest === view) picture.ariaBusy = null;
  }
  if (latest !== view) return;
  writePictures(frame, chosen ? drawPictures(chosen, drawer) : built);
  picture.dispatchEvent(new CustomEvent('redraw', { detail: initial ? '' : said }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  if (latest === view) writeWords(frame, chosen ? drawWords(chosen, drawer, built, view) : built);
}

/** Whether the page has the picture, or the table, that a view asks for: an embed is built with one of them. */
export function holds(frame: HTMLElement, { table }: View): boolean {
  return frame.querySelector(table ? '.table-view table' : '.picture svg') !== null;
}

function drawPictures(chosen: ChartInput, drawer: Drawer): Pictures {
  const pictures = drawer.pictures(chosen);
  return { pictures: picturesToSvg(pictures), targets: chartTargets(chosen, pictures) };
}

function drawWords(chosen: ChartInput, { rows }: Drawer, { subtitle }: Words, { relative }: View): Words {
  const { language } = chosen;
  const title = chosen.chart.title as Record<typeof language, string>;
  return {
    table: tableHtml(chartTable(chosen), title[language], ({ id }) => `${rows}#${id}`),
    credit: chartCredit(chosen),
    notes: chartNotes(chosen).join(' '),
    subtitle: relative ? chosen.chart.subtitle[language] : subtitle,
  };
}

/** Where each part stands. */
function places(frame: HTMLElement) {
  return {
    picture: frame.querySelector<HTMLElement>('.picture')!,
    table: frame.querySelector<HTMLElement>('.table-view')!,
    credits: frame.querySelectorAll<HTMLElement>('[data-credit]'),
    notes: frame.querySelector<HTMLElement>('[data-notes]')!,
    subtitle: document.querySelector<HTMLElement>('[data-subtitle]')!,
    targets: frame.querySelector<HTMLElement>('script[data-targets]')!,
  };
}

function readParts(frame: HTMLElement): Pictures & Words {
  const { picture, table, credits, notes, subtitle, targets } = places(frame);
  return {
    pictures: [...picture.querySelectorAll(':scope > svg')].map((svg) => svg.outerHTML).join(''),
    table: table.innerHTML,
    credit: credits[0]?.textContent ?? '',
    notes: notes.textContent,
    subtitle: subtitle.textContent,
    targets: targets.textContent,
  };
}

function writePictures(frame: HTMLElement, { pictures, targets: points }: Pictures): void {
  const { picture, targets } = places(frame);
  for (const svg of picture.querySelectorAll(':scope > svg')) svg.remove();
  picture.insertAdjacentHTML('afterbegin', pictures);
  targets.textContent = points;
}

function writeWords(frame: HTMLElement, words: Words): void {
  const { table, credits, notes, subtitle } = places(frame);
  table.innerHTML = words.table;
  for (const credit of credits) credit.textContent = words.credit;
  notes.textContent = words.notes;
  subtitle.textContent = words.subtitle;
}
