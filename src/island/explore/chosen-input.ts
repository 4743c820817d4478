import { applyView } from '../../chart/view/apply-view.ts';
import type { ChartInput } from '../../chart/types.ts';
import type { Choices, View } from '../../chart/view/view.ts';

/** The chart as a reader has chosen it, for a picture, a table or a file. */
export async function chosenInput(input: ChartInput, view: View, choices: Choices): Promise<ChartInput> {
  const chosen = applyView(input, view, choices);
  // Few charts can be read as change from the first period; the others need not load how.
  return view.relative ? (await import('../../chart/series/relative-input.ts')).relativeInput(chosen) : chosen;
}
