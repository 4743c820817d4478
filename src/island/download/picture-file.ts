import type { PictureSize } from '../../chart/export/picture-sizes.ts';
import { standaloneSvg } from '../../chart/export/standalone-svg.ts';
import type { ChartDocument } from '../../chart/read-chart.ts';
import type { ChartInput } from '../../chart/types.ts';
import { inEach } from '../../language/language.ts';

export { rasterize } from './rasterize.ts';

/** A chart as SVG with its words; `view` says what a reader has chosen to see. */
export function pictureSvg(input: ChartInput, published: ChartDocument, size: PictureSize, view?: string): string {
  const { language } = input;
  const caption = {
    title: published.title[language],
    description: view ?? published.description[language],
    publisher: published.publisher[language],
    address: published.page[language],
  };
  return standaloneSvg(view === undefined ? input : withDescription(input, view), caption, size);
}

/** A picture of a view says under its title what it shows, which may be other than what the title speaks of. */
function withDescription(input: ChartInput, description: string): ChartInput {
  const subtitle = `${input.chart.subtitle[input.language]}. ${description}`;
  return { ...input, chart: { ...input.chart, subtitle: inEach(() => subtitle) } };
}
