import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/edition/load.ts';
import { languages } from '../../src/language/language.ts';
import { parsePeriod } from '../../src/language/period.ts';
import { calendarText } from '../../src/publish/feeds/calendar.ts';
import { projectFolder } from '../harness/site.ts';

const catalogue = loadCatalogue(projectFolder);

describe.each(languages)('the calendar of releases in %s', (language) => {
  const text = calendarText(catalogue, language);
  /** Lines that were folded are whole again. */
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const values = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));

  it('is written as calendars read it', () => {
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    expect(text).not.toMatch(/[^\r]\n/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(values('BEGIN:VEVENT')).toHaveLength(values('END:VEVENT').length);
    expect(new Set(values('UID:')).size).toBe(values('UID:').length);
  });

  it('has each day or month that an issuer announced, and each on which it published', () => {
    const { length: announced } = [...catalogue.datasets.values()].filter(
      ({ meta }) => meta.next_update && !meta.ended,
    );
    const published = [...catalogue.datasets.values()].flatMap(({ meta }) => meta.releases ?? []);
    expect(values('SUMMARY:')).toHaveLength(announced + published.length);
    const starts = published.map(({ actual }) => parsePeriod(actual)!.start.replaceAll('-', ''));
    expect(values('DTSTART;VALUE=DATE:')).toEqual(expect.arrayContaining(starts));
    const title = values('SUMMARY:').find((each) => each.includes('PAPI'));
    expect(title).toMatch(language === 'vi' ? /^Dự kiến công bố: / : /^Release expected: /);
  });

  it('tells its own separators from those of the words', () => {
    for (const title of values('SUMMARY:')) expect(title).not.toMatch(/(?<!\\)[,;]/);
  });

  it('is the same each time', () => {
    expect(calendarText(catalogue, language)).toBe(text);
  });
});
