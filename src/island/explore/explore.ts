import { readView, sameView, writeView, type Choices, type View } from '../../chart/view/view.ts';
import { exploreMessages } from '../../language/words/explore-words.ts';
import type { Language } from '../../language/language.ts';
import { foldText } from '../../language/fold-text.ts';
import { copyText } from '../copy-text.ts';
import type { Presses } from './chips.ts';
import { holds } from './holds.ts';
import type { Drawer } from './redraw.ts';
import { makeSortable } from './sort-table.ts';
import { findControls, nameOf, readChoices, readForm, readSeries, spanOf, writeForm } from './read-choices.ts';

/** What a reader sees of the page's chart, for whatever makes a file of it; null before anything is chosen. */
export let current: { view: View; choices: Choices; initial: boolean } | null = null;

/** Where a chart is explored: how it is drawn there, and where a choice is written. */
export interface Place extends Drawer {
  /** What it needs where something can be chosen. */
  choosing?: typeof import('./motion.ts') | undefined;
  /** Address of the chart's own page, without a view. */
  page: string;
  /** Writes what is shown as the search part of an address; `moved` when it goes on from the last step. */
  write(search: string, moved: boolean): void;
  /** Whatever else a table has there. */
  dressTable?(frame: HTMLElement): void;
}

/** Lets a reader choose what the chart of the page shows; every choice stands in the form, and where the place writes it. */
export function explore(frame: HTMLElement, place: Place): void {
  const form = frame.querySelector<HTMLElement>('.choices')!;
  const notice = frame.querySelector<HTMLElement>('.notice')!;
  const picture = frame.querySelector<HTMLElement>('.picture');
  const say = (key: keyof typeof exploreMessages): string =>
    exploreMessages[key][document.documentElement.lang as Language];
  const controls = findControls(frame);
  const choices = readChoices(controls, form, frame.hasAttribute('data-table'));
  const { initial } = choices;
  let shown = initial;
  /** The last view that was drawn, to which all goes back when another cannot be. */
  let drawn: View | null = null;
  /** With what the last step in the reader's history was made. */
  let stepped: unknown = null;
  let written = location.search;
  /** How often something was to be shown: what is said of one view is not said over what was said since. */
  let turn = 0;

  const presses: Presses = {
    keep(code) {
      const alone = shown.show.length === 1;
      if (picture?.hasAttribute('data-panels')) choose(showing(alone ? initial.show : [code]));
      else choose({ ...shown, highlight: shown.highlight === code ? '' : code });
    },
    takeAway: (code) => choose(showing(shown.show.filter((one) => one !== code))),
    lift(code) {
      const name = choices.codes.find((one) => one.code === code)?.name ?? '';
      const detail = picture && name ? readSeries(picture).indexOf(name) : -1;
      picture?.dispatchEvent(new CustomEvent('lift', { detail }));
    },
  };
  const { choosing } = place;
  const writeChips = choosing?.useChips(frame, choices, presses);
  const placeNames = picture && choices.codes.length ? choosing?.useNames(picture, choices, presses) : undefined;

  /** Chooses a view: it is drawn, said, and a step in the reader's history, but no further one where `by` made the last. */
  const choose = (view: View, by: unknown = null): void => {
    const [allowedView, said] = allowed(view);
    show(allowedView, said);
    if (said === undefined) remember(shown, by);
  };

  const begun = inOrder(readForm(controls, initial.highlight));
  const asked = readView(location.search, choices);
  if (sameView(begun, initial)) show(asked.view, asked.junk ? say('junk') : undefined);
  else choose(begun);
  if (controls.filter?.value) filter();
  place.write(written, true);

  /** Brings form, picture and table to a view, and says it unless something else is to be said, which may be tried again. */
  function show(view: View, said?: string, again?: () => void): void {
    writeForm(controls, view);
    writeChips?.(view);
    frame.toggleAttribute('data-table', view.table);
    current = { view, choices, initial: sameView({ ...view, table: initial.table }, initial) };
    frame.toggleAttribute('data-chosen', !current.initial);
    const mine = ++turn;
    const same = sameView(view, { ...shown, table: view.table });
    if (view.table) dressTable();
    const quiet = said === undefined;
    const text = said ?? (sameView(view, shown) ? '' : describe(view));
    shown = view;
    if (same && holds(frame, view)) {
      if (!drawn || sameView(shown, { ...drawn, table: view.table })) drawn = view;
      arrived();
      return tell(text, quiet, again);
    }
    // What an address asks for is the first that is seen: nothing moves to it.
    const still = drawn === null;
    draw(view, still).then(
      () => {
        // The switch between picture and table may have been pressed since; it draws nothing anew.
        if (!sameView({ ...view, table: shown.table }, shown)) return;
        drawn = view;
        arrived();
        placeNames?.();
        if (turn === mine) tell(text, quiet, again);
        // The table is a new one.
        if (shown.table) dressTable();
      },
      () => {
        if (shown !== view) return;
        // The address keeps what was asked, to be loaded again.
        show({ ...(drawn ?? initial), table: view.table }, say('failed'), () => show(view));
      },
    );
  }

  async function draw(view: View, still: boolean): Promise<void> {
    const { redraw } = choosing ?? (await import('./motion.ts'));
    await redraw(frame, view, choices, place, still);
  }

  /** What an address asks for has come, or cannot: the chart need not be hidden any more. */
  function arrived(): void {
    document.documentElement.classList.remove('asked');
  }

  function dressTable(): void {
    void makeSortable(frame);
    place.dressTable?.(frame);
  }

  /** Has a view written once its first frame is seen, every choice said; the initial view leaves the address bare. */
  function remember(view: View, by: unknown): void {
    requestAnimationFrame(() =>
      setTimeout(() => {
        const search = sameView(view, initial) ? '' : writeView(view, choices);
        if (search === written) return;
        place.write((written = search), by !== null && by === stepped);
        stepped = by;
      }),
    );
  }

  function describe(view: View): string {
    const names = choices.codes.filter(({ code }) => view.show.includes(code)).map(({ name }) => name);
    const { relative } = controls;
    const change = view.relative && relative ? `${nameOf(relative)} ${relative.selectedOptions[0]?.text ?? ''}` : '';
    const what = [names.join(', '), spanOf(controls.ends), change].filter(Boolean).join('; ');
    return what && say('showing').replace('{n}', what);
  }

  /** Says something; what is `quiet` can be seen elsewhere. */
  function tell(text: string, quiet = false, again?: () => void): void {
    notice.classList.toggle('hidden', quiet);
    notice.textContent = text;
    if (!again) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: say('again') });
    button.addEventListener('click', again);
    notice.append(' ', button);
  }

  frame.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('.choices button');
    if (!button) return;
    if (button.name === 'link') return void copyLink();
    if (button.name !== 'reset') return choose(showing(button.dataset['codes']!.split(' ')));
    if (controls.filter?.value) {
      controls.filter.value = '';
      filter();
    }
    choose({ ...initial, table: shown.table });
  });
  frame.addEventListener('input', ({ target }) => {
    if (target === controls.filter) filter();
  });
  frame.addEventListener('change', ({ target }) => {
    if (target === controls.filter || !(target as Element).matches('.choices *, .reading *')) return;
    const view = inOrder(readForm(controls, shown.highlight), target);
    choose(target instanceof HTMLInputElement && target.checked ? showing(view.show, view) : view);
  });
  const moveTime = (from: number, to: number): void => {
    choose({ ...shown, from: choices.periods[from]!, to: choices.periods[to]! }, moveTime);
  };
  if (frame.querySelector('.timeline'))
    choosing?.exploreTime(frame, place, choices, () => shown, moveTime).catch(() => undefined);
  const copyLink = async () => {
    const link = place.page + writeView(shown, choices);
    const { copied = '', notCopied = '' } = document.querySelector<HTMLElement>('[data-copied]')?.dataset ?? {};
    tell((await copyText(link)) ? copied : `${notCopied} ${link}`);
  };
  addEventListener('popstate', () => {
    if (location.search === written) return;
    const { view, junk } = readView(location.search, choices);
    show(view, junk ? say('junk') : undefined);
    stepped = null;
    place.write((written = location.search), true);
  });

  /** A view with these codes; what stands out goes with its code, and does so again when it comes back. */
  function showing(codes: readonly string[], of: View = shown): View {
    const show = choices.codes.map(({ code }) => code).filter((code) => codes.includes(code));
    const came = show.includes(initial.highlight) && !shown.show.includes(initial.highlight);
    const stays = show.includes(of.highlight) ? of.highlight : '';
    return { ...of, show, highlight: stays || (came ? initial.highlight : '') };
  }

  /** A view, or the one shown and why the other cannot be: there is one code at least, and no more than have room. */
  function allowed(view: View): [View, string?] {
    if (choices.codes.length && !view.show.length) return [shown, say('few')];
    if (view.show.length > choices.most) return [shown, say('full').replace('{n}', String(choices.most))];
    return [view];
  }

  /** A view with one end of its time beyond the other has the end that was chosen, and nothing else. */
  function inOrder(view: View, chosen?: EventTarget | null): View {
    if (choices.periods.indexOf(view.from) <= choices.periods.indexOf(view.to)) return view;
    const last = chosen ? chosen === controls.ends[1] : view.from === initial.from;
    const only = last ? view.to : view.from;
    return { ...view, from: only, to: only };
  }

  function filter(): void {
    const wanted = foldText(controls.filter!.value.trim());
    for (const box of controls.boxes) box.parentElement!.hidden = !foldText(nameOf(box)).includes(wanted);
    tell(controls.boxes.every((box) => box.parentElement!.hidden) ? say('noMatch') : '');
  }
}
