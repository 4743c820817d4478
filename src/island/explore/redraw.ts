import { chartTargets } from '../../chart/chart-targets.ts';
import type { Picture } from '../../chart/compose-chart.ts';
import type { ChartInput } from '../../chart/types.ts';
import { sameView, type Choices, type View } from '../../chart/view/view.ts';
import { chosenInput } from './chosen-input.ts';
import { loadChart } from './load-chart.ts';
import { showPictures } from './show-pictures.ts';
import { holds } from './holds.ts';
import { drawWords, readWords, writeTitle, writeWords, type PageWords } from './view-words.ts';

/** How the page in which a chart stands has it drawn. */
export interface Drawer {
  pictures: (input: ChartInput) => Picture[];
}

let built: PageWords | undefined;
/** The pictures as they were built, composed once: a first choice and the line of time both begin with them. */
let first: readonly Picture[] | undefined;
/** The pictures that the page shows, once the built ones have been drawn over. */
let drawn: readonly Picture[] | undefined;
let latest: View;

/**
 * Draws the page's chart as a reader has chosen it: its picture goes from what it shows to what it is to show, at once
 * where `still`; the words about it follow. Fails when the figures cannot be loaded.
 */
export async function redraw(
  frame: HTMLElement,
  view: View,
  choices: Choices,
  drawer: Drawer,
  still = false,
): Promise<void> {
  latest = view;
  built ??= readWords(frame);
  const initial = sameView({ ...view, table: choices.initial.table }, choices.initial);
  if (initial && !drawn && holds(frame, view)) return;
  const picture = frame.querySelector<HTMLElement>('.picture')!;
  let loaded: ChartInput;
  try {
    picture.ariaBusy = 'true';
    loaded = (await loadChart(frame)).input;
  } finally {
    if (latest === view) picture.ariaBusy = null;
  }
  const { input, title } = initial ? { input: loaded, title: '' } : await chosenInput(loaded, view, choices);
  if (latest !== view) return;
  const before = drawn ?? (first ??= drawer.pictures(loaded));
  drawn = drawer.pictures(input);
  frame.querySelector('script[data-targets]')!.textContent = chartTargets(input, drawn, { places: built.places });
  // The description is that of the built picture.
  if (title) picture.removeAttribute('aria-describedby');
  else picture.setAttribute('aria-describedby', 'mo-ta');
  picture.dispatchEvent(new CustomEvent('redraw', { detail: title }));
  writeTitle(frame, title, built.title);
  await showPictures(picture, before, drawn, still);
  // An embed is built without the table.
  const words =
    initial && (built.table || !view.table)
      ? built
      : await drawWords(input, title, frame.dataset['rows']!, built, view);
  if (latest === view) writeWords(frame, words);
}

/** The pictures that the page shows now, as scenes. */
export async function picturesNow(frame: HTMLElement, drawer: Drawer): Promise<readonly Picture[]> {
  const { input } = await loadChart(frame);
  return drawn ?? (first ??= drawer.pictures(input));
}
