import { applyView } from '../../chart/view/apply-view.ts';
import { viewTitle } from '../../chart/words/view-title.ts';
import type { ChartInput } from '../../chart/types.ts';
import { sameView, type Choices, type View } from '../../chart/view/view.ts';

/** A chart as a reader has chosen it, and its neutral title; none where the finding speaks of what is drawn. */
export interface Chosen {
  input: ChartInput;
  title: string;
}

/** The chart as a reader has chosen it, for a picture, a table or a file. */
export async function chosenInput(input: ChartInput, view: View, choices: Choices): Promise<Chosen> {
  const { table, highlight } = choices.initial;
  const chosen = applyView(input, view, choices);
  if (!view.relative) {
    const found = sameView({ ...view, table, highlight }, choices.initial);
    return { input: chosen, title: found ? '' : viewTitle(chosen) };
  }
  // Few charts can be read as change from a period; the others need not load how.
  const { relativeInput } = await import('../../chart/series/relative-input.ts');
  const { changed, base } = relativeInput(chosen, view.base);
  return { input: changed, title: viewTitle(changed, base) };
}
