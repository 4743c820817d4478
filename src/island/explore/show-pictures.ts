import type { Picture } from '../../chart/compose-chart.ts';
import { picturesToSvg } from '../../chart/to-svg.ts';
import { movePicture, takeOver } from './move-picture.ts';

/** How long a picture takes from one view to another, in milliseconds. */
const TIME = 350;

/**
 * Shows other pictures in a page: the one that is seen moves from one to the other, those for other widths are written anew.
 * Done when all rests.
 */
export async function showPictures(
  frame: HTMLElement,
  before: readonly Picture[],
  pictures: readonly Picture[],
  still: boolean,
): Promise<void> {
  const nodes = [...frame.querySelectorAll<SVGSVGElement>(':scope > svg')];
  const seen = seenPicture(frame);
  const svg = nodes[seen];
  const name = before[seen]?.name;
  const next = pictures.find((picture) => picture.name === name);
  // An embed may have other pictures for its rooms than before.
  if (!svg || !next || !isTaken(svg, before[seen]!)) {
    for (const node of nodes) node.remove();
    frame.insertAdjacentHTML('afterbegin', picturesToSvg(pictures));
    return;
  }
  for (const node of nodes) if (node !== svg) node.remove();
  const place = pictures.indexOf(next);
  svg.insertAdjacentHTML('beforebegin', picturesToSvg(pictures.slice(0, place)));
  svg.insertAdjacentHTML('afterend', picturesToSvg(pictures.slice(place + 1)));
  const quiet = still || matchMedia('(prefers-reduced-motion: reduce)').matches;
  await movePicture(svg, next.scene, quiet ? 0 : TIME);
}

const taken = new WeakSet<SVGSVGElement>();

/** A picture is taken over once, when it is first moved. */
function isTaken(svg: SVGSVGElement, { scene }: Picture): boolean {
  if (!taken.has(svg) && takeOver(svg, scene.shapes)) taken.add(svg);
  return taken.has(svg);
}

/** Which of the pictures of a chart its style shows, counted from 0; -1 where none is. */
export function seenPicture(picture: Element): number {
  const nodes = [...picture.querySelectorAll(':scope > svg')];
  return nodes.findIndex((svg) => svg.getBoundingClientRect().width > 0);
}
