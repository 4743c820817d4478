import type { Table } from '../types.ts';

/** Whether each column after that of the names holds words alone, so that it begins at its left edge as text does. */
export function wordColumns({ head, rows }: Table): boolean[] {
  return head.slice(1).map((_, index) => rows.every(({ cells }) => !/\d/.test(cells[index]?.text ?? '')));
}
