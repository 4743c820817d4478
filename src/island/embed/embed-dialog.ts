import { exploreMessages } from '../../language/words/explore-words.ts';
import { chartFile, embedAddress, pageAddress, releaseFile, type EmbedForm } from '../../address/address.ts';
import { pictureCode, plainCode, responsiveCode, heightIn, type EmbedCode } from '../../chart/embed-code.ts';
import { readView, sameView, writeView, type View } from '../../chart/view/view.ts';
import { embedDialogWords as words } from '../../language/words/embed-dialog-words.ts';
import type { Language } from '../../language/language.ts';
import chooseStyles from '../../styles/chart/choose.css?url';
import dialogStyles from '../../styles/embed/embed-dialog.css?url';
import { findings, titlesOfView } from './embed-titles.ts';
import { dialogHtml, highlightHtml } from './embed-dialog-html.ts';
import { current } from '../explore/explore.ts';
import { loadStyles } from '../explore/load-styles.ts';
import { findControls, readChoices, readForm, writeForm } from '../explore/read-choices.ts';

/** The choices of the dialog that are not the chart's own. */
interface Looks {
  language: Language;
  theme: 'light' | 'dark' | 'auto';
  titled: boolean;
  /** The day of a release; empty for the chart as it is kept up to date. */
  release: string;
  height: number;
}

let dialog: HTMLDialogElement | undefined;

/** Opens the dialog with the code of the page's chart, as the reader sees it now. */
export async function openEmbedDialog(opener: HTMLElement): Promise<void> {
  const frame = document.querySelector<HTMLElement>('.chart.of-page')!;
  const [titles] = await Promise.all([
    findings(frame.dataset['chart']!),
    loadStyles(dialogStyles),
    loadStyles(chooseStyles),
  ]);
  dialog?.remove();
  dialog = makeDialog(frame, titles);
  document.body.append(dialog);
  dialog.addEventListener('close', () => opener.focus());
  dialog.showModal();
}

