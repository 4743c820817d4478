import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/edition/load.ts';
import { declaredTexts } from '../../../src/edition/typed-figures/declared-texts.ts';
import { projectFolder } from '../site.ts';
import { readKnown } from './known.ts';
import { Matcher, type Literal } from './match-page.ts';
import { sentenceAt } from './match-context.ts';

const catalogue = loadCatalogue(join(projectFolder, 'tests/editions/second'));
const known = readKnown(catalogue);
const literals: Literal[] = [{ page: '/en/areas/', pattern: 'Route 66', why: 'the name of a road' }];

const declared = declaredTexts([{ text: { vi: 'thang 10', en: 'out of 10' }, why: 'a scale' }]);

/** What a made-up page is faulted for; texts that the page of its address must show are left out. */
function faults(body: string, address = '/en/areas/made-up/', of = known): string[] {
  const matcher = new Matcher(of, literals, declared);
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

it('takes what is told of a dataset that was taken out', () => {
  const withdrawals = [
    {
      ...{ dataset: 'library-seats', kind: 'withdrawn' as const, date: '2025-07-01' },
      title: { vi: '12 chỗ ngồi', en: 'The 12 seats' },
      reason: { vi: 'Theo công văn số 34.', en: 'By letter No. 34.' },
    },
  ];
  const page = '<ul><li><h3>The 12 seats</h3><p>1 July 2025. By letter No. 34.</p></li></ul>';
  expect(faults(page, '/en/corrections/', readKnown({ ...catalogue, withdrawals }))).toEqual([]);
  expect(faults(page, '/en/corrections/')).toEqual(['12', '34']);
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
  expect(faults(axis([0, 2024], [100, 2024], [200, 2025]))).not.toEqual([]);
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

/** The same edition, in which the branches of the library are what provinces are: two that were, of which one is left. */
function withProvinces(): typeof known {
  const results = catalogue.datasets.get('library-results')!;
  const branches = results.observations.filter(({ id }) => /^obs-loans\.(centre|riverside)\.2025/.test(id));
  const places = branches.map((one) => ({ ...one, period: '2025-07-01', attributes: { successor: 'centre' } }));
  const dataset = {
    ...results,
    id: 'places',
    observations: places,
    derived: [],
    codes: { ...results.codes, successor: results.codes['branch']! },
  };
  return readKnown({
    ...catalogue,
    provinces: {
      title: { vi: 'Cơ sở', en: 'Branches' },
      lead: { vi: 'Cơ sở', en: 'Branches' },
      dataset: 'places',
      province: 'branch',
      successor: 'successor',
      change: 'successor',
      absent: [],
      figures: [{ dataset: results.id, charts: ['library-results-loans-by-branch'] }],
    },
    datasets: new Map([...catalogue.datasets, ['places', dataset]]),
  });
}

describe('on the page of a province', () => {
  const branches = withProvinces();
  const part = (body: string, title = 'Riverside branch') =>
    faults(
      `<h1>${title}</h1><section><h2 id="riverside">Riverside branch before 1 July 2025</h2>
      <div class="province-index"><h3><a href="/en/data/library-results/">Results</a></h3>${body}</div></section>`,
      '/en/provinces/made-up/',
      branches,
    );
  const table = (value: string, middle: string, caption = 'Riverside branch, H1 2025', measure = 'Loans') =>
    `<table><caption>${caption}</caption>
    <thead><tr><th>Measure</th><th>Value</th><th>Middle half</th></tr></thead>
    <tbody><tr><th>${measure}</th><td>${value}</td><td>${middle}</td></tr></tbody></table>`;
  const own = link('loans.riverside.2025-S1', '377');
  const middle = '658–1,221';

  it('takes the middle half of all that have a figure, between two of them in proportion', () => {
    expect(part(table(own, middle))).toEqual([]);
    expect(part(table(own, '658–1,220'))).toEqual(['658–1,220']);
    expect(part(table(own, '659–1,221'))).toEqual(['659–1,221']);
    const note = (count: number) =>
      `<p>Middle half: where the ${count} provinces and cities with figures lie without a quarter at each end; computed here.</p>`;
    expect(part(table(own, middle) + note(2))).toEqual([]);
    expect(part(table(own, middle) + note(3))).toHaveLength(1);
  });

  it('refuses a figure of another province, period or measure than its table names, and a part of another page', () => {
    expect(part(table(link('loans.riverside.2025-S1', '378'), middle))).toEqual(['378']);
    expect(part(table(link('loans.centre.2025-S1', '1,502'), middle))).toEqual(['1,502']);
    expect(part(table(own, middle, 'Riverside branch, H2 2024'))).not.toEqual([]);
    expect(part(table(link('shelves-done.riverside.2025-S1', '21'), middle))).not.toEqual([]);
    expect(part(table(own, middle), 'Main branch')).toEqual([]);
    expect(part(table(own, middle), 'Another branch')).not.toEqual([]);
  });

  it('holds the points of its pictures, and the words beside them, to its own figures', () => {
    const picture = (value: string, remark: string, label: string, span = 'H2 2024–H1 2025') =>
      `<figure data-chart="library-results-loans-by-branch" data-kind="line">
      <h4>Riverside branch, ${span}</h4>
      <div class="picture"><svg><text x="90" y="20">${label}</text><text x="0" y="99">All 2 branches</text></svg></div>
      <script data-targets>{"s":["Riverside branch"],"h":["H2 2024","H1 2025"],
      "t":[[0,0,10,30,"402"],[0,1,80,0,"${value}","${remark}"]],"x":[],"y":[],"b":[[100,100]],"e":0,"a":1}</script></figure>`;
    const half = `middle half: ${middle}`;
    expect(part(picture('377', half, '377'))).toEqual([]);
    expect(part(picture('376', half, '376'))).not.toEqual([]);
    expect(part(picture('1,502', half, '1,502'))).not.toEqual([]);
    expect(part(picture('377', 'middle half: 658–1,222', '377'))).toEqual(['658–1,222']);
    expect(part(picture('377', half, '402'))).toEqual(['402']);
    expect(part(picture('377', half, '377', '2024–H1 2025'))).toHaveLength(1);
    expect(part(picture('377', half, '377').replace('All 2', 'All 3'))).toEqual(['3']);
  });

  it('counts the provinces of which it says that there are figures, and names the periods without any', () => {
    const absent = (text: string) =>
      faults(`<ul class="province-absent"><li>Results of the library: ${text}</li></ul>`, '/en/provinces/x/', branches);
    expect(absent('the data of this site have 2 of the 2 provinces and cities.')).toEqual([]);
    expect(absent('the data of this site have 1 of the 2 provinces and cities.')).toEqual(['1 of the 2']);
    expect(absent('the data of this site have 2 of the 3 provinces and cities.')).toEqual(['2 of the 3']);
    expect(absent('Riverside branch has no result for 2024.')).toHaveLength(1);
  });

  it('takes one day alone', () => {
    const lead = (text: string) => faults(`<p class="lead">${text}</p>`, '/en/provinces/x/', branches);
    expect(lead('Since 1 July 2025 it is part of another.')).toEqual([]);
    expect(lead('Since 1 February 2025 it is part of another.')).toEqual(['1 February 2025']);
  });
});
