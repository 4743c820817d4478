/** A table that needs more than `room` stands as blocks on stages of an embed narrower than `below`; its style has a class for each. */
export const stacks = [
  { below: 440, room: 296 },
  { below: 560, room: 440 },
  { below: 700, room: 560 },
] as const;
