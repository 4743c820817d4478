import type { PictureSize } from '../../chart/export/picture-sizes.ts';
import { standaloneSvg } from '../../chart/export/standalone-svg.ts';
import type { ChartDocument } from '../../chart/read-chart.ts';
import type { ChartInput } from '../../chart/types.ts';

export { rasterize } from './rasterize.ts';

/** A chart as SVG with its words; of a view that a reader has chosen with its neutral title, empty where the finding holds. */
export function pictureSvg(input: ChartInput, published: ChartDocument, size: PictureSize, view: string): string {
  const { language } = input;
  const caption = {
    title: view || published.title[language],
    // Nobody has described the view; its title says what it shows.
    description: view || published.description[language],
    publisher: published.publisher[language],
    address: published.page[language],
  };
  return standaloneSvg(input, caption, size);
}
