import type { Dataset } from '../dataset/types.ts';
import type { Words } from '../language/language.ts';

/** The name of a code in a column of the dataset; the code itself when its list has none. */
export function codeName(dataset: Dataset, columnId: string, code: string): Words {
  return dataset.codes[columnId]?.get(code)?.name ?? { vi: code, en: code };
}
