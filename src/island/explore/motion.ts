/**
 * What a chart needs of which something can be chosen: what draws and moves it, the line of its time, its chips and its names.
 * Others are as they were built.
 */
export { composePictures } from '../../chart/compose-chart.ts';
export { loadChart } from './load-chart.ts';
export { redraw } from './redraw.ts';
export { exploreTime } from './explore-time.ts';
export { useChips } from './chips.ts';
export { useNames } from './picture-names.ts';
