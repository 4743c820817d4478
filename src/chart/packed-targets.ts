/** The points of a chart as its page carries them, by series and step; null where there is none. */
export interface PackedTargets {
  /** Places along the steps, in pixels: one list for all series, or one each. */
  m: (number | null)[][];
  /** Places across them, and values in words. */
  c: (number | null)[][];
  v: (string | null)[][];
  /** Remarks: series, step, words. */
  r?: [series: number, step: number, remark: string][];
}
