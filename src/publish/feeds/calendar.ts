import { calendarFile, pageAddress } from '../../address/address.ts';
import type { Catalogue } from '../../edition/types.ts';
import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/language.ts';
import { parsePeriod, periodInWords } from '../../language/period.ts';
import { newsWords as words } from '../../language/words/publish/news-words.ts';
import { siteWords } from '../../language/words/site-words.ts';

/** One day, or all of a month where no more is known: its first day and the day after its last, as ISO days. */
interface Event {
  id: string;
  start: string;
  end: string;
  title: string;
  text: string;
  address: string;
}

/**
 * The days of releases as iCalendar (RFC 5545): those that issuers have announced, and those on which they published. All
 * days are the edition's, so that the same edition gives the same file.
 */
export function calendarText(catalogue: Catalogue, language: Language): string {
  const { site } = catalogue;
  const host = new URL(site.address).host;
  const stamp = `${compact(site.updated)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//${escaped(site.name[language])}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(`${siteWords.calendar[language]} – ${site.name[language]}`)}`,
    `URL:${site.address}${pageAddress('calendar', language)}`,
    `SOURCE;VALUE=URI:${site.address}${calendarFile(language)}`,
    ...eventsOf(catalogue, language).flatMap(({ id, start, end, title, text, address }) => [
      'BEGIN:VEVENT',
      `UID:${id}.${language}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(start)}`,
      `DTEND;VALUE=DATE:${compact(end)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      `URL:${address}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventsOf({ datasets, site }: Catalogue, language: Language): Event[] {
  return [...datasets.values()].flatMap(({ id, meta }): Event[] => {
    const title = meta.title[language];
    const address = site.address + pageAddress('dataset', language, id);
    const event = (name: string, when: string, title: string): Event[] => {
      const period = parsePeriod(when);
      if (!period) return [];
      return [
        { id: `${name}.${id}`, start: period.start, end: period.end, title, text: meta.issuer[language], address },
      ];
    };
    const expected = meta.ended ? undefined : meta.next_update;
    return [
      ...(expected ? event(`expected-${expected}`, expected, fill(words.expected[language], { n: title })) : []),
      ...(meta.releases ?? []).flatMap(({ period, actual }) =>
        event(
          `published-${period.replaceAll('/', '_')}`,
          actual,
          fill(words.published[language], { n: title, period: periodInWords(period, language) }),
        ),
      ),
    ];
  });
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Text as a value: its own separators are told from those of the format. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Bytes of a line; a longer one goes on in the next after a space. */
const LINE = 75;

function folded(line: string): string {
  const lines: string[] = [];
  let written = '';
  for (const sign of line) {
    if (Buffer.byteLength(written + sign) > LINE) {
      lines.push(written);
      written = ' ';
    }
    written += sign;
  }
  return [...lines, written].join('\r\n');
}
