import type { ChartTargets } from '../read/targets.ts';
import type { Choices, View } from '../../chart/view/view.ts';

/** The controls of the form, by name; those of what cannot be chosen are absent. */
export interface Controls {
  boxes: HTMLInputElement[];
  filter: HTMLInputElement | null;
  highlight: HTMLSelectElement | null;
  /** The lists of the first and of the last period. */
  ends: HTMLSelectElement[];
  /** The period from which change is counted: none, the first shown, or one by name. */
  relative: HTMLSelectElement | null;
  views: HTMLInputElement[];
  /** How many codes, and which time, as the headings of the choices say. */
  count: HTMLElement | null;
  span: HTMLElement | null;
}

/** Finds the controls of a chart's form. */
export function findControls(frame: HTMLElement): Controls {
  const find = <Kind extends Element>(selector: string) => frame.querySelector<Kind>(selector);
  return {
    boxes: [...frame.querySelectorAll<HTMLInputElement>('[data-show]')],
    filter: find('[name="filter"]'),
    highlight: find('[name="highlight"]'),
    ends: [...frame.querySelectorAll<HTMLSelectElement>('[name="from"], [name="to"]')],
    relative: find('[name="relative"]'),
    views: [...frame.querySelectorAll<HTMLInputElement>('[name="view"]')],
    count: find('[data-count]'),
    span: find('[data-span]'),
  };
}

/** What can be chosen, as the page was built, which shows the table or the picture first: the form's defaults are the initial view. */
export function readChoices({ boxes, ends, relative }: Controls, form: HTMLElement, table: boolean): Choices {
  const { most, highlight = '', single } = form.dataset;
  const defaultOf = (list: HTMLSelectElement | null | undefined): string =>
    [...(list?.options ?? [])].find((option) => option.defaultSelected)?.value ?? '';
  return {
    codes: boxes.map((box) => ({ code: box.value, name: nameOf(box) })),
    label: '',
    most: Number(most),
    periods: [...(ends[0]?.options ?? [])].map(({ value }) => value),
    single: single !== undefined,
    relative: relative !== null,
    bases: [...(relative?.options ?? [])].map(({ value }) => value).filter((value) => value.length > 1),
    initial: {
      table,
      show: boxes.filter((box) => box.defaultChecked).map((box) => box.value),
      highlight,
      from: defaultOf(ends[0]),
      to: defaultOf(ends.at(-1)),
      relative: false,
    },
  };
}

/** The view that the form says now; chips alone say what stands out, where there are any. */
export function readForm({ boxes, highlight, ends, relative, views }: Controls, lifted = ''): View {
  const show = boxes.filter((box) => box.checked).map((box) => box.value);
  const chosen = highlight?.value ?? lifted;
  return {
    table: views.some((view) => view.checked && view.value === 'table'),
    show,
    highlight: show.includes(chosen) ? chosen : '',
    from: ends[0]?.value ?? '',
    to: ends.at(-1)?.value ?? '',
    relative: Boolean(relative?.value),
    ...(relative && relative.value.length > 1 && { base: relative.value }),
  };
}

/** Brings every control to a view. */
export function writeForm({ boxes, highlight, ends, relative, views, count, span }: Controls, view: View): void {
  for (const box of boxes) box.checked = view.show.includes(box.value);
  for (const option of highlight?.options ?? [])
    option.disabled = option.value !== '' && !view.show.includes(option.value);
  if (highlight) highlight.value = view.highlight;
  ends.forEach((list, end) => (list.value = end ? view.to : view.from));
  if (relative) relative.value = view.relative ? (view.base ?? '1') : '';
  for (const one of views) one.checked = (one.value === 'table') === view.table;
  if (count) count.textContent = String(view.show.length);
  if (span) span.textContent = spanOf(ends);
}

/** The time that the lists say: "2017–2025". */
export function spanOf(ends: readonly HTMLSelectElement[]): string {
  return [...new Set(ends.map((list) => list.selectedOptions[0]?.text ?? ''))].join('–');
}

/** The name that stands beside a box, or before a list. */
export function nameOf(control: HTMLElement): string {
  const label = control.parentElement!;
  return (control instanceof HTMLSelectElement ? label.firstChild! : label).textContent!.trim();
}

/** The names of the series of a picture, by the numbers that its groups have. */
export function readSeries(picture: HTMLElement): string[] {
  const script = picture.parentElement!.querySelector('script[data-targets]')!;
  return (JSON.parse(script.textContent) as ChartTargets).s;
}
