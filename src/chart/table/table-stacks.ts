import { ARTICLE, BROAD, COLUMN, NARROWEST } from '../layout/embed-stages.ts';

/**
 * The stages of an embed below its broad one, by width in pixels: each is narrower than `below` and has at least `room`. A
 * table that needs more stands there as blocks, and has the stage's class.
 */
export const stacks = [
  { below: COLUMN, room: NARROWEST },
  { below: ARTICLE, room: COLUMN },
  { below: BROAD, room: ARTICLE },
] as const;
