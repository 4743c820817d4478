import { exportWords } from '../../language/words/chart/export-words.ts';
import { formatDate } from '../../language/period.ts';
import { chartCredit } from '../words/chart-credit.ts';
import { chartNotes } from '../words/chart-notes.ts';
import { chartSubtitle } from '../words/chart-subtitle.ts';
import { measureText, wrapEvenly, wrapText } from '../layout/measure-text.ts';
import { LINE, TEXT, textLines } from '../layout/shapes.ts';
import type { ChartInput, Shape } from '../types.ts';

/** What a picture that leaves the site says beside the chart's own words. */
export interface Caption {
  title: string;
  /** What the picture shows, for those who do not see it. */
  description: string;
  /** Who publishes it, and the address of its page; either may be empty. */
  publisher: string;
  address: string;
}

/** Sizes of a sheet's words, in units of its view box. */
export interface TextSizes {
  title: number;
  subtitle: number;
  foot: number;
  /** How much wider than the table says the words may run: a file is read in whatever fonts there are. */
  slack: number;
}

/** Words with their places below each other, and the height that they take. */
export interface TextBlock {
  shapes: Shape[];
  height: number;
}

interface Paragraph {
  lines: string[];
  size: number;
  line: number;
  name: string;
}

/** Title and subtitle, which stand over the picture. */
export function headWords(input: ChartInput, caption: Caption, width: number, type: TextSizes): TextBlock {
  const room = width / type.slack;
  const paragraph = (words: string, size: number, weight: 400 | 600, name: string): Paragraph => {
    const wrap = type.slack < 1 ? wrapEvenly : wrapText;
    return {
      lines: wrap(words, room, size, weight),
      size,
      line: size === TEXT ? LINE + 2 : Math.round(size * 1.3),
      name,
    };
  };
  return stack([
    paragraph(caption.title, type.title, 600, 'title'),
    paragraph(chartSubtitle(input), type.subtitle, 400, 'sub'),
  ]);
}

/** Source, notes and where the picture comes from, which stand under it. */
export function footWords(input: ChartInput, caption: Caption, width: number, type: TextSizes): TextBlock {
  const { dataset, language } = input;
  const credit = chartCredit(input);
  const wrap = (words: string): string[] => wrapText(words, width / type.slack, type.foot);
  const updated = `${exportWords.updated[language]} ${formatDate(dataset.meta.updated, language)}`;
  const licence = `${exportWords.licence[language]}: ${dataset.meta.licence[language]}`;
  const address = caption.address.replace(/^https?:\/\/|\/$/g, '');
  const origin = [updated, licence, caption.publisher, address].filter(Boolean);
  const line = type.foot + LINE + 2 - TEXT;
  return stack(
    [
      wrap(credit && `${exportWords.source[language]}: ${credit}`),
      wrap(chartNotes(input).join(' ')),
      type.slack > 1
        ? wrap(origin.join(' · '))
        : [
            ...wrap(`${updated}\u00a0· ${licence}`),
            ...closing(caption.publisher, address, width / type.slack, type.foot),
          ],
    ].map((lines) => ({ lines, size: type.foot, line, name: 'foot' })),
  );
}

/** Publisher and address on one line where they have room, else below each other; the address breaks at its last slash. */
function closing(publisher: string, address: string, room: number, size: number): string[] {
  const fits = (words: string): boolean => measureText(words, size) <= room;
  const both = [publisher, address].filter(Boolean).join(' · ');
  if (!both || fits(both)) return both ? [both] : [];
  const cut = fits(address) ? 0 : address.lastIndexOf('/') + 1;
  return [publisher, address.slice(0, cut), address.slice(cut)].flatMap((words) =>
    words ? wrapText(words, room, size) : [],
  );
}

/** Paragraphs below each other; one without words takes no room. */
function stack(paragraphs: readonly Paragraph[]): TextBlock {
  let y = 0;
  const shapes = paragraphs.flatMap(({ lines, size, line, name }) => {
    if (!lines.join('')) return [];
    const first = y + size;
    y += lines.length * line + 4;
    return textLines(0, first, lines, { class: name }, line);
  });
  return { shapes, height: y };
}
