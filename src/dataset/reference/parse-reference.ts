/** How a referred observation is written. */
const forms = ['value', 'number', 'bare', 'period', 'month', 'year', 'unit'] as const;
/**
 * value: amount with unit and qualifier; number: with qualifier, without unit; bare: digits alone;
 * period: its period in words; month: the month in which it begins, short; year: the year in which it begins; unit: the unit's name.
 */
export type Form = (typeof forms)[number];
/** The forms that write the value itself, and so have nothing to write where it is absent. */
export const amounts: readonly Form[] = ['value', 'number', 'bare'];

export interface Reference {
  dataset: string;
  /** An indicator's code or the measure column's id. */
  measure: string;
  /** Codes by dimension. */
  where: Readonly<Record<string, string>>;
  /** A period, or `first`, `last`, `previous`, `best`, `worst`; null means the context's own. */
  at: string | null;
  form: Form;
  /** The source of an alternative: its value is meant instead of the published one. */
  from: string | null;
  /** The words that stand for the value where it is absent. */
  otherwise: string | null;
}

const grammar = /^(?:([a-z0-9][a-z0-9-]*)\/)?([a-z0-9][a-z0-9_-]*)((?:\s+[a-z][a-z0-9_]*=(?:"[^"]+"|[^\s"]+))*)$/;
const word = /([a-z][a-z0-9_]*)=(?:"([^"]+)"|([^\s"]+))/g;

/**
 * Reads `[dataset/]measure [dimension=code …] [at=when] [as=form] [from=source] [else="words"]`.
 * Null when it is misspelled, or when it names no dataset and none is given.
 */
export function parseReference(text: string, defaultDataset?: string): Reference | null {
  const match = grammar.exec(text.trim());
  const dataset = match?.[1] ?? defaultDataset;
  if (!match || !dataset) return null;
  const words = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of match[3]!.matchAll(word)) {
    if (words.has(name)) return null;
    words.set(name, quoted ?? plain);
  }
  const at = words.get('at') ?? null;
  const as = words.get('as') ?? 'value';
  const from = words.get('from') ?? null;
  const otherwise = words.get('else') ?? null;
  const form = forms.find((each) => each === as);
  for (const name of ['at', 'as', 'from', 'else']) words.delete(name);
  return form ? { dataset, measure: match[2]!, where: Object.fromEntries(words), at, form, from, otherwise } : null;
}
