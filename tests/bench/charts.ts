/** How fast a chart answers in a browser on a processor slowed four times; `npm run bench:charts`. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../src/commands/serve/serve.ts';
import { heavyChart, makeHeavy } from '../harness/editions/heavy-edition.ts';
import { launchChromium } from '../harness/launch-chromium.ts';
import { copyProject, runBuild } from '../harness/project-copy.ts';

const SLOWED = 4;
/** A phone's network: bytes a second, and milliseconds there and back. */
const NETWORK = { downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150, offline: false };
const YEARS = 25;
const ROUNDS = 20;
const COLD = 5;

/** Milliseconds that the median may take. */
const limits = {
  'cold page: a disclosure opens': 100,
  'cold page: a value under the finger': 100,
  'cold page: a choice is seen to be pressed': 100,
  'cold page: a first choice is drawn': 1200,
  'a choice is drawn once the island is there': 300,
  'pointer move': 16,
  'first frame of a redraw of 10 × 25': 50,
  'longest frame of its transition': 34,
};

const { folder, remove } = copyProject();
try {
  makeHeavy(folder, YEARS);
  const built = await runBuild(folder);
  if (built.code !== 0) throw new Error(built.output);
  const served = await serveFolder(join(folder, 'dist'));
  const address = `${served.url}/bieu-do/${heavyChart}/`;
  const browser = await launchChromium();
  tell(browser.version());
  const cold = await timeCold(browser, address);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await slow(page, false);
  const pointer = await timePointer(page);
  const { first, longest, drawn } = await timeRedraw(page);
  const late = [
    report('cold page: a disclosure opens', cold.disclosure),
    report('cold page: a value under the finger', cold.value),
    report('cold page: a choice is seen to be pressed', cold.pressed),
    report('cold page: a first choice is drawn', cold.drawn),
    report('a choice is drawn once the island is there', drawn),
    report('pointer move', pointer),
    report('first frame of a redraw of 10 × 25', first),
    report('longest frame of its transition', longest),
  ];
  await browser.close();
  await served.close();
  process.exitCode = late.includes(true) ? 1 : 0;
} finally {
  remove();
}

function tell(browser: string): void {
  const { astro, d3 } = (JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> })
    .dependencies as { astro: string; d3: string };
  const [{ model } = { model: '' }] = cpus();
  console.log(`${model.trim()}, ${cpus().length} cores, slowed ${SLOWED} times`);
  console.log(`Chromium ${browser}, Node ${process.versions.node}, Astro ${astro}, D3 ${d3}`);
}

/** A slower processor, and where `network` a phone's network with nothing kept from before. */
async function slow(page: Page, network: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
}

/** What a reader sees of a page that was never opened before: each in a fresh context, from the press to the frame after it. */
async function timeCold(
  browser: Browser,
  address: string,
): Promise<Record<'disclosure' | 'value' | 'pressed' | 'drawn', number[]>> {
  const times = { disclosure: [] as number[], value: [] as number[], pressed: [] as number[], drawn: [] as number[] };
  for (let round = 0; round < COLD; round += 1) {
    const fresh = async (work: (page: Page) => Promise<void>): Promise<void> => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
      const page = await context.newPage();
      await slow(page, true);
      await page.goto(address);
      await work(page);
      await context.close();
    };
    await fresh(async (page) => {
      times.disclosure.push(
        await pressed(page, 'details.choose summary', () =>
          document.querySelector('details.choose')!.hasAttribute('open'),
        ),
      );
    });
    await fresh(async (page) => {
      times.value.push(
        await pressed(page, '.picture', () => document.querySelector('.picture .tip')?.checkVisibility() ?? false),
      );
    });
    await fresh(async (page) => {
      await page.locator('details.choose summary').tap();
      times.pressed.push(await pressed(page, '[data-show]:checked', (box) => !(box as HTMLInputElement).checked));
    });
    await fresh(async (page) => {
      const groups = await page.locator('.picture svg.narrow [data-s]').count();
      const start = performance.now();
      await page.locator('details.choose summary').tap();
      await page.locator('[data-show]:checked').last().tap();
      // A line that goes may still fade: what is drawn anew has begun when the title says so.
      await page.waitForFunction(() => document.querySelector('.was-found') !== null, undefined, { polling: 'raf' });
      times.drawn.push(performance.now() - start);
      if (!groups) throw new Error('No lines');
    });
  }
  return times;
}

/** Milliseconds from a press on an element until what follows can be seen in a frame. */
async function pressed(page: Page, selector: string, seen: (element: Element) => boolean): Promise<number> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const waiting = target.evaluate(
    (element, code) =>
      new Promise<number>((done) => {
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the test that is given, in the page
        const test = new Function(`return (${code})`)() as (element: Element) => boolean;
        let start = 0;
        const watch = (): void => {
          if (test(element)) done(performance.now() - start);
          else requestAnimationFrame(watch);
        };
        addEventListener('pointerdown', ({ timeStamp }) => ((start = timeStamp), watch()), {
          capture: true,
          once: true,
        });
      }),
    String(seen),
  );
  await target.tap();
  return waiting;
}

/** Milliseconds from each pointer move over the picture until marks and tooltip are laid out. */
function timePointer(page: Page): Promise<number[]> {
  return page.evaluate(async (rounds) => {
    const picture = document.querySelector<HTMLElement>('.picture')!;
    picture.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = picture.getBoundingClientRect();
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await new Promise(requestAnimationFrame);
      const place = { clientX: left + (width * (round + 1)) / (rounds + 2), clientY: top + (height * (round % 7)) / 7 };
      const start = performance.now();
      picture.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', ...place }));
      picture.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times;
  }, ROUNDS);
}

/** For each of many choices: until its first frame, its longest frame after that, and until the choice is drawn and said. */
async function timeRedraw(page: Page): Promise<Record<'first' | 'longest' | 'drawn', number[]>> {
  await page.locator('.chips [aria-pressed]').last().click();
  await page.waitForFunction(() => document.querySelector('[data-chosen]') !== null);
  await page.waitForTimeout(1000);
  return page.evaluate(async (rounds) => {
    const picture = document.querySelector<HTMLElement>('.picture')!;
    const times = { first: [] as number[], longest: [] as number[], drawn: [] as number[] };
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-show]')];
    for (let round = 0; round < rounds; round += 1) {
      const drawn = new Promise<number>((done) => {
        picture.addEventListener('redraw', () => (picture.getBoundingClientRect(), done(performance.now())), {
          once: true,
        });
      });
      const start = await new Promise(requestAnimationFrame);
      boxes.at(-1)!.click();
      times.drawn.push((await drawn) - start);
      const frames = [start];
      while (performance.now() - start < 600) frames.push(await new Promise(requestAnimationFrame));
      times.first.push(frames[1]! - start);
      times.longest.push(Math.max(...frames.slice(2).map((at, index) => at - frames[index + 1]!)));
    }
    return times;
  }, ROUNDS);
}

/** Prints median, 95th percentile and longest; true when the median is over its limit: the slowest also tell of other work on the machine. */
function report(name: keyof typeof limits, times: readonly number[]): boolean {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(1);
  const late = Number(at(0.5)) > limits[name];
  console.log(
    `${name}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms; limit of the median ${limits[name]} ms${late ? ', EXCEEDED' : ''}`,
  );
  return late;
}
