import type { Picture } from '../../chart/compose-chart.ts';
import { picturesToSvg } from '../../chart/to-svg.ts';
import { movePicture, takeOver } from './move-picture.ts';

/** How long a picture takes from one view to another, in milliseconds. */
const TIME = 350;

/**
 * Shows other pictures in a page: the one that is seen moves from one to the other; when it rests those for other widths
 * are written anew. Done when all rests, or another change has come first.
 */
export async function showPictures(
  frame: HTMLElement,
  before: readonly Picture[],
  pictures: readonly Picture[],
  still: boolean,
): Promise<void> {
  const nodes = [...frame.querySelectorAll<SVGSVGElement>(':scope > svg')];
  const svg = nodes[seenPicture(frame)];
  const from = before.find(({ name }) => svg?.getAttribute('class') === `plot ${name}`);
  const to = pictures.find(({ name }) => name === from?.name);
  // An embed may have other pictures for its rooms than before.
  if (!svg || !from || !to || !isTaken(svg, from)) {
    for (const node of nodes) node.remove();
    frame.insertAdjacentHTML('afterbegin', picturesToSvg(pictures));
    return;
  }
  const quiet = still || matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!(await movePicture(svg, to.scene, quiet ? 0 : TIME))) return;
  for (const node of nodes) if (node !== svg) node.remove();
  const place = pictures.indexOf(to);
  svg.insertAdjacentHTML('beforebegin', picturesToSvg(pictures.slice(0, place)));
  svg.insertAdjacentHTML('afterend', picturesToSvg(pictures.slice(place + 1)));
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
