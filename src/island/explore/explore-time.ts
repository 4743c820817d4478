import { periodNames } from '../../chart/axes/timeline.ts';
import type { Choices, View } from '../../chart/view/view.ts';
import type { Language } from '../../language/language.ts';
import { picturesNow, type Drawer } from './redraw.ts';
import { seenPicture } from './show-pictures.ts';
import { createTimeline } from './timeline.ts';

/**
 * Lets a reader choose the time of a chart on the line under its picture; `shown` gives the view,
 * `choose` is given the places of the first and last period.
 */
export async function exploreTime(
  frame: HTMLElement,
  drawer: Drawer,
  { periods, single = false }: Choices,
  shown: () => View,
  choose: (from: number, to: number) => void,
): Promise<void> {
  const place = frame.querySelector<HTMLElement>('.timeline')!;
  const picture = frame.querySelector('.picture')!;
  const language = document.documentElement.lang as Language;
  // It has something to show from the start.
  await picturesNow(frame, drawer);
  const timeline = createTimeline(place, {
    ...{ periods, single, language, choose },
    names: periodNames(periods, language),
  });
  const show = async (): Promise<void> => {
    const pictures = await picturesNow(frame, drawer);
    const scene = pictures[Math.max(0, seenPicture(picture))]?.scene;
    const { from, to } = shown();
    if (scene) timeline.show(scene, periods.indexOf(from), periods.indexOf(to));
  };
  picture.addEventListener('redraw', () => void show());
  addEventListener('resize', () => void show());
  await show();
}
