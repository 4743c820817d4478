import { composeChart } from './compose-chart.ts';
import { naturalFrames } from './layout/fit-pictures.ts';
import { wrapText } from './layout/measure-text.ts';
import { TEXT } from './layout/shapes.ts';
import { chartTable } from './table/chart-table.ts';
import { tableHeight } from './table/table-rules.ts';
import { chartCredit } from './words/chart-credit.ts';
import { chartSubtitle } from './words/chart-subtitle.ts';
import { chartTitle } from './words/chart-title.ts';
import type { Frame } from './layout/plot.ts';
import type { ChartInput } from './types.ts';

/** A frame as wide as a phone, and one in the column of an article, in pixels, with its heading and the picture that it shows. */
const frames = [
  { width: 360, heading: 15, picture: 'slim' },
  { width: 640, heading: 17, picture: 'column' },
] as const;
/** Pixels at both sides of an embed, and above and below its parts. */
const SIDES = 24;
const SPACES = 68;
/** Heights of lines of its words, and the size of the smallest. */
const SUBTITLE = 19;
const CREDIT = 17;
const SMALL = 12;
/** No frame is asked to be lower or higher; each is a whole number of these. */
const LEAST = 320;
const MOST = 900;
const STEP = 10;

/** The height in pixels that a frame of fixed height needs for a chart and its words, on a phone as in an article. */
export function embedHeight(input: ChartInput): number {
  const heights = frames.map(({ width, heading, picture }) => {
    const inner = width - SIDES;
    const lines = (text: string, size: number, weight?: 600): number => wrapText(text, inner, size, weight).length;
    const words =
      lines(chartTitle(input), heading, 600) * heading * 1.25 +
      lines(chartSubtitle(input), TEXT) * SUBTITLE +
      lines(chartCredit(input), SMALL) * CREDIT;
    return SPACES + words + stageHeight(input, inner, naturalFrames(input)[picture]);
  });
  const height = Math.ceil(Math.max(...heights) / STEP) * STEP;
  return Math.max(LEAST, Math.min(MOST, height));
}

/** The height of the table or picture in a width. */
function stageHeight(input: ChartInput, width: number, frame: Frame): number {
  const scene = input.kind.asTable ? null : composeChart(input, frame);
  if (!scene) return tableHeight(chartTable(input), width);
  const scale = width / scene.width;
  return scene.height * (input.kind.grows === false ? Math.min(1, scale) : scale);
}
