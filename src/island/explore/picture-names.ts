import type { Choices } from '../../chart/view/view.ts';
import type { Presses } from './chips.ts';
import { seenPicture } from './show-pictures.ts';
import { readSeries } from './read-choices.ts';

/** How far from a name, in pixels, a pointer or a finger still means it. */
const NEAR = 3;
const NEAR_FINGER = 12;

/** A name that stands in the picture, its words and all that is drawn of it. */
interface Name {
  code: string;
  box: Box;
  panel: Box;
}
/** In pixels from the picture's upper left corner. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Makes the names in a picture, at the ends of lines or before rows, a way to lift and to take away for those who point;
 * gives what brings the cross beside a name to where the name stands once it is drawn anew. The chips say the same to keyboards and screen readers.
 */
export function useNames(picture: HTMLElement, { codes }: Choices, presses: Presses): () => void {
  const cross = document.createElement('button');
  cross.type = 'button';
  cross.className = 'cross';
  cross.tabIndex = -1;
  cross.ariaHidden = 'true';
  cross.textContent = '×';
  cross.hidden = true;
  picture.append(cross);

  let over = '';

  /** The names where they stand, until the picture is drawn anew. */
  let known: Name[] | null = null;
  function names(): Name[] {
    return (known ??= readNames());
  }

  function readNames(): Name[] {
    const svg = picture.querySelectorAll(':scope > svg')[seenPicture(picture)];
    const series = readSeries(picture);
    return [...(svg?.querySelectorAll('text') ?? [])].flatMap((text) => {
      const words = text.textContent;
      const line = text.closest<SVGElement>('[data-s]');
      const name = line ? (series[Number(line.dataset['s'])] ?? '') : words;
      // One that is long stands on several lines.
      const own = words.includes(name) || (line !== null && name.includes(words));
      const code = own && codes.find((one) => one.name === name)?.code;
      return code ? [{ code, box: boxOf(text), panel: boxOf(line ?? text) }] : [];
    });
  }

  function boxOf(node: Element): Box {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const from = picture.getBoundingClientRect();
    return { left: left - from.left, right: right - from.left, top: top - from.top, bottom: bottom - from.top };
  }

  /** Where an event is, in pixels from the picture's upper left corner. */
  function placeOf({ clientX, clientY }: PointerEvent): [x: number, y: number] {
    const { left, top } = picture.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  /** The name at a place; of several that are near, the one whose middle is nearest. */
  function nameAt(event: PointerEvent): Name | undefined {
    const [x, y] = placeOf(event);
    const near = event.pointerType === 'touch' ? NEAR_FINGER : NEAR;
    const height = (box: Box): number => Math.abs((box.top + box.bottom) / 2 - y);
    return names()
      .filter(({ box }) => x > box.left - near && x < box.right + near && y > box.top - near && y < box.bottom + near)
      .sort((a, b) => height(a.box) - height(b.box))[0];
  }

  /** The name of the panel at a place where a mouse points; a finger reads the values of its line. */
  function panelAt(event: PointerEvent): Name | undefined {
    if (event.pointerType === 'touch' || !picture.hasAttribute('data-panels')) return undefined;
    const [x, y] = placeOf(event);
    return names().find(({ panel: box }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  }

  /** Stands right of the name, or left of it where the screen ends. */
  function showCross({ code, box }: Name): void {
    cross.hidden = false;
    cross.value = code;
    const { offsetWidth: size } = cross;
    const room = document.documentElement.clientWidth - picture.getBoundingClientRect().left;
    cross.style.left = `${box.right + size > room ? box.left - size : box.right}px`;
    cross.style.top = `${(box.top + box.bottom - size) / 2}px`;
  }

  function leave(): void {
    cross.hidden = true;
    if (over) presses.lift();
    over = '';
  }

  // Before what reads the points of the picture, which a name lies beside.
  const first = { capture: true };
  picture.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      const onCross = cross.contains(event.target as Node);
      const name = onCross ? undefined : nameAt(event);
      picture.classList.toggle('on-name', name !== undefined);
      if (!name && !onCross) return leave();
      event.stopPropagation();
      if (!name || name.code === over) return;
      showCross(name);
      presses.lift((over = name.code));
    },
    first,
  );
  picture.addEventListener(
    'pointerdown',
    (event) => {
      const onCross = cross.contains(event.target as Node);
      if (onCross || nameAt(event)) event.stopPropagation();
      else leave();
    },
    first,
  );
  picture.addEventListener('click', (event) => {
    if (cross.contains(event.target as Node)) {
      const { value } = cross;
      leave();
      return presses.takeAway(value);
    }
    const name = nameAt(event) ?? panelAt(event);
    if (!name) return;
    over = name.code;
    presses.keep(name.code);
    showCross(name);
  });
  picture.addEventListener('pointerleave', (event) => event.pointerType === 'touch' || leave());
  document.addEventListener('pointerdown', ({ target }) => picture.contains(target as Node) || leave());
  const forget = (): void => {
    known = null;
  };
  picture.addEventListener('redraw', forget);
  addEventListener('resize', () => {
    forget();
    leave();
  });
  return () => {
    forget();
    const name = cross.hidden ? undefined : names().find(({ code }) => code === cross.value);
    if (!name) return leave();
    showCross(name);
    if (over) presses.lift(over);
  };
}
