/**
 * The stages of an embed below its broad one, by width in pixels: each is narrower than `below` and has at least `room`. A
 * table that needs more stands there as blocks, and has the stage's class.
 */
export const stacks = [
  { below: 440, room: 296 },
  { below: 560, room: 440 },
  { below: 700, room: 560 },
] as const;
