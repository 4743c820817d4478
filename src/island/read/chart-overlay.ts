import { rowsAround, type ChartTargets, type Spot } from './targets.ts';

/** The picture that a reader sees now: which of those built it is, its size and its scale on screen. */
export interface View {
  picture: number;
  width: number;
  height: number;
  /** Place of the drawing within its frame, and screen pixels per unit of its view box. */
  left: number;
  top: number;
  scale: number;
  /** Place and size of the frame on screen. */
  frame: DOMRect;
}

/** Units at the foot of a picture that belong to the words of its axis. */
const AXIS = 28;

/** Pixels between a spot and the tooltip, which never covers it, also beside a finger, and the most that a tooltip is wide. */
const GAP = 14;
const FINGER = 30;
const WIDEST = 320;

/** Finds which of the built pictures the style shows. */
export function currentView(picture: HTMLElement, targets: ChartTargets): View {
  const frame = picture.getBoundingClientRect();
  const boxes = [...picture.querySelectorAll('.plot')].map((svg) => svg.getBoundingClientRect());
  const index = Math.max(
    0,
    boxes.findIndex((box) => box.width),
  );
  const shown = boxes[index] ?? frame;
  const [width, height] = targets.b[index]!;
  // A picture in a box of another shape is drawn in the middle of it.
  const scale = Math.min(shown.width / width, shown.height / height);
  return {
    picture: index,
    width,
    height,
    left: shown.left - frame.left + (shown.width - width * scale) / 2,
    top: shown.top - frame.top + (shown.height - height * scale) / 2,
    scale,
    frame,
  };
}

/**
 * A layer over a picture that marks the spots of one step and says their values in a small table.
 * Everything in it repeats what is announced or tabled, so it is hidden from screen readers.
 */
export function createOverlay(picture: HTMLElement) {
  let targets: ChartTargets;
  const layer = element('div', 'overlay');
  const drawing = shape('svg', {});
  const tip = element('div', 'tip');
  layer.setAttribute('aria-hidden', 'true');
  layer.hidden = true;
  layer.append(drawing, tip);
  picture.append(layer);

  return {
    /** Marks `active` among the spots of its step, with a guide line where a step is a place on the x axis. */
    show(view: View, of: ChartTargets, spots: Spot[], active: Spot, guide: boolean, touch: boolean): void {
      targets = of;
      // While it is seen the picture keeps its size: it is hidden when that changes.
      if (layer.hidden) {
        drawing.setAttribute('viewBox', `0 0 ${view.width} ${view.height}`);
        place(drawing, view.left, view.top);
        drawing.style.width = `${view.width * view.scale}px`;
        drawing.style.height = `${view.height * view.scale}px`;
        layer.hidden = false;
      }
      const area = of.w?.[view.picture];
      drawing.replaceChildren(
        ...(guide ? [shape('line', { x1: active.x, x2: active.x, y1: 10, y2: view.height - AXIS })] : []),
        ...(area ? [areaOf(active, area)] : spots.map((spot) => dotOf(spot, active))),
      );
      const { frame } = view;
      const rows = rowsAround(spots, active, Math.max(3, Math.floor((frame.height - 48) / 22)));
      tip.replaceChildren(element('b', '', targets.h[active.step]), ...rows.map((spot) => row(spot, active)));
      const x = view.left + active.x * view.scale;
      const y = view.top + active.y * view.scale;
      const gap = (touch ? FINGER : GAP) + ((area?.[1] ?? 0) * view.scale) / 4;
      const [left, right] = [x - gap, frame.width - x - gap];
      // Along time it stands beside the spot; over its row, or under it, where the marks of a row are side by side.
      tip.style.maxWidth = `${Math.min(WIDEST, guide ? Math.max(left, right) : frame.width)}px`;
      const { offsetWidth: width, offsetHeight: height } = tip;
      const within = (at: number, room: number): number => Math.max(0, Math.min(at, room));
      if (!guide) place(tip, within(x - width / 2, frame.width - width), y < height + gap ? y + gap : y - gap - height);
      else {
        const beside = width <= right || right > left ? x + gap : x - gap - width;
        place(tip, beside, within(y - height / 2, frame.height - height));
      }
    },
    /** Whether a press on the area that is marked goes where that leads. */
    open(known: boolean): void {
      drawing.classList.toggle('known', known);
    },
    go(): void {
      drawing.firstElementChild?.dispatchEvent(new MouseEvent('click'));
    },
    hide(): void {
      layer.hidden = true;
    },
  };

  function row(spot: Spot, active: Spot): HTMLElement {
    const line = element('p', marks(spot, active));
    line.append(element('span', '', targets.s[spot.series]), element('span', 'v', spot.value));
    if (spot.remark) line.append(element('small', '', spot.remark));
    return line;
  }

  function dotOf(spot: Spot, active: Spot): SVGElement {
    return shape('circle', { cx: spot.x, cy: spot.y, r: spot === active ? 5.5 : 4, class: marks(spot, active) });
  }

  /** An outline about an area, which may lead somewhere; keyboards go there from the picture. */
  function areaOf({ x, y, step }: Spot, [width, height]: readonly [number, number]): SVGElement {
    const href = targets.l?.[step];
    const link = shape('a', href ? { href, tabindex: -1 } : {});
    link.append(shape('rect', { x: x - width / 2, y: y - height / 2, width, height }));
    return link;
  }

  function marks(spot: Spot, active: Spot): string {
    return `${spot.series === targets.e ? 'e' : ''} ${spot === active ? 'a' : ''}`.trim();
  }
}

/** Brings one series forward in both built pictures and lets the others step back; -1 undoes it. */
export function liftSeries(picture: HTMLElement, series: number, emphasis: number): void {
  for (const group of picture.querySelectorAll<SVGElement>('[data-s]')) {
    const own = Number(group.dataset['s']);
    group.classList.toggle('lifted', own === series);
    group.classList.toggle('faded', series >= 0 && own !== series && own !== emphasis);
  }
}

export function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function shape(name: string, attributes: Record<string, number | string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Moved without laying anything out anew. */
function place(made: HTMLElement | SVGElement, left: number, top: number): void {
  made.style.transform = `translate(${left}px, ${top}px)`;
}
