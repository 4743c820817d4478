import { plainCode } from '../chart/embed-code.ts';
import { embedHeight } from '../chart/embed-height.ts';
import { chartTitle } from '../chart/words/chart-title.ts';
import { pictureSizes } from '../chart/export/picture-sizes.ts';
import type { Language } from '../language/language.ts';
import { chartFile, embedAddress, pageAddress } from '../address/address.ts';
import { chartInput } from '../edition/chart-input.ts';
import type { Catalogue } from '../edition/types.ts';

/** Pixels of width that an article's column has. */
const WIDTH = 600;
/** Seconds for which an answer may be kept: a day. */
const DAY = 86_400;

/** The oEmbed answer of a chart in a language: a frame of fixed size, which the chart fits, and its picture. */
export function oembedJson(catalogue: Catalogue, id: string, language: Language): string {
  const { site } = catalogue;
  const input = chartInput(catalogue, id, language);
  const title = chartTitle(input);
  const height = embedHeight(input);
  const code = plainCode({ address: site.address + embedAddress(id, language), title, height });
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: site.publisher[language],
    author_url: site.address + pageAddress('chart', language, id),
    provider_name: site.name[language],
    provider_url: site.address + pageAddress('home', language),
    cache_age: DAY,
    thumbnail_url: site.address + chartFile(id, `${language}.png`),
    thumbnail_width: pictureSizes.social.width,
    thumbnail_height: pictureSizes.social.height,
    html: code,
    width: WIDTH,
    height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
