/** How well and how fast the search answers: both sets of questions, then a site of 2,000 pages; `npm run bench:search`. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadCatalogue } from '../../src/edition/load.ts';
import { searchRecords } from '../../src/publish/search-records.ts';
import { buildSite } from '../../src/commands/build.ts';
import { indexPages } from '../../src/commands/build/index-pages.ts';
import { serveFolder } from '../../src/commands/serve/serve.ts';
import { textOf } from '../harness/html.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { launchChromium } from '../harness/launch-chromium.ts';
import { askQuestion, readQuestions, searchPages, type Question, type Reply } from '../harness/search-questions.ts';

const PAGES = 2000;
const limits = { first: 0.95, five: 0.99, index: 10_000, query: 150 };

await buildSite({ root: process.cwd(), ifChanged: true, quiet: true });
const browser = await launchChromium();
const folder = mkdtempSync(join(tmpdir(), 'search-'));
try {
  const served = await serveFolder('dist');
  tell('questions', await askAll(browser, served.url, readQuestions('queries')), true);
  tell('questions never tuned on', await askAll(browser, served.url, readQuestions('unseen')), false);
  await served.close();
  await timeLarge(browser, folder);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function askAll(browser: Browser, url: string, questions: readonly Question[]): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const language of ['vi', 'en'] as const) {
    const page = await browser.newPage();
    await page.goto(`${url}${searchPages[language]}?q=abc`);
    await page.locator('[data-no-result], [data-result]').first().waitFor();
    for (const question of questions.filter(({ from }) => from === language)) {
      replies.push(await askQuestion(page, question));
    }
    await page.close();
  }
  return replies;
}

/** Prints what was answered by class, and every question whose answer does not stand first. */
function tell(name: string, replies: readonly Reply[], judged: boolean): void {
  const share = (some: readonly Reply[], most: number) =>
    some.filter(({ place }) => place >= 0 && place <= most).length / (some.length || 1);
  const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
  console.log(
    `\n${replies.length} ${name}: first ${percent(share(replies, 0))}, in five ${percent(share(replies, 4))}`,
  );
  for (const [kind, some] of Map.groupBy(replies, ({ question }) => question.class)) {
    console.log(`  ${kind}: ${some.length}, first ${percent(share(some, 0))}, in five ${percent(share(some, 4))}`);
  }
  for (const { question, place, found } of replies.filter(({ place }) => place !== 0)) {
    console.log(
      `  ${question.query} → ${question.page}: ${place < 0 ? 'not found' : `place ${place + 1}`}, first ${found[0]}`,
    );
  }
  if (judged && (share(replies, 0) < limits.first || share(replies, 4) < limits.five)) process.exitCode = 1;
}

/** Makes a site of 2,000 pages of the sentences of this one, indexes it and asks it again what it has been asked once. */
async function timeLarge(browser: Browser, folder: string): Promise<void> {
  const site = join(folder, 'site');
  cpSync('dist', site, { recursive: true, filter: (path) => !/^dist[\\/](v|pagefind|charts|oembed)\b/.test(path) });
  const catalogue = loadCatalogue(process.cwd());
  const pages = searchRecords(catalogue).filter(({ own }) => !own);
  const more = makePages(site, pages, PAGES - pages.length);
  const begun = performance.now();
  await indexPages(site, catalogue, more);
  report(`index of ${PAGES} pages`, [performance.now() - begun], limits.index);
  const served = await serveFolder(site);
  const page = await browser.newPage();
  await page.goto(`${served.url}${searchPages.vi}?q=abc`);
  await page.locator('[data-no-result], [data-result]').first().waitFor();
  const questions = readQuestions('queries').filter(({ from }, index) => from === 'vi' && index % 4 === 0);
  for (const question of questions) await askQuestion(page, question);
  const warm: number[] = [];
  for (const question of questions) warm.push((await askQuestion(page, question)).took);
  report(`warm query among ${PAGES} pages`, warm, limits.query);
  await served.close();
}

/** Writes pages in both languages, each of some sentences of the site in an order of its own, always the same. */
function makePages(site: string, pages: readonly SearchRecord[], count: number): SearchRecord[] {
  const sentences = { vi: [] as string[], en: [] as string[] };
  for (const { address, language } of pages) {
    const html = readFileSync(join(site, address, 'index.html'), 'utf8');
    const text = textOf(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).replace(/[\s<&]+/g, ' ');
    sentences[language].push(...text.split(/(?<=[.;:]) /).filter((sentence) => sentence.length > 40));
  }
  let seed = 1;
  const next = (most: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
  return Array.from({ length: count }, (_, index) => {
    const language = index % 2 ? 'en' : 'vi';
    const pick = () => sentences[language][next(sentences[language].length)]!;
    const address = `${language === 'en' ? '/en' : ''}/bench-${index}/`;
    const text = Array.from({ length: 12 }, () => `<p>${pick()}</p>`).join('');
    mkdirSync(join(site, address));
    const html = `<main><h1>${pick().slice(0, 70)}</h1><h2 id="a">${pick().slice(0, 40)}</h2>${text}</main>`;
    writeFileSync(join(site, address, 'index.html'), html);
    const years = [String(2010 + (index % 16))];
    return {
      address,
      language,
      type: 'page',
      areas: [],
      years,
      names: [],
      aliases: [],
      mentions: [],
      subject: '',
      card: {},
    };
  });
}

/** Prints median, 95th percentile and longest; judged by the median, since the slowest also tell of other work on the machine. */
function report(name: string, times: readonly number[], limit: number): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  if (at(0.5) > limit) process.exitCode = 1;
  const [median, late, longest] = [0.5, 0.95, 1].map((part) => at(part).toFixed(0));
  console.log(`\n${name}: median ${median} ms, 95th percentile ${late} ms, longest ${longest} ms; limit ${limit} ms`);
}
