import { handInPackage, isSamePerson } from '../../dataset/hand-in/hand-in-package.ts';
import { differenceText } from '../../dataset/text/difference-text.ts';
import { sentenceCase } from '../../language/words/chart/chart-sentences.ts';
import { differenceWords } from '../../language/words/difference-words.ts';
import type { Language } from '../../language/language.ts';
import { formatNumber } from '../../language/number.ts';
import { formatProblem, type Problem } from '../../schema/problem.ts';
import { checkDataCharts, type Shown } from './check-data-charts.ts';
import { fillWords, textElement } from '../search/marked-text.ts';
import { saveFile } from '../download/save-file.ts';

/** Problems shown at once; the rest is counted. */
const MOST = 100;

/** Shows what a check has found: problems beside their rows, what was put right, differences, charts, and the package. */
export function showHandIn(place: HTMLElement, shown: Shown): void {
  const { handIn, words } = shown;
  const language = document.documentElement.lang as Language;
  const faults = handIn.problems.filter(({ notice }) => !notice);
  const mends = handIn.problems.filter(({ code }) => code.startsWith('mended-'));
  const missing = handIn.problems.filter(({ code }) => code === 'rows-missing');
  const notices = handIn.problems.filter(
    (problem) => problem.notice && !mends.includes(problem) && !missing.includes(problem),
  );
  place.replaceChildren(
    ...(missing.length ? [section(words.missing, ...missing.map((each) => sentenceOf(each, language)))] : []),
    ...(faults.length ? [section(words.problems, problemTable(faults, shown, language))] : []),
    ...(notices.length ? [section(words.notices, list(notices.map((each) => formatProblem(each, language))))] : []),
    ...(mends.length ? [mendSection(mends, shown, language)] : []),
    ...(handIn.dataset ? [differences(shown, language), checkDataCharts(shown, language), packageForm(shown)] : []),
  );
}

function section(title: string, ...content: Node[]): HTMLElement {
  const made = textElement('section');
  made.append(textElement('h2', '', title), ...content);
  return made;
}

function sentenceOf({ message, fix }: Problem, language: Language): HTMLElement {
  return textElement('p', 'missing', `${sentenceCase(message[language])}. ${sentenceCase(fix[language])}.`);
}

function list(texts: readonly string[]): HTMLElement {
  const made = textElement('ul');
  made.append(...texts.map((text) => textElement('li', '', text)));
  return made;
}

/** A row for each problem, under it the cells of the row in which it stands. */
function problemTable(problems: readonly Problem[], { handed, words }: Shown, language: Language): HTMLElement {
  const frame = textElement('div', 'scroll');
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', words.problems);
  const table = textElement('table');
  const head = textElement('tr');
  for (const text of [words.row, words.column, words.found, words.wrong, words.fix]) {
    const cell = textElement('th', '', text);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = textElement('tbody');
  const { rows } = handed.cells;
  let last: number | undefined;
  for (const problem of problems.slice(0, MOST)) {
    const line = textElement('tr');
    const column = [problem.column, problem.letter ? `(${problem.letter})` : ''].filter(Boolean).join(' ');
    const texts = [
      String(problem.row ?? ''),
      column,
      problem.found ?? '',
      problem.message[language],
      problem.fix[language],
    ];
    line.append(...texts.map((text) => textElement('td', '', text)));
    body.append(line);
    const cells = problem.row && problem.row !== last ? rows[problem.row - 1] : undefined;
    last = problem.row;
    if (!cells) continue;
    const beside = textElement('tr', 'cells');
    const cell = textElement('td', '', `${words.cells}: ${cells.join(' | ')}`);
    cell.colSpan = 5;
    beside.append(cell);
    body.append(beside);
  }
  const header = textElement('thead');
  header.append(head);
  table.append(header, body);
  frame.append(table);
  if (problems.length > MOST) frame.append(textElement('p', '', fillWords(words.more, { n: problems.length - MOST })));
  return frame;
}

function mendSection(
  mends: readonly Problem[],
  { document: { context }, handIn, words }: Shown,
  language: Language,
): HTMLElement {
  const button = textElement('button', '', words.mended);
  button.type = 'button';
  button.addEventListener('click', () =>
    saveFile(`${context.id}.csv`, 'text/csv;charset=utf-8', `\ufeff${handIn.csv}`),
  );
  const texts = mends.map(({ message, fix }) => `${message[language]} → ${fix[language]}`);
  return section(words.mends, list(texts), button);
}

/** How the file differs from what is published, by the names of rows. */
function differences({ handIn, words }: Shown, language: Language): HTMLElement {
  const parts = differenceText(handIn.dataset!, handIn, language);
  if (!parts.length) return section(words.difference, textElement('p', '', differenceWords.same[language]));
  const corrected = parts.some(({ part }) => part !== 'added' && part !== 'notes');
  return section(
    words.difference,
    ...parts.flatMap(({ title, lines }) => {
      const more = differenceWords.more[language].replace('{n}', formatNumber(lines.length - MOST, language));
      return [textElement('h3', '', title), list([...lines.slice(0, MOST), ...(lines.length > MOST ? [more] : [])])];
    }),
    ...(corrected ? [textElement('p', 'quiet', differenceWords.corrected[language])] : []),
  );
}

/** The form that makes the package, once two different people are named. */
function packageForm({ document: { context }, handIn, words }: Shown): HTMLElement {
  const form = textElement('form');
  const field = (text: string, name: string) => {
    const label = textElement('label', '', text);
    const input = textElement('input');
    Object.assign(input, { name, required: true, autocomplete: 'name' });
    label.append(input);
    return { label, input };
  };
  const [prepared, checked] = [field(words.preparedBy, 'prepared'), field(words.checkedBy, 'checked')];
  const button = textElement('button', '', words.download);
  const status = textElement('p', 'quiet');
  status.setAttribute('role', 'status');
  form.noValidate = true;
  form.append(prepared.label, checked.label, button, status);
  const handOver = async () => {
    const names = [prepared, checked].map(({ input }) => input.value.normalize('NFC').replace(/\s+/g, ' ').trim());
    const missing = names.findIndex((name) => !/\p{L}/u.test(name));
    if (missing >= 0 || isSamePerson(names[0]!, names[1]!)) {
      status.textContent = words.people;
      (missing === 0 ? prepared : checked).input.focus();
      return;
    }
    const date = new Date().toLocaleDateString('sv-SE');
    const [sha256, base_sha256] = await Promise.all([handIn.csv, context.published].map(sha256Of));
    const made = handInPackage(context, handIn, {
      ...{ date, prepared_by: names[0]!, checked_by: names[1]! },
      ...{ sha256: sha256!, base_sha256: base_sha256! },
    });
    const name = saveFile(
      `ban-giao-${context.id}-${date}.json`,
      'application/json',
      `${JSON.stringify(made, null, 2)}\n`,
    );
    status.textContent = fillWords(words.downloaded, { f: name });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void handOver();
  });
  return section(words.handIn, textElement('p', 'quiet', words.handInHint), form);
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
async function sha256Of(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
