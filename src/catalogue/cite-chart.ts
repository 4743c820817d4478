import { chartCredit } from '../chart/words/chart-credit.ts';
import { chartTitle } from '../chart/words/chart-title.ts';
import type { ChartInput } from '../chart/types.ts';
import { fill } from '../language/fill.ts';
import { keepTogether } from '../language/keep-together.ts';
import { formatDate } from '../language/period.ts';
import { citationWords as words } from '../language/words/citation-words.ts';
import { pageAddress } from '../address/address.ts';
import type { Catalogue } from '../edition/types.ts';

/** The ways in which a chart is named in other people's work. */
export interface Citation {
  text: string;
  bibtex: string;
  /** The finding with its figure, its period and where it comes from. */
  sentence: string;
  address: string;
}

/** How to cite a chart: who compiled it, when, what it says, whose figures they are, and its permanent address. */
export function citeChart({ site }: Catalogue, input: ChartInput): Citation {
  const { id, dataset, language } = input;
  const title = chartTitle(input);
  const author = site.publisher[language];
  const year = dataset.meta.updated.slice(0, 4);
  const address = site.address + pageAddress('chart', language, id);
  const credit = chartCredit(input);
  const kind = words.chart[language];
  const origin = fill(words.data[language], { credit });
  const updated = fill(words.updated[language], { day: formatDate(dataset.meta.updated, language) });
  const sentence = fill(words.sentence[language], { title, credit });
  const fields = {
    author: `{${escapeBibtex(author)}}`,
    title: `{${escapeBibtex(title)}}`,
    year,
    note: escapeBibtex(`${kind}. ${origin}. ${updated}`),
    url: address,
  };
  return {
    text: `${author} (${year}). ${title} [${kind}]. ${origin}. ${updated}. ${address}`,
    bibtex: `@misc{${id},\n${Object.entries(fields)
      .map(([name, value]) => `  ${name} = {${value}}`)
      .join(',\n')}\n}`,
    sentence: keepTogether(sentence),
    address,
  };
}

/** Signs that mean something to BibTeX, as themselves. */
function escapeBibtex(text: string): string {
  return text.replace(/[{}]/g, '').replace(/[\\%&#_$]/g, (sign) => (sign === '\\' ? '/' : `\\${sign}`));
}
