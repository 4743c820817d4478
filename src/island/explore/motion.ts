/** What moves a picture, and the line on which its time is chosen: loaded together, where there is something to choose. */
export { showPictures } from './show-pictures.ts';
export { createTimeline } from './timeline.ts';
