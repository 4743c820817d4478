/** How fast a chart answers in a browser on a processor slowed four times; `npm run bench:charts`. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../src/commands/serve/serve.ts';
import { heavyChart, makeHeavy } from '../harness/heavy-edition.ts';
import { launchChromium } from '../harness/launch-chromium.ts';
import { copyProject, runBuild } from '../harness/project-copy.ts';

const SLOWED = 4;
const YEARS = 25;
const ROUNDS = 40;
const limits = { 'pointer move': 16, 'redraw of 10 × 25': 50 };

const { folder, remove } = copyProject();
try {
  makeHeavy(folder, YEARS);
  const built = await runBuild(folder);
  if (built.code !== 0) throw new Error(built.output);
  const served = await serveFolder(join(folder, 'dist'));
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${served.url}/bieu-do/${heavyChart}/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  tell(browser.version());
  let late = 0;
  late += report('pointer move', await timePointer(page));
  late += report('redraw of 10 × 25', await timeRedraw(page));
  await browser.close();
  await served.close();
  process.exitCode = late ? 1 : 0;
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

/** Milliseconds from each choice until both pictures, the points and the table stand anew and are laid out. */
async function timeRedraw(page: Page): Promise<number[]> {
  const box = page.locator('[data-show]').last();
  await box.click();
  await page.waitForFunction(() => document.querySelector('.notice')?.textContent !== '');
  return page.evaluate(async (rounds) => {
    const picture = document.querySelector<HTMLElement>('.picture')!;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-show]')];
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await new Promise(requestAnimationFrame);
      const drawn = new Promise<number>((done) => {
        picture.addEventListener('redraw', () => (picture.getBoundingClientRect(), done(performance.now())), {
          once: true,
        });
      });
      const start = performance.now();
      // The last is ticked and another is lifted in turn, so that ten series are drawn anew each time.
      if (!boxes.at(-1)!.checked) boxes.at(-1)!.click();
      else {
        const list = document.querySelector<HTMLSelectElement>('[name=highlight]')!;
        list.selectedIndex = 2 + (round % 2);
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }
      times.push((await drawn) - start);
    }
    return times.slice(1);
  }, ROUNDS);
}

/** Prints median, 95th percentile and longest; 1 when the median is over its limit: the slowest also tell of other work on the machine. */
function report(name: keyof typeof limits, times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(1);
  const late = Number(at(0.5)) > limits[name];
  console.log(
    `${name}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms; limit of the median ${limits[name]} ms${late ? ', EXCEEDED' : ''}`,
  );
  return late ? 1 : 0;
}
