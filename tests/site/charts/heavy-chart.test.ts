import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../src/commands/serve/serve.ts';
import { budgets, expectWithin, printWeights } from '../../harness/budgets.ts';
import { heavyChart, makeHeavy } from '../../harness/heavy-edition.ts';
import { measureLoad, type Load } from '../../harness/measure-load.ts';
import { copyProject, runBuild } from '../../harness/project-copy.ts';

const { folder, remove } = copyProject();
let load: Load;

beforeAll(async () => {
  makeHeavy(folder, 15);
  expect(await runBuild(folder)).toMatchObject({ code: 0 });
  const served = await serveFolder(join(folder, 'dist'));
  load = await measureLoad(`/bieu-do/${heavyChart}/`, 1280, { site: served.url });
  await served.close();
});
afterAll(remove);

describe('the page of a chart with ten series of fifteen points', () => {
  it('is within the budgets of a first view', () => {
    const { document, stylesheet, script } = load.bytes;
    const weights = [
      { what: 'ten by fifteen: first view', bytes: document + stylesheet + script, limit: budgets.firstView },
      { what: 'ten by fifteen: first script', bytes: script, limit: budgets.firstScript },
    ];
    printWeights(weights);
    expectWithin(weights);
  });

  it('loads at most 45 kB of fonts and asks at most 8 times, and keeps its place', () => {
    expect(load.bytes.font).toBeLessThanOrEqual(45_000);
    expect(load.requests).toBeLessThanOrEqual(8);
    expect(load.shift).toBeLessThan(budgets.shift);
  });
});
