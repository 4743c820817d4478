/** The width of an embed's narrowest stage, and of pictures for it, in pixels. */
export const NARROWEST = 296;
/**
 * Widths from which the stage of an embed, where its chart stands, is that of an article's column, has room for a wider
 * table, and for the wide picture, as a column of the site's pages has.
 */
export const COLUMN = 440;
export const ARTICLE = 560;
export const BROAD = 700;
/** Heights from which a narrow stage is tall, or has room for what is as high as on a phone, and a broader one is not low. */
export const TALL = 272;
const HIGH = 484;
const LARGE = 330;
const DEEP = 316;

/** Which of the rooms that pictures are fitted to a stage is, in a box of given height. */
export const roomQueries = {
  small: `(width < ${COLUMN}px) and (height < ${TALL}px)`,
  tall: `(width < ${COLUMN}px) and (${TALL}px <= height < ${HIGH}px)`,
  high: `(width < ${COLUMN}px) and (height >= ${HIGH}px)`,
  low: `((width >= ${COLUMN}px) and (height < ${DEEP}px)) or ((width >= ${BROAD}px) and (height < ${LARGE}px))`,
  deep: `(${COLUMN}px <= width < ${BROAD}px) and (height >= ${DEEP}px)`,
  large: `(width >= ${BROAD}px) and (height >= ${LARGE}px)`,
};
