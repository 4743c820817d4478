import { chartTitle } from '../../chart/words/chart-title.ts';
import { composePictures } from '../../chart/compose-chart.ts';
import { chartAtPeriod } from '../../chart/reference/chart-at-period.ts';
import { picturesToSvg } from '../../chart/to-svg.ts';
import type { CheckDataDocument } from '../../dataset/hand-in/check-data-document.ts';
import type { HandIn } from '../../dataset/hand-in/hand-in.ts';
import type { HandInFile } from '../../dataset/hand-in/open-hand-in.ts';
import type { Language } from '../../language/language.ts';
import type { CheckDataWords } from '../../language/words/check-data-words.ts';
import { kinds } from '../explore/load-chart.ts';
import { textElement } from '../search/marked-text.ts';

/** What a check has found, and in which file. */
export interface Shown {
  document: CheckDataDocument;
  handed: HandInFile;
  handIn: HandIn;
  words: CheckDataWords;
}

/** The charts of a dataset as they would look with the figures of a file; drawn one after the other once they are in place. */
export function checkDataCharts({ document: { charts }, handIn, words }: Shown, language: Language): HTMLElement {
  const place = textElement('section');
  if (!charts.length) return place;
  place.append(textElement('h2', '', words.chart));
  const draw = async (): Promise<void> => {
    for (const { id, chart } of charts) {
      const figure = textElement('figure', 'chart');
      try {
        const kind = await kinds[chart.kind]();
        const input = chartAtPeriod({ id, chart, kind, dataset: handIn.dataset!, language });
        const picture = textElement('div', 'picture');
        const title = chartTitle(input);
        picture.setAttribute('role', 'img');
        picture.setAttribute('aria-label', title);
        // The drawing escapes whatever people have written.
        picture.innerHTML = picturesToSvg(composePictures(input));
        const caption = textElement('figcaption');
        caption.append(textElement('h3', '', title));
        figure.append(caption, picture);
      } catch {
        figure.append(textElement('figcaption', '', `${id}: ${words.chartNone}`));
      }
      place.append(figure);
    }
  };
  void draw();
  return place;
}
