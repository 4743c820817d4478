import type { Choices, View } from '../../chart/view/view.ts';
import { exploreMessages } from '../../language/words/explore-words.ts';
import type { Language } from '../../language/language.ts';

/** What a press on a chip, or on a name in the picture, does to the code that it stands for. */
export interface Presses {
  /** Lifts it for good, or no more. */
  keep(code: string): void;
  takeAway(code: string): void;
  /** Lifts it for the time being; none where there is no code. */
  lift(code?: string): void;
}

/** Brings the chips of a page to life; gives what brings them to a view. */
export function useChips(frame: HTMLElement, { codes }: Choices, presses: Presses): (view: View) => void {
  const list = frame.querySelector<HTMLElement>('.chips');
  if (!list) return () => undefined;
  const language = document.documentElement.lang as Language;
  const chips = new Map([...list.querySelectorAll<HTMLElement>('[data-code]')].map((chip) => [codeOf(chip), chip]));
  const [model] = chips.values();
  const last = list.lastElementChild!;

  list.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    const code = codeOf(button?.parentElement);
    if (button?.ariaPressed) presses.keep(code);
    else if (button?.ariaLabel) presses.takeAway(code);
    else if (button) openChoices(frame);
  });
  for (const type of ['pointerover', 'focusin'])
    list.addEventListener(type, ({ target }) => presses.lift(codeOf((target as Element).closest('li'))));
  for (const type of ['pointerleave', 'focusout']) list.addEventListener(type, () => presses.lift());

  function make(code: string, name: string): HTMLElement {
    const chip = model!.cloneNode(true) as HTMLElement;
    chip.dataset['code'] = code;
    chip.querySelector('[aria-pressed]')!.textContent = name;
    chip.querySelector('[aria-label]')!.ariaLabel = exploreMessages.remove[language].replace('{n}', name);
    return chip;
  }

  return ({ show, highlight }) => {
    const focused = codeOf(document.activeElement?.closest('.chips li'));
    const places = codes.filter(({ code }) => code === focused || show.includes(code)).map(({ code }) => code);
    for (const { code, name } of codes) {
      const chip = chips.get(code) ?? make(code, name);
      chips.set(code, chip);
      if (!show.includes(code)) continue;
      chip.querySelector('[aria-pressed]')!.ariaPressed = String(code === highlight);
      // One that stands where it is to stand is left there, and keeps the focus.
      if (!chip.isConnected) list.insertBefore(chip, nextOf(code));
    }
    if (focused && !show.includes(focused)) {
      const at = places.indexOf(focused);
      const next = chips.get(places[at + 1] ?? places[at - 1] ?? '');
      next?.querySelector<HTMLElement>('[aria-label]')?.focus();
    }
    for (const [code, chip] of chips) if (!show.includes(code)) chip.remove();
  };

  /** The chip before which a code's stands, in the order of the choices. */
  function nextOf(code: string): Element {
    const later = codes.slice(codes.findIndex((one) => one.code === code) + 1);
    return later.map((one) => chips.get(one.code)).find((chip) => chip?.isConnected) ?? last;
  }
}

function codeOf(chip: Element | null | undefined): string {
  return (chip as HTMLElement | null | undefined)?.dataset['code'] ?? '';
}

/** Opens the list of what can be chosen, ready to be searched. */
function openChoices(frame: HTMLElement): void {
  const list = frame.querySelector<HTMLDetailsElement>('details.choose');
  if (!list) return;
  list.open = true;
  list.querySelector('input')?.focus();
}