function makeDialog(frame: HTMLElement, found: Record<Language, string>): HTMLDialogElement {
  const language = document.documentElement.lang as Language;
  const id = frame.dataset['chart']!;
  const section = document.querySelector<HTMLElement>('[data-releases]')!;
  const made = document.createElement('dialog');
  made.className = 'embed-dialog';
  made.setAttribute('aria-labelledby', 'nhung-ten');
  const releases = section.dataset['releases']!.split(' ').filter(Boolean);
  const guide = section.querySelector('a')?.href ?? '';
  const isTable = frame.dataset['kind'] === 'table';
  const needed = heightIn(section.querySelector('code')!.textContent);
  made.innerHTML = dialogHtml(language, releases, isTable, guide, needed);
  const find = <Kind extends HTMLElement>(selector: string) => made.querySelector<Kind>(selector)!;
  const status = find('[data-notice]');

  // The page's own controls, once more: what can be chosen there can be chosen here.
  const place = find('[data-choices]');
  const form = frame.querySelector<HTMLElement>('.choices')!;
  for (const part of form.querySelectorAll('fieldset')) place.append(part.cloneNode(true));
  const choices = readChoices(findControls(made), form, isTable);
  place.querySelector('.codes')?.insertAdjacentHTML('beforeend', highlightHtml(language, choices.codes));
  const controls = findControls(made);
  // What the reader has chosen may stand in the address alone, before the rest of the page has read it.
  let view: View = current?.view ?? readView(location.search, choices).view;
  let titles = found;
  writeForm(controls, view);
  find<HTMLInputElement>(`[name="embed-language"][value="${language}"]`).checked = true;

  function looks(): Looks {
    const value = (name: string): string =>
      made.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';
    const height = Math.round(Number(find<HTMLInputElement>('[name="embed-height"]').value));
    return {
      language: value('embed-language') as Language,
      theme: value('embed-theme') as Looks['theme'],
      titled: find<HTMLInputElement>('[name="embed-title"]').checked,
      release: value('embed-version') === 'frozen' ? find<HTMLSelectElement>('[name="embed-release"]').value : '',
      height: height >= 320 && height <= 2000 ? height : needed,
    };
  }

  /** The address from the root, with every choice said, so that the initial view may change and no article does. */
  function address({ language: of, theme, titled, release }: Looks): string {
    const look = `theme=${theme}&title=${titled ? 1 : 0}`;
    if (release) return `${releaseFile(release, id, of, 'html')}?${look}`;
    const form: EmbedForm = view.table && !isTable ? 'table' : theme === 'dark' ? 'dark' : '';
    return `${embedAddress(id, of, form)}${writeView(view, choices)}&${look}`;
  }

  function write(): void {
    const chosen = looks();
    const { release, language: of } = chosen;
    // A release keeps the chart as it was found.
    const title = (release ? found : titles)[of];
    const site = new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href).origin;
    const code: EmbedCode = { address: site + address(chosen), title, height: chosen.height };
    const png = release ? releaseFile(release, id, of, 'png') : chartFile(id, `${of}.png`);
    const description = document.getElementById('mo-ta')?.textContent ?? '';
    const codes = {
      plain: plainCode(code),
      responsive: responsiveCode(code, `${site}/embed.js`),
      picture: pictureCode(site + png, site + pageAddress('chart', of, id), of === language ? description : found[of]),
    };
    for (const [name, text] of Object.entries(codes)) find(`#nhung-${name}`).textContent = text;
    for (const part of made.querySelectorAll<HTMLFieldSetElement>('[data-live]')) part.disabled = release !== '';
    find('[data-frozen]').hidden = !release;
    preview(chosen, png);
  }

  /** Writes the code again once it is known what the view is called. */
  function nameView(): void {
    const named = view;
    titlesOfView(frame, view, choices, found).then(
      (told) => {
        if (named !== view) return;
        titles = told;
        write();
      },
      // Without the figures nothing can be drawn anew either.
      () => undefined,
    );
  }

  function preview(chosen: Looks, png: string): void {
    const kind = find<HTMLInputElement>('[name="embed-preview"]:checked').value;
    const width = Number(find<HTMLInputElement>('[name="embed-width"]:checked').value);
    const room = find('[data-preview]');
    const scale = Math.min(1, room.clientWidth / width || 1);
    const shown = kind === 'picture' ? new Image() : document.createElement('iframe');
    shown.src = kind === 'picture' ? png : address(chosen);
    shown.style.cssText = `width: ${width}px; zoom: ${scale}`;
    if (shown instanceof HTMLIFrameElement) {
      shown.title = words.preview[language];
      shown.height = String(chosen.height);
      if (kind === 'responsive')
        shown.addEventListener('load', () => shown.contentWindow?.postMessage({ type: 'chart:hello', v: 1 }, '*'));
    } else shown.alt = words.preview[language];
    room.replaceChildren(shown);
  }

  function heard({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>): void {
    const shown = made.querySelector('iframe');
    const responsive = find<HTMLInputElement>('[name="embed-preview"]:checked').value === 'responsive';
    if (!responsive || !shown || source !== shown.contentWindow || data?.type !== 'chart:height') return;
    shown.height = String(data.height);
  }

  made.addEventListener('change', ({ target }) => {
    const asked = readForm(controls);
    const problem =
      !choices.codes.length || asked.show.length
        ? asked.show.length > choices.most
          ? exploreMessages.full[language]
          : ''
        : exploreMessages.few[language];
    status.textContent = problem.replace('{n}', String(choices.most));
    if (!problem) view = { ...asked, table: isTable || asked.table };
    if (choices.periods.indexOf(view.from) > choices.periods.indexOf(view.to)) {
      if ((target as HTMLElement).matches('[name="from"]')) view.to = view.from;
      else view.from = view.to;
    }
    writeForm(controls, view);
    write();
    nameView();
  });
  addEventListener('message', heard);
  made.addEventListener('close', () => removeEventListener('message', heard));
  // Only a form keeps its groups of choices apart from those of the page; it sends nothing.
  find('form').addEventListener('submit', (event) => event.preventDefault());
  for (const close of made.querySelectorAll('[data-close]')) close.addEventListener('click', () => made.close());
  // The room of the preview is known once the dialog is shown.
  requestAnimationFrame(write);
  if (!sameView({ ...view, table: choices.initial.table }, choices.initial)) nameView();
  return made;
}
