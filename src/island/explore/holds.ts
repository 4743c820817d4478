import type { View } from '../../chart/view/view.ts';

/** Whether the page has the picture, or the table, that a view asks for: an embed is built with one of them. */
export function holds(frame: HTMLElement, { table }: View): boolean {
  return frame.querySelector(table ? '.table-view table' : '.picture svg') !== null;
}
