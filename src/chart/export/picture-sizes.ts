/**
 * The forms in which a chart leaves the site, in pixels. Without a height it takes what it needs and is read in whatever
 * fonts there are; with one it is drawn on as much paper as it needs, scaled, and wants the site's own font.
 */
export const pictureSizes = {
  wide: { width: 760, height: undefined },
  narrow: { width: 368, height: undefined },
  social: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
} as const;
export type PictureSize = keyof typeof pictureSizes;
