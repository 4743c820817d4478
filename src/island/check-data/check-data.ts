import type { CheckDataDocument } from '../../dataset/hand-in/check-data-document.ts';
import type { Language } from '../../language/language.ts';
import type { CheckDataWords } from '../../language/words/check-data-words.ts';
import { readHandIn } from '../../dataset/hand-in/hand-in.ts';
import { openHandIn, type HandInFile } from '../../dataset/hand-in/open-hand-in.ts';
import { recogniseHeader, type KnownHeader } from '../../dataset/hand-in/tidy-hand-in.ts';
import { writeCsv } from '../../dataset/write/write-csv.ts';
import { faultsOf } from '../../schema/problem.ts';
import { showHandIn } from './check-data-result.ts';
import { saveFile } from '../download/save-file.ts';
import { debounce, fillWords } from '../search/marked-text.ts';

interface Known extends KnownHeader {
  title: string;
  /** Address of the rules of the dataset. */
  rules: string;
}

const DELAY = 300;

const frame = document.querySelector<HTMLElement>('[data-check-data]')!;
const { words, known } = JSON.parse(frame.dataset['checkData']!) as { words: CheckDataWords; known: Known[] };
const part = <Kind extends HTMLElement>(selector: string) => frame.querySelector<Kind>(selector)!;
const paste = part<HTMLTextAreaElement>('#paste');
const file = part<HTMLInputElement>('#file');
const choice = part<HTMLSelectElement>('#dataset');
const said = part('[data-said]');
const result = part('[data-result]');
const rules = new Map<string, Promise<CheckDataDocument>>();
let given: HandInFile | null = null;
let turn = 0;

frame.hidden = false;

function rulesOf({ id, rules: address }: Known): Promise<CheckDataDocument> {
  const found = rules.get(id) ?? fetch(address).then((answer) => answer.json() as Promise<CheckDataDocument>);
  rules.set(id, found);
  found.catch(() => rules.delete(id));
  return found;
}

/** Checks what was given last, and tells; `focus` goes to the sentence where somebody has asked for it. */
async function check(focus: boolean): Promise<void> {
  const mine = ++turn;
  result.replaceChildren();
  said.textContent = '';
  if (!given) return;
  const handed = given;
  const [header = []] = handed.cells.rows;
  const dataset = known.find(({ id }) => id === (choice.value || recogniseHeader(header, known)));
  try {
    if (!dataset) said.textContent = words.unknown;
    else {
      const document = await rulesOf(dataset);
      if (mine !== turn) return;
      const handIn = readHandIn(document.context, handed);
      const faults = faultsOf(handIn.problems).length;
      const values = { d: dataset.title, n: faults || (handIn.dataset?.rows.length ?? 0) };
      said.textContent = fillWords(faults ? words.faulty : words.clean, values);
      showHandIn(result, { document, handed, handIn, words });
    }
  } catch {
    if (mine === turn) said.textContent = words.failed;
  }
  if (focus) said.focus();
}

async function take(chosen: File | undefined): Promise<void> {
  if (!chosen) return;
  given = openHandIn(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
  paste.value = '';
  await check(true);
}

paste.addEventListener(
  'input',
  debounce(() => {
    given = paste.value.trim() ? openHandIn(new TextEncoder().encode(paste.value), words.pasted) : null;
    void check(false);
  }, DELAY),
);
file.addEventListener('change', () => void take(file.files?.[0]));
choice.addEventListener('change', () => void check(false));
part('[data-check]').addEventListener('click', () => void check(true));
for (const name of ['dragover', 'drop'] as const) {
  document.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (name === 'drop') void take(event.dataTransfer.files[0]);
  });
}
frame.addEventListener('click', ({ target }) => {
  const id = (target as HTMLElement).dataset['template'];
  const columns = known.find((each) => each.id === id)?.columns;
  if (!columns) return;
  const header = columns.map((column) => column.label[document.documentElement.lang as Language]);
  saveFile(`${id}.csv`, 'text/csv;charset=utf-8', writeCsv({ header, rows: [] }, { bom: true }));
});
