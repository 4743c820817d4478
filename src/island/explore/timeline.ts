import { bisectCenter, brushX, pointer, select, type D3BrushEvent } from 'd3';
import { LEVEL, periodPlaces, TIMELINE, timelineShapes } from '../../chart/axes/timeline.ts';
import type { Scene } from '../../chart/types.ts';
import { shapesToSvg } from '../../chart/to-svg.ts';
import type { Language } from '../../language/language.ts';
import { timelineWords as words } from '../../language/words/timeline-words.ts';
import { playButton } from './play-button.ts';

/** Pixels beside a handle that take hold of it, together as many as a finger needs. */
const HANDLE = 44;

export interface TimelineOptions {
  periods: readonly string[];
  names: readonly string[];
  language: Language;
  /** One period at a time, which can be played; else from one to another. */
  single: boolean;
  /** Called with the places of the first and the last period, once a reader has let them go. */
  choose: (from: number, to: number) => void;
}

/** The line under a picture on which a reader chooses its time: by pointer, finger and keyboard. */
export interface Timeline {
  show(scene: Scene, from: number, to: number): void;
}

/** Makes the strip `place` work; it looks as it was built. */
export function createTimeline(
  place: HTMLElement,
  { periods, names, language, single, choose }: TimelineOptions,
): Timeline {
  const last = periods.length - 1;
  let places: number[] = [];
  /** The chosen periods, and those at which the reader holds the handles. */
  let chosen: [number, number] = [0, last];
  let held: [number, number] = chosen;

  select(place).selectAll('svg').remove();
  const strip = select(place).append('svg').attr('class', 'plot');
  const drawing = strip.append('g').attr('aria-hidden', 'true');
  const surface = strip.append('g');
  const sliders = strip
    .selectAll<SVGGElement, string>('.slider')
    .data((single ? [words.period] : [words.first, words.last]).map((each) => each[language]))
    .join('g')
    .attr('class', 'slider')
    .attr('tabindex', 0)
    .attr('role', 'slider')
    .attr('aria-label', (label) => label)
    .attr('aria-valuemax', last);
  sliders.append('circle').attr('r', 11).attr('cy', LEVEL);
  const player = single ? playButton(place, language, () => (chosen[0] < last ? chosen[0] + 1 : 0), pick, last) : null;

  /** Draws the line with its handles where they are held. */
  function draw(): void {
    drawing.html(shapesToSvg(timelineShapes(places, held, names)));
    sliders
      .attr('aria-valuenow', (_, end) => held[end]!)
      .attr('aria-valuetext', (_, end) => names[held[end]!]!)
      .attr('transform', (_, end) => `translate(${places[held[end]!]!},0)`);
  }

  function hold(from: number, to: number): void {
    held = [from, to];
    draw();
  }

  function letGo(): void {
    if (held[0] !== chosen[0] || held[1] !== chosen[1]) choose(...held);
    else restore();
  }

  function pick(at: number): void {
    choose(at, at);
  }

  sliders.on('keydown', (event: KeyboardEvent, label) => {
    const end = sliders.data().indexOf(label);
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    const wanted = event.key === 'Home' ? 0 : event.key === 'End' ? last : step && chosen[end]! + step;
    if (wanted === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    player?.stop();
    // A handle stops at the other one.
    const at = Math.max(end ? chosen[0] : 0, Math.min(end || single ? last : chosen[1], wanted));
    if (single) hold(at, at);
    else hold(end ? chosen[0] : at, end ? at : chosen[1]);
    letGo();
  });

  const brush = brushX<unknown>()
    .handleSize(HANDLE)
    .on('brush end', ({ selection, sourceEvent, type }: D3BrushEvent<unknown>) => {
      // One that is moved by the script.
      if (!sourceEvent) return;
      if (selection) hold(...((selection as [number, number]).map((x) => bisectCenter(places, x)) as [number, number]));
      else {
        // A press beside the chosen stretch brings its nearer end there.
        const at = bisectCenter(places, pointer(sourceEvent, strip.node())[0]);
        const first = Math.abs(at - chosen[0]) <= Math.abs(at - chosen[1]);
        hold(...(first ? ([at, chosen[1]] as const) : ([chosen[0], at] as const)));
      }
      if (type === 'end') letGo();
    });
  if (single) {
    // One period has no stretch to brush: it follows the pointer that holds it.
    const track = surface.append('rect').attr('class', 'overlay').attr('height', TIMELINE);
    track.on('pointerdown pointermove pointerup', (event: PointerEvent) => {
      if (event.type === 'pointerdown') track.node()!.setPointerCapture(event.pointerId);
      else if (!track.node()!.hasPointerCapture(event.pointerId)) return;
      player?.stop();
      const at = bisectCenter(places, pointer(event, strip.node())[0]);
      hold(at, at);
      if (event.type === 'pointerup') letGo();
    });
  }

  function restore(): void {
    held = chosen;
    draw();
    if (single) return;
    const room = [places[0]! - HANDLE / 2, places[last]! + HANDLE / 2];
    brush.extent([
      [room[0]!, 0],
      [room[1]!, TIMELINE],
    ]);
    surface.call(brush);
    brush.move(surface, [places[chosen[0]]!, places[chosen[1]]!]);
  }

  return {
    show(scene, from, to) {
      chosen = [from, to];
      places = periodPlaces(scene, periods, from, to);
      strip.attr('viewBox', `0 0 ${scene.width} ${TIMELINE}`);
      if (single) surface.select('.overlay').attr('width', scene.width);
      restore();
    },
  };
}
