import type { Choices } from '../chart/chart-choices.ts';
import { chartTable } from '../chart/chart-table.ts';
import { chartTargets } from '../chart/chart-targets.ts';
import { chartNotes } from '../chart/chart-notes.ts';
import { composePictures } from '../chart/compose-chart.ts';
import { tableHtml } from '../chart/table-html.ts';
import { toSvg } from '../chart/to-svg.ts';
import { sameView, type View } from '../chart/view.ts';
import { chosenInput } from './chosen-input.ts';
import { loadChart } from './load-chart.ts';

/** The parts of a page that follow a view, as HTML or text. */
interface Parts {
  wide: string;
  narrow: string;
  table: string;
  notes: string;
  subtitle: string;
  targets: string;
}

let built: Parts | undefined;
let latest: View;

/** Draws the page's chart as a reader has chosen it, or as it was built when that is the choice. Fails when the figures cannot be loaded. */
export async function redraw(frame: HTMLElement, view: View, choices: Choices, said: string): Promise<void> {
  latest = view;
  built ??= readParts(frame);
  const usual = sameView({ ...view, table: choices.usual.table }, choices.usual);
  const parts = usual ? built : await drawParts(frame, view, choices);
  if (latest !== view) return;
  writeParts(frame, parts);
  const picture = frame.querySelector('.picture')!;
  picture.dispatchEvent(new CustomEvent('redraw', { detail: usual ? '' : said }));
}

async function drawParts(frame: HTMLElement, view: View, choices: Choices): Promise<Parts> {
  const { input } = await loadChart(frame);
  const chosen = await chosenInput(input, view, choices);
  const { language } = chosen;
  const pictures = composePictures(chosen);
  const title = chosen.chart.title as Record<typeof language, string>;
  // Figures lead to where those of the built table do, each to its own row.
  const page = frame.querySelector<HTMLAnchorElement>('.table-view a')?.pathname ?? '';
  const link = ({ id }: { id: string }): string => `${page}#${id}`;
  return {
    wide: pictures.wide ? toSvg(pictures.wide, { className: 'wide' }) : '',
    narrow: pictures.narrow ? toSvg(pictures.narrow, { className: 'narrow' }) : '',
    table: tableHtml(chartTable(chosen), title[language], link),
    notes: chartNotes(chosen).join(' '),
    subtitle: view.relative ? chosen.chart.subtitle[language] : built!.subtitle,
    targets: chartTargets(chosen, pictures),
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

function readParts(frame: HTMLElement): Parts {
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

function writeParts(frame: HTMLElement, parts: Parts): void {
  const { wide, narrow, table, notes, subtitle, targets } = places(frame);
  wide.outerHTML = parts.wide;
  narrow.outerHTML = parts.narrow;
  table.innerHTML = parts.table;
  notes.textContent = parts.notes;
  subtitle.textContent = parts.subtitle;
  targets.textContent = parts.targets;
}
