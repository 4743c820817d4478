import { createOverlay, currentView, element, liftSeries, type View } from './chart-overlay.ts';
import { nearestSpot, placeSpots, readTargets, spotForKey, spotsAt, spotSentence, type Spot } from './targets.ts';

/** How near the pointer must come to a line, in screen pixels, before that line is lifted. */
const REACH = 24;

for (const script of document.querySelectorAll<HTMLElement>('script[data-targets]')) {
  const picture = script.previousElementSibling;
  if (picture instanceof HTMLElement && readTargets(script.textContent).t.length) enliven(picture, script);
}

/** Adds pointer, touch and keyboard reading to a built picture, which becomes one tab stop. */
function enliven(picture: HTMLElement, script: HTMLElement): void {
  // The table has not been put in another order yet.
  let targets = readTargets(script.textContent, script.parentElement!.querySelectorAll('tbody tr'));
  /** Along one axis of time, along that of each panel, or from row to row. */
  const alongX = (): boolean => targets.a === 1;
  const overlay = createOverlay(picture);
  const announcer = element('p', 'hidden');
  announcer.setAttribute('role', 'status');
  picture.after(announcer);
  // Screen readers pass arrow keys on to an application only; the table beside the picture is the plain reading.
  picture.tabIndex = 0;
  picture.setAttribute('role', 'application');
  const { role = '', hint = '' } = script.dataset;
  const title = picture.getAttribute('aria-label') ?? '';
  picture.setAttribute('aria-roledescription', role);
  name();

  let active: Spot | null = null;
  let raised = -1;
  /** The points where the picture that is seen has them; made anew when the other one is, or another chart. */
  let spots: Spot[] = [];
  let seen = -1;

  function look(): View {
    const view = currentView(picture, targets);
    if (seen !== view.picture) spots = placeSpots(targets, (seen = view.picture));
    return view;
  }

  function show(view: View, spot: Spot, lifted: number, touch = false): void {
    // Lifted first, so that all is laid out once when the tooltip is measured.
    lift(lifted);
    if (spot !== active) overlay.show(view, targets, alongsides(spot), spot, alongX(), touch);
    active = spot;
  }

  /** What is marked with a spot: all of its step, but a panel's by itself. */
  function alongsides(spot: Spot): Spot[] {
    return targets.a === 2 ? [spot] : spotsAt(spots, spot.step);
  }

  function lift(series: number): void {
    if (series !== raised) liftSeries(picture, (raised = series), targets.e);
  }

  /** Says which chart this is and how it is read; a reader's own choice has a title of its own. */
  function name(chosen = ''): void {
    picture.setAttribute('aria-label', `${chosen || title}. ${hint}`);
  }

  function hide(): void {
    active = null;
    overlay.hide();
    lift(-1);
  }

  function point(event: PointerEvent): void {
    const view = look();
    const x = (event.clientX - view.frame.left - view.left) / view.scale;
    const y = (event.clientY - view.frame.top - view.top) / view.scale;
    const spot = nearestSpot(spots, x, y, alongX());
    if (!spot) return;
    // A finger first sees what it has touched, and goes there with the next tap.
    if (event.pointerType !== 'touch' || event.type === 'pointerdown') overlay.open(spot === active);
    const near = targets.s.length > 1 && Math.abs(spot.y - y) * view.scale < REACH;
    show(view, spot, near ? spot.series : -1, event.pointerType === 'touch');
  }

  picture.addEventListener('redraw', (event) => {
    const { detail } = event as CustomEvent<string>;
    hide();
    targets = readTargets(script.textContent);
    seen = -1;
    name(detail);
  });

  // A name that stands beside the points is pointed at, or one of the chips.
  picture.addEventListener('lift', (event) => {
    hide();
    lift((event as CustomEvent<number>).detail);
  });
  picture.addEventListener('pointermove', point);
  picture.addEventListener('pointerdown', point);
  picture.addEventListener('pointercancel', hide);
  // A finger that is lifted also "leaves"; what it tapped stays until it taps away.
  picture.addEventListener('pointerleave', (event) => event.pointerType === 'touch' || hide());
  picture.addEventListener('blur', ({ relatedTarget }) => picture.contains(relatedTarget as Node | null) || hide());
  document.addEventListener('pointerdown', (event) => picture.contains(event.target as Node) || hide());
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  addEventListener('resize', hide);

  picture.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' && active) overlay.go();
    const view = look();
    const spot = spotForKey(spots, active, targets.e, event.key, targets.a);
    if (!spot) return;
    event.preventDefault();
    show(view, spot, spot.series);
    announcer.textContent = spotSentence(targets, spot);
  });
}
