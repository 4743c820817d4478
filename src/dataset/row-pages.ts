import type { Language } from '../language/language.ts';
import type { DatasetMeta } from '../schema/dataset.ts';
import { rowPath } from './row-path.ts';
import type { Figures, Observation } from './types.ts';

/** A dataset of more rows has them on pages of their own, not on its page. */
export const mostRowsOnPage = 500;
/** What a page of rows may hold, so that it stays within 60 kB as a web host sends it. */
export const mostRowsOfPage = 1500;

/** A part of a dataset whose rows stand on a page of their own. */
export interface RowPage {
  /** From the dataset's page: the codes of its columns, each with a slash behind, "total/". */
  path: string;
  /** Code by column, in the order of the path. */
  codes: Readonly<Record<string, string>>;
  observations: Observation[];
  derived: Observation[];
}

/**
 * The columns by whose codes the rows of a dataset are parted into pages; none where they stand on the dataset's page. The
 * metadata may say so. Else it is the first dimension of a dataset that is too large for one page.
 */
export function rowColumns(
  { rows_by: declared }: Pick<DatasetMeta, 'rows_by'>,
  dimensions: readonly { id: string }[],
  rows: number,
): readonly string[] {
  return declared ?? (rows > mostRowsOnPage ? dimensions.slice(0, 1).map(({ id }) => id) : []);
}

const memory = new WeakMap<Figures, RowPage[]>();

/** The pages of rows of a dataset, in the order of its code lists; none where the rows stand on its page. Made once a dataset. */
export function rowPages(dataset: Figures): readonly RowPage[] {
  const known = memory.get(dataset);
  if (known) return known;
  const pages = new Map<string, RowPage>();
  const place = (observation: Observation): RowPage => {
    const path = rowPath(dataset, observation);
    let page = pages.get(path);
    if (!page) {
      const codes = Object.fromEntries(dataset.rowsBy.map((column) => [column, observation.dimensions[column] ?? '']));
      pages.set(path, (page = { path, codes, observations: [], derived: [] }));
    }
    return page;
  };
  if (dataset.rowsBy.length) {
    for (const each of dataset.observations) place(each).observations.push(each);
    for (const each of dataset.derived) place(each).derived.push(each);
  }
  const ranks = dataset.rowsBy.map(
    (column) =>
      [column, new Map([...(dataset.codes[column]?.keys() ?? [])].map((code, rank) => [code, rank]))] as const,
  );
  const order = (a: RowPage, b: RowPage): number => {
    for (const [column, rank] of ranks) {
      const step = (rank.get(a.codes[column]!) ?? 0) - (rank.get(b.codes[column]!) ?? 0);
      if (step) return step;
    }
    return 0;
  };
  const sorted = [...pages.values()].sort(order);
  memory.set(dataset, sorted);
  return sorted;
}

/** The page of rows at a path, "papi/total" of the dataset papi, without the slash at its end. */
export function rowPageAt(dataset: Figures, path: string): RowPage | undefined {
  return rowPages(dataset).find((page) => `${dataset.id}/${page.path}` === `${path}/`);
}

/** What a page of rows is of, in words: "Điểm tổng", "Chi phí thời gian, Hà Nội". */
export function rowPageName({ codes: lists }: Figures, { codes }: Pick<RowPage, 'codes'>, language: Language): string {
  return Object.entries(codes)
    .map(([column, code]) => lists[column]?.get(code)?.name[language] ?? code)
    .join(', ');
}
