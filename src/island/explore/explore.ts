import { periodsWithin, readView, sameView, writeView, type Choices, type View } from '../../chart/view/view.ts';
import { exploreMessages } from '../../language/words/explore-words.ts';
import type { Language } from '../../language/language.ts';
import { foldText } from '../../language/fold-text.ts';
import { copyText } from '../copy-text.ts';
import { exploreTime } from './explore-time.ts';
import { holds, redraw, type Drawer } from './redraw.ts';
import { makeSortable } from './sort-table.ts';
import { findControls, nameOf, readChoices, readForm, writeForm } from './read-choices.ts';

/** What a reader sees of the page's chart, for whatever makes a file of it; null before anything is chosen. */
export let current: { view: View; choices: Choices; initial: boolean; description: string } | null = null;

/** Where a chart is explored: how it is drawn there, and where a choice is written. */
export interface Place extends Drawer {
  /** Address of the chart's own page, without a view. */
  page: string;
  /** Writes what is shown as the search part of an address; `moved` when it goes on from the last step. */
  write(search: string, moved: boolean): void;
}

/** Lets a reader choose what the chart of the page shows; every choice stands in the form, and where the place writes it. */
export function explore(frame: HTMLElement, place: Place): void {
  const form = frame.querySelector<HTMLElement>('.choices')!;
  const notice = frame.querySelector<HTMLElement>('.notice')!;
  const say = (key: keyof typeof exploreMessages): string =>
    exploreMessages[key][document.documentElement.lang as Language];
  const controls = findControls(frame);
  const choices = readChoices(controls, Number(form.dataset['most']), frame.hasAttribute('data-table'));
  const { initial } = choices;
  let shown = initial;
  /** The last view that was drawn, to which all goes back when another cannot be. */
  let drawn = initial;
  /** The control with which the last step in the reader's history was made. */
  let stepped: EventTarget | null = null;
  let written = location.search;

  const begun = changedWhileLoading();
  const asked = readView(location.search, choices);
  if (sameView(begun, initial)) show(asked.view, asked.junk ? say('junk') : undefined);
  else {
    show(...allowed(begun));
    remember(shown);
  }
  if (controls.filter?.value) filter();
  place.write(written, true);

  /** What a reader has already moved, typed or ticked when this begins. */
  function changedWhileLoading(): View {
    const view = readForm(controls);
    controls.ends.forEach(({ handle, field }, end) => {
      const moved = handle.value === handle.defaultValue ? undefined : choices.periods[Number(handle.value)];
      const period = moved ?? (field.value === field.defaultValue ? undefined : typed(field.value, end));
      if (period) view[end ? 'to' : 'from'] = period;
    });
    return isForward(view) ? view : initial;
  }

  /** Brings form, picture and table to a view, and says it unless something else is to be said. */
  function show(view: View, said?: string): void {
    writeForm(controls, view);
    frame.toggleAttribute('data-table', view.table);
    current = {
      view,
      choices,
      initial: sameView({ ...view, table: initial.table }, initial),
      description: describe(view),
    };
    frame.toggleAttribute('data-chosen', !current.initial);
    const same = sameView(view, { ...shown, table: view.table });
    if (view.table) void makeSortable(frame);
    if (said === undefined) said = sameView(view, shown) ? '' : describe(view);
    shown = view;
    if (same && holds(frame, view)) {
      if (sameView(shown, { ...drawn, table: view.table })) drawn = view;
      return tell(said);
    }
    redraw(frame, view, choices, place).then(
      () => {
        if (shown !== view) return;
        drawn = view;
        tell(said);
        // The table is a new one.
        if (view.table) void makeSortable(frame);
      },
      () => {
        if (shown !== view) return;
        // The address keeps what was asked, to be loaded again.
        show({ ...drawn, table: view.table }, say('failed'));
      },
    );
  }

  /** Has a view written once it is drawn, every choice said; the initial view leaves the address bare. A control moved on makes no further step back. */
  function remember(view: View, control: EventTarget | null = null): void {
    setTimeout(() => {
      const search = sameView(view, initial) ? '' : writeView(view, choices);
      if (search === written) return;
      place.write((written = search), control !== null && control === stepped);
      stepped = control;
    });
  }

  function describe(view: View): string {
    const names = choices.codes.filter(({ code }) => view.show.includes(code)).map(({ name }) => name);
    const times = controls.ends.map(({ list }) => list.selectedOptions[0]?.text ?? '');
    const change = view.relative ? nameOf(controls.relative!) : '';
    const what = [names.join(', '), [...new Set(times)].join('–'), change].filter(Boolean).join('; ');
    return what && say('showing').replace('{n}', what);
  }

  function tell(text: string): void {
    notice.textContent = text;
  }

  form.querySelector('[name="reset"]')?.addEventListener('click', () => {
    if (controls.filter?.value) {
      controls.filter.value = '';
      filter();
    }
    show({ ...initial, table: shown.table });
    remember(shown);
  });
  frame.addEventListener('input', ({ target }) => {
    if (target === controls.filter) filter();
    const moved = controls.ends.findIndex(({ handle }) => handle === target);
    if (moved >= 0) move(moved);
  });
  frame.addEventListener('change', ({ target }) => {
    if (target === controls.filter) return;
    show(...chosen(target as HTMLInputElement));
    remember(shown, controls.ends.some(({ handle }) => handle === target) ? target : null);
  });
  const timeline = frame.querySelector<HTMLElement>('.timeline');
  void exploreTime(
    frame,
    place,
    choices,
    () => shown,
    (from, to) => {
      show({ ...shown, from: choices.periods[from]!, to: choices.periods[to]! });
      remember(shown, timeline);
    },
  );
  const copyLink = async () => {
    const link = place.page + writeView(shown, choices);
    const { copied = '', notCopied = '' } = document.querySelector<HTMLElement>('[data-copied]')?.dataset ?? {};
    tell((await copyText(link)) ? copied : `${notCopied} ${link}`);
  };
  form.querySelector('[name="link"]')?.addEventListener('click', () => void copyLink());
  addEventListener('popstate', () => {
    const { view, junk } = readView(location.search, choices);
    show(view, junk ? say('junk') : undefined);
    stepped = null;
    place.write((written = location.search), true);
  });

  /** The view after a control has changed; what cannot be is undone, and why is said. */
  function chosen(target: HTMLInputElement): [View, string?] {
    const end = controls.ends.findIndex(({ list, field }) => list === (target as unknown) || field === target);
    if (end >= 0) return within(end);
    const view = readForm(controls);
    // What stands out is to do so again when it comes back.
    if (target.checked && target.value === initial.highlight) view.highlight ||= initial.highlight;
    return allowed(view);
  }

  /** A view, or the one shown and why the other cannot be: there is one code at least, and no more than have room. */
  function allowed(view: View): [View, string?] {
    if (choices.codes.length && !view.show.length) return [shown, say('few')];
    if (view.show.length > choices.most) return [shown, say('full').replace('{n}', String(choices.most))];
    return [view];
  }

  /** A handle moves its end, and stops at the other one. */
  function move(end: number): void {
    const [low, high] = controls.ends.map(({ handle }) => Number(handle.value)) as [number, number];
    const at = end ? Math.max(low, high) : Math.min(low, high);
    show({ ...shown, [end ? 'to' : 'from']: choices.periods[at] }, '');
  }

  /** The view with one end as it was typed or picked; an end beyond the other takes that along. */
  function within(end: number): [View, string?] {
    const { list, field } = controls.ends[end]!;
    const picked = list.value !== (end ? shown.to : shown.from) ? list.value : typed(field.value, end);
    if (!picked) return [shown, say('noPeriod')];
    const view = { ...shown, [end ? 'to' : 'from']: picked };
    if (!isForward(view)) view.from = view.to = picked;
    return [view];
  }

  function isForward({ from, to }: View): boolean {
    return choices.periods.indexOf(from) <= choices.periods.indexOf(to);
  }

  /** The period that was typed, as the list writes it or as an address does; a year means its first or last period. */
  function typed(text: string, end: number): string | undefined {
    const { list } = controls.ends[end]!;
    const wanted = text.trim();
    const named = [...list.options].find((option) => foldText(option.text) === foldText(wanted));
    return named?.value ?? periodsWithin(wanted, choices.periods).at(end ? -1 : 0);
  }

  function filter(): void {
    const wanted = foldText(controls.filter!.value.trim());
    for (const box of controls.boxes) box.parentElement!.hidden = !foldText(nameOf(box)).includes(wanted);
    tell(controls.boxes.every((box) => box.parentElement!.hidden) ? say('noMatch') : '');
  }
}
