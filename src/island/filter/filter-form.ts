/** What a form asks for, by the name of each choice that is made. */
export type Wanted = ReadonlyMap<string, HTMLOptionElement>;

/** Filters the page by what its form has put into the address; `filter` gives how much is left. */
export function startFilter(filter: (wanted: Wanted) => number): void {
  const form = document.querySelector<HTMLFormElement>('form[data-filter]');
  if (!form) return;
  // What is not chosen has no place in the address.
  form.addEventListener('submit', () => {
    for (const select of selectsOf(form)) select.disabled = !select.value;
  });
  // A page that comes back out of the browser's memory has its choices as they were when it was left.
  addEventListener('pageshow', () => {
    const wanted = wantedOf(form);
    tell(form, wanted, filter(wanted));
  });
}

function selectsOf(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}

function wantedOf(form: HTMLFormElement): Wanted {
  const asked = new URLSearchParams(location.search);
  const wanted = new Map<string, HTMLOptionElement>();
  for (const select of selectsOf(form)) {
    select.disabled = false;
    select.value = asked.get(select.name) ?? '';
    // An address may ask for what there is not.
    if (select.selectedIndex < 0) select.value = '';
    if (select.value) wanted.set(select.name, select.selectedOptions[0]!);
  }
  return wanted;
}

function tell(form: HTMLFormElement, wanted: Wanted, left: number): void {
  const status = form.querySelector<HTMLElement>('[role="status"]')!;
  const names = [...wanted.values()].map(({ text }) => text).join(', ');
  const told = names && status.dataset['shown']!.replace('{n}', names);
  status.textContent = left ? told : `${told} ${status.dataset['none']}`;
  form.querySelector('a')!.hidden = !names;
}
