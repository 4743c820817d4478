import { cellText, fieldName, figureText } from '../../dataset/text/change-text.ts';
import { observationName } from '../../dataset/text/observation-name.ts';
import { cellOf } from '../../dataset/hand-in/compare-states.ts';
import type { RowConflict } from '../../dataset/hand-in/merge-datasets.ts';
import type { Dataset, Observation } from '../../dataset/types.ts';
import { inEach, type Words } from '../../language/language.ts';
import { packageConflict } from '../../schema/messages/hand-in.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';

type States = readonly (Observation | null)[];

/** A sentence for each row that the package and the file both have changed: its figure, or the columns in which they differ. */
export function conflictProblems(
  dataset: Dataset,
  conflicts: readonly RowConflict[],
  file: string,
): (Sentence & { column: string })[] {
  const figure = dataset.meta.columns.find(({ role }) => role === 'measure')!.id;
  return conflicts.flatMap(({ base, today, handed }) => {
    const states = [base, today, handed];
    const row = states.find((state) => state !== null)!;
    const others = dataset.header.filter(
      (field) =>
        !dataset.meta.key.includes(field) && field !== figure && differ(states, (each) => cellOf(dataset, each, field)),
    );
    const figures = states.includes(null) || differ(states, (each) => each?.value) || !others.length;
    const fields = figures ? [undefined, ...(states.includes(null) ? [] : others)] : others;
    return fields.map((field) => {
      const [was, is, comes] = states.map((each) => inWords(dataset, each, row, field));
      return { ...packageConflict(nameOf(dataset, row, field), file, was!, is!, comes!), column: field ?? figure };
    });
  });
}

const differ = (states: States, of: (each: Observation | null) => unknown): boolean => new Set(states.map(of)).size > 1;

function nameOf(dataset: Dataset, row: Observation, field: string | undefined): Words {
  return inEach((language) => {
    const name = observationName(dataset, row, language);
    return field === undefined ? name : `${name} – ${fieldName(dataset, field, language)}`;
  });
}

function inWords(
  dataset: Dataset,
  each: Observation | null,
  { measure }: Observation,
  field: string | undefined,
): Words {
  return inEach((language) =>
    field === undefined
      ? figureText(each, language)
      : cellText(dataset, { measure, field }, cellOf(dataset, each, field), language),
  );
}
