import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { declaredTexts } from '../../../src/edition/typed-figures/declared-texts.ts';
import { projectFolder } from '../site.ts';
import { readKnown } from './known.ts';
import { Matcher, type Literal } from './match-page.ts';
import { sentenceAt } from './match-context.ts';

const known = readKnown(loadCatalogue(join(projectFolder, 'tests/editions/second')));
const literals: Literal[] = [{ page: '/en/areas/', pattern: 'Route 66', why: 'the name of a road' }];

const declared = declaredTexts([{ text: { vi: 'thang 10', en: 'out of 10' }, why: 'a scale' }]);

/** What a made-up page is faulted for; texts that the page of its address must show are left out. */
function faults(body: string, address = '/en/areas/made-up/'): string[] {
  const matcher = new Matcher(known, literals, declared);
  matcher.match({ address, html: `<html><body><main>${body}</main></body></html>` });
  return matcher.faults.filter(({ number }) => number).map(({ number }) => number);
}

const link = (anchor: string, text: string) =>
  `<a class="value" href="/en/data/library-results/#obs-${anchor}">${text}</a>`;

it('takes a figure that leads to its row, in any of its forms', () => {
  const loans = 'loans.all.2025-S1';
  for (const text of ['1,879 loans', '1,879', 'first half of 2025', '2025']) {
    expect(faults(`<p>Readers: ${link(loans, text)}.</p>`)).toEqual([]);
  }
});

it('refuses a figure that says other than its row, or leads nowhere', () => {
  expect(faults(`<p>${link('loans.all.2025-S1', '1,897 loans')}</p>`)).toEqual(['1,897 loans']);
  expect(faults(`<p>${link('loans.all.2024-S2', '1,879 loans')}</p>`)).toEqual(['1,879 loans']);
  expect(faults(`<p>${link('loans.all.2031', '12 loans')}</p>`)).toEqual(['12 loans']);
});

it('keeps the word of an estimate with its number', () => {
  expect(faults(`<p>${link('loans.riverside.2024-S1', 'about 348 loans')}</p>`)).toEqual([]);
  expect(faults(`<p>${link('loans.riverside.2024-S1', '348 loans')}</p>`)).toEqual(['348 loans']);
});

it('refuses a number that is typed in a sentence, wherever it stands', () => {
  expect(faults('<p>Readers made 1,879 loans.</p>')).toEqual(['1,879']);
  expect(faults('<h2 title="of 12 books">Books</h2>')).toEqual(['12']);
  expect(faults('<table><tr><td>3.5</td></tr></table>')).toEqual(['3.5']);
  expect(faults('<script>const n = 12;</script><style>p { margin: 3px }</style>')).toEqual([]);
});

it('takes dates that the edition knows, and no others', () => {
  expect(faults('<p>Since 1 February 2025, in the first half of 2024, until July 2025.</p>')).toEqual([]);
  expect(faults('<p>On 2 February 2025</p>')).toEqual(['2', '2025']);
  expect(faults('<p>In the first half of 2026</p>')).toEqual(['2026']);
  expect(faults('<p>Ngày 01/02/2025, 6 tháng đầu năm 2025</p>', '/linh-vuc/thu/')).toEqual([]);
  expect(faults('<p>Ngày 01/3/2025</p>', '/linh-vuc/thu/')).toEqual(['01', '3', '2025']);
});

it('takes declared texts on their pages alone', () => {
  expect(faults('<p>Take Route 66.</p>')).toEqual([]);
  expect(faults('<p>Take Route 67.</p>')).toEqual(['67']);
  expect(faults('<p>Take Route 66.</p>', '/en/reports/made-up/')).toEqual(['66']);
});

it('takes what the edition declares, numbers of documents and marks of a list', () => {
  expect(faults('<p>A score out of 10.</p>')).toEqual([]);
  expect(faults('<p>A score out of 100.</p>')).toEqual(['100']);
  expect(faults('<p>Decree 63/2010/NĐ-CP of 8 June 2010 and Resolution 66-NQ/TW</p>')).toEqual([]);
  expect(faults('<p>Đã thu 63/2010 phiếu.</p>', '/linh-vuc/thu/')).toEqual(['63', '2010']);
  expect(faults('<p>(1) Reading</p><p>(2) Writing</p>')).toEqual([]);
  expect(faults('<p>Readers (47) came.</p>')).toEqual(['47']);
});

it('ends no sentence at the dot of an abbreviation', () => {
  expect(sentenceAt('42,81 TP. Hồ Chí Minh', 0)).toBe('42,81 TP. Hồ Chí Minh');
  expect(sentenceAt('Năm nay 42,81. Hồ Chí Minh', 8)).toBe('Năm nay 42,81.');
});

it('takes a number told of a chart when the sentence names its period and its row', () => {
  const chart = (text: string) => `<figure data-chart="library-results-loans-by-branch"><p>${text}</p></figure>`;
  expect(faults(chart('In the first half of 2025 the main branch made 1,502 loans.'))).toEqual([]);
  expect(faults(chart('In the first half of 2024 the main branch made 1,502 loans.'))).toEqual(['1,502']);
  expect(faults(chart('In the first half of 2025 the riverside branch made 1,502 loans.'))).toEqual(['1,502']);
});

