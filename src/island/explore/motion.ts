/** What a chart needs of which something can be chosen: what moves it, the line of its time, its chips and its names. */
export { showPictures } from './show-pictures.ts';
export { exploreTime } from './explore-time.ts';
export { useChips } from './chips.ts';
export { useNames } from './picture-names.ts';
