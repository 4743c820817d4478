/** A rectangle of the picture in which something is written. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export type Position = readonly [number, number];

/** True when two boxes share more than an edge. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** True when a box lies wholly inside another. */
function boxInside(box: Box, frame: Box): boolean {
  return box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;
}

/** True when a straight stroke passes through a box (Liang and Barsky's clipping). */
export function strokeMeets(box: Box, [x0, y0]: Position, [x1, y1]: Position): boolean {
  let from = 0;
  let to = 1;
  const edges = [
    [x0 - x1, x0 - box.x0],
    [x1 - x0, box.x1 - x0],
    [y0 - y1, y0 - box.y0],
    [y1 - y0, box.y1 - y0],
  ] as const;
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to;
}

/** The first of several boxes that lies in the frame and meets neither taken boxes nor strokes; null when none does. */
export function firstFree<Candidate extends Box>(
  candidates: readonly Candidate[],
  frame: Box,
  taken: readonly Box[],
  strokes: readonly (readonly [Position, Position])[],
): Candidate | null {
  const free = candidates.find(
    (box) =>
      boxInside(box, frame) &&
      !taken.some((other) => boxesMeet(box, other)) &&
      !strokes.some(([from, to]) => strokeMeets(box, from, to)),
  );
  return free ?? null;
}

/**
 * Moves labels of given heights apart along one axis, each as near as it can be to the middle it wants, none outside
 * `from`..`to` (when they fit at all). Gives the middles in the order of the input.
 */
export function spread(wanted: readonly { middle: number; height: number }[], from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]!.middle - wanted[b]!.middle || a - b);
  const blocks: { members: number[]; height: number; want: number; top: number }[] = [];
  for (const index of order) {
    const { middle, height } = wanted[index]!;
    let block = { members: [index], height, want: middle - height / 2, top: 0 };
    block.top = clamp(block.want, from, to - block.height);
    // Pool blocks that touch: the pool stands where the mean of its members' wishes is.
    for (let above = blocks.at(-1); above && above.top + above.height > block.top; above = blocks.at(-1)) {
      blocks.pop();
      const count = above.members.length + block.members.length;
      const shifted = block.want - above.height;
      block = {
        members: [...above.members, ...block.members],
        height: above.height + block.height,
        want: (above.want * above.members.length + shifted * block.members.length) / count,
        top: 0,
      };
      block.top = clamp(block.want, from, to - block.height);
    }
    blocks.push(block);
  }
  const middles: number[] = [];
  for (const block of blocks) {
    let top = block.top;
    for (const index of block.members) {
      middles[index] = top + wanted[index]!.height / 2;
      top += wanted[index]!.height;
    }
  }
  return middles;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
