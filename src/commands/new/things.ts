import { editionFiles } from '../../edition/read/edition-files.ts';
import { loadCatalogue } from '../../edition/load.ts';
import { newWords } from '../../language/words/command/new-words.ts';
import { newArea } from './area.ts';
import { newChart } from './chart.ts';
import { newDataset } from './dataset.ts';
import { choice, type Asking, type Context } from './question.ts';
import { newReport } from './report.ts';
import { newSource } from './source.ts';

const things: Readonly<Record<string, (context: Context) => Asking>> = {
  dataset: newDataset,
  chart: newChart,
  area: newArea,
  report: newReport,
  source: newSource,
};

/** Asks what is new, and then all about it. */
export function* newThing(context: Context): Asking {
  const thing = yield* choice('thing', newWords.thing, Object.keys(things));
  return yield* things[thing]!(context);
}

/** What an edition has; throws an EditionError where it has faults. */
export function contextOf(edition: string): Context {
  return { catalogue: loadCatalogue(edition), files: editionFiles(edition) };
}
