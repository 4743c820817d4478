import type { Choices, View } from '../../chart/view/view.ts';

/** The controls of the form, by name; those of what cannot be chosen are absent. */
export interface Controls {
  boxes: HTMLInputElement[];
  filter: HTMLInputElement | null;
  highlight: HTMLSelectElement | null;
  /** Of the first and of the last period: list, handle and field. */
  ends: { list: HTMLSelectElement; handle: HTMLInputElement; field: HTMLInputElement }[];
  relative: HTMLInputElement | null;
  views: HTMLInputElement[];
}

/** Finds the controls of a chart's form. */
export function findControls(frame: HTMLElement): Controls {
  const find = <Kind extends Element>(name: string) => frame.querySelector<Kind>(`[name="${name}"]`);
  return {
    boxes: [...frame.querySelectorAll<HTMLInputElement>('[data-show]')],
    filter: find('filter'),
    highlight: find('highlight'),
    ends: ['from', 'to'].flatMap((name) => {
      const list = find<HTMLSelectElement>(name);
      return list ? { list, handle: find(`${name}-handle`)!, field: find(`${name}-typed`)! } : [];
    }),
    relative: find('relative'),
    views: [...frame.querySelectorAll<HTMLInputElement>('[name="view"]')],
  };
}

/** What can be chosen, as the page was built, which shows the table or the picture first: the form's defaults are the initial view. */
export function readChoices({ boxes, highlight, ends, relative }: Controls, most: number, table: boolean): Choices {
  const defaultOf = (list: HTMLSelectElement | null | undefined): string =>
    [...(list?.options ?? [])].find((option) => option.defaultSelected)?.value ?? '';
  return {
    codes: boxes.map((box) => ({ code: box.value, name: nameOf(box) })),
    label: '',
    most,
    periods: [...(ends[0]?.list.options ?? [])].map(({ value }) => value),
    relative: relative !== null,
    initial: {
      table,
      show: boxes.filter((box) => box.defaultChecked).map((box) => box.value),
      highlight: defaultOf(highlight),
      from: defaultOf(ends[0]?.list),
      to: defaultOf(ends[1]?.list),
      relative: false,
    },
  };
}

/** The view that the form says now. */
export function readForm({ boxes, highlight, ends, relative, views }: Controls): View {
  const show = boxes.filter((box) => box.checked).map((box) => box.value);
  const chosen = highlight?.value ?? '';
  return {
    table: views.some((view) => view.checked && view.value === 'table'),
    show,
    highlight: show.includes(chosen) ? chosen : '',
    from: ends[0]?.list.value ?? '',
    to: ends[1]?.list.value ?? '',
    relative: relative?.checked ?? false,
  };
}

/** Brings every control to a view. */
export function writeForm(controls: Controls, view: View): void {
  const { boxes, highlight, ends, relative, views } = controls;
  for (const box of boxes) box.checked = view.show.includes(box.value);
  for (const option of highlight?.options ?? [])
    option.disabled = option.value !== '' && !view.show.includes(option.value);
  if (highlight) highlight.value = view.highlight;
  ends.forEach(({ list, handle, field }, index) => {
    list.value = index ? view.to : view.from;
    const words = list.selectedOptions[0]?.text ?? '';
    handle.value = String(list.selectedIndex);
    // Where both meet, the one that has room to move lies on top.
    if (!index) handle.style.zIndex = list.selectedIndex * 2 > list.length ? '1' : '';
    handle.setAttribute('aria-valuetext', words);
    field.value = words;
  });
  if (relative) relative.checked = view.relative;
  for (const one of views) one.checked = (one.value === 'table') === view.table;
}

/** The name that stands beside a box. */
export function nameOf(box: HTMLInputElement): string {
  return box.parentElement?.textContent.trim() ?? '';
}
