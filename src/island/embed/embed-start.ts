import { loadParts } from '../chart-parts.ts';

/** Makes the exploring of an embed's chart loadable for the script in its page. */
window.loadExplore = async (frame) => {
  void loadParts(frame);
  return (await import('../explore/explore-embed.ts')).exploreEmbed;
};