/** A picture with an axis whose marks stand from left to right. */
const axis = (...marks: [place: number, text: number][]) => {
  const texts = marks.map(([x, text]) => `<text x="${x}" y="9">${text}</text>`).join('');
  return `<div class="picture"><svg><g class="t">${texts}</g></svg></div>`;
};

it('takes marks of an axis that stand in even steps', () => {
  expect(faults(axis([0, 0], [100, 20], [200, 40]))).toEqual([]);
  expect(faults(axis([0, 0], [100, 21], [200, 40])).length).toBeGreaterThan(0);
  expect(faults(axis([0, 0], [150, 20], [200, 40]))).toContain('0');
  expect(faults('<div class="picture"><svg><text x="5" y="9">40</text></svg></div>')).toEqual(['40']);
});

it('takes years of an axis that stand as far apart as they are', () => {
  expect(faults(axis([0, 2023], [100, 2024], [200, 2025]))).toEqual([]);
  expect(faults(axis([0, 2023], [100, 2025], [200, 2025])).length).toBeGreaterThan(0);
  expect(faults(axis([50, 2015], [105, 2020], [160, 2026])).length).toBeGreaterThan(0);
});

it('counts what a folded list holds and what a button chooses', () => {
  const sources = (count: number) =>
    `<details><summary>Sources (${count})</summary><ul class="from-sources"><li>A</li><li>B</li></ul></details>`;
  expect(faults(sources(2))).toEqual([]);
  expect(faults(sources(3))).toEqual(['3']);
  const boxes = (count: number) =>
    `<details><summary>Choose (${count})</summary><input type="checkbox" data-show checked><input type="checkbox" data-show></details>`;
  expect(faults(boxes(1))).toEqual([]);
  expect(faults(boxes(2))).toEqual(['2']);
  const at = '/en/charts/library-results-loans-by-branch/';
  const button = (text: string) => `<button data-codes="centre riverside">${text}</button>`;
  expect(faults(button('2 highest (2025)'), at)).toEqual(['2 highest (2025)']);
  expect(faults(button('2 highest (H1 2025)'), at)).toEqual([]);
  expect(faults(button('3 highest (H1 2025)'), at)).toEqual(['3 highest (H1 2025)']);
});

it('shows on a line of time what is chosen, out of the periods of the data', () => {
  const time = (label: string, option: string) =>
    `<figure data-chart="library-results-loans-by-branch">
      <fieldset class="time"><select><option>H1 2024</option><option selected>${option}</option></select></fieldset>
      <div class="timeline"><svg><text>${label}</text></svg></div>
    </figure>`;
  const [half, other, none] = ['H1 2025', 'H1 2024', 'H1 2031'];
  expect(faults(time(half, half))).toEqual([]);
  expect(faults(time(other, half))).toEqual([other]);
  expect(faults(time(none, none))).toEqual([none]);
  const end = (label: string) => time(half, half).replace('<svg>', `<svg><g class="t"><text>${label}</text></g>`);
  expect(faults(end(other))).toEqual([]);
  expect(faults(end(none))).toEqual([none]);
});

it('holds each related chart to its own finding', () => {
  const [first, second] = [...known.filled.en.values()]
    .flat()
    .filter(({ heading, figures }) => heading && figures.length);
  const related = (text: string) =>
    `<ul class="related"><li><a href="${first!.expected}"><img alt="">${text}</a></li></ul>`;
  expect(faults(related(first!.text))).toEqual([]);
  expect(faults(related(second!.text))).toEqual([second!.text]);
});

it('reads a row of the data by its own anchor', () => {
  const at = '/en/data/library-results/';
  const heads = ['Measure', 'Branch', 'Period', 'Value', 'Source', 'Notes'].map((head) => `<th>${head}</th>`);
  const table = (row: string) =>
    `<table class="observations"><thead><tr>${heads.join('')}</tr></thead><tbody>${row}</tbody></table>`;
  const row = (value: string, period: string, note = '') =>
    table(
      `<tr id="obs-loans.riverside.2024-S1"><th>Loans<span class="where">Riverside branch, ${period}</span></th><td>Riverside branch</td>
      <td>${period}</td><td class="n">${value}</td><td>Mau District Library</td><td class="remarks">Counted by hand.${note}</td></tr>`,
    );
  expect(faults(row('about 348 loans', 'first half of 2024'), at)).toEqual([]);
  expect(faults(row('348 loans', 'first half of 2024'), at)).toEqual(['348 loans']);
  expect(faults(row('about 348 loans', 'first half of 2025'), at).length).toBe(2);
  expect(faults(row('about 348 loans', 'first half of 2024', ' In 2 rooms.'), at)).toEqual([
    'Counted by hand. In 2 rooms.',
  ]);
  expect(faults(row('about 348 loans', 'first half of 2024').replace('<th>Period</th>', ''), at)).not.toEqual([]);
});

it('misses a text that a page must show', () => {
  const matcher = new Matcher(known, literals);
  matcher.match({ address: '/en/charts/library-results-loans/', html: '<h1>Loans rose to 1,978</h1>' });
  expect(matcher.faults.map(({ why }) => why)).toContain('is missing from the page');
});
