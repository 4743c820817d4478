import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertFormats } from '../../src/dataset/read/convert-formats.ts';
import { parseCodeList } from '../../src/dataset/read/parse-code-list.ts';
import { parseTable } from '../../src/dataset/read/parse-table.ts';
import { readNumber } from '../../src/dataset/read/read-number.ts';
import { writeCsv } from '../../src/dataset/write/write-csv.ts';
import { formatNumber, type NumberStyle } from '../../src/language/number.ts';
import { comparePeriods, isDate, parsePeriod } from '../../src/language/period.ts';
import { faultsOf } from '../../src/schema/problem.ts';
import { parseSample, payCsv, rankingCsv, sample, workCsv } from './sample.ts';

/** A fixed seed: the same cases each time, so that a red run can be looked into. */
fc.configureGlobal({ seed: 20_241_115, numRuns: 300 });

const styles: NumberStyle[] = ['vi', 'en'];
const other = { vi: 'en', en: 'vi' } as const;
/** Decimal numbers of at most fifteen digits, as they are written in reports. */
const decimals = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
/** A number grouped as the language does; the minus of the keyboard stands in for the true one. */
const written = (value: number, style: NumberStyle) => formatNumber(value, style).replace('\u2212', '-');

describe('numbers', () => {
  test('written in either style are read back as the same number', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...styles), (value, style) => {
        expect(readNumber(written(value, style), style)).toBe(Object.is(value, -0) ? 0 : value);
      }),
    );
  });

  test('written in the other style are the same number, refused or, of three digits after one sign, a thousandfold', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...styles), (value, style) => {
        const text = written(value, style);
        const read = readNumber(text, other[style]);
        if (typeof read === 'number' && read !== value) expect(text).toMatch(/^-?\d{1,3}[.,]\d{3}$/);
      }),
    );
  });

  test('no text at all is read as something that is not a finite number', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[-+\d.,eE% ']{0,12}$/));
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, ...styles), (text, style) => {
        const read = readNumber(text, style);
        if (typeof read === 'number') expect(Number.isFinite(read) && /^-?\d/.test(text)).toBe(true);
        else expect(read).toMatchObject({ message: { vi: expect.any(String), en: expect.any(String) } });
      }),
    );
  });
});

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const periods = fc.oneof(
  days,
  days.map((day) => day.slice(0, 4)),
  days.map((day) => day.slice(0, 7)),
  fc
    .tuple(days, fc.constantFrom('S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4'))
    .map(([day, part]) => `${day.slice(0, 4)}-${part}`),
  fc
    .tuple(days, fc.integer({ min: 1, max: 99 }), fc.constantFrom('Y', 'M'))
    .map(([day, n, unit]) => `${day}/P${n}${unit}`),
);

describe('periods', () => {
  test('are read back as they are written, begin before they end, and have one order', () => {
    fc.assert(
      fc.property(periods, periods, (one, two) => {
        const [a, b] = [parsePeriod(one)!, parsePeriod(two)!];
        expect(a.text).toBe(one);
        expect(a.start < a.end && isDate(a.start)).toBe(true);
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
      }),
    );
  });

  test('written dd/mm/yyyy where that is declared are the same days', () => {
    fc.assert(
      fc.property(days, (day) => {
        const meta = sample('pay', payCsv, { dates: 'dd/mm/yyyy' }).meta;
        const [year, month, date] = day.split('-');
        const records = [{ row: 2, cells: [`${date}/${month}/${year}`] }];
        const read = convertFormats(records, new Map([['period', 0]]), { meta } as never, new Map());
        expect(read).toEqual([{ row: 2, cells: [day] }]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a CSV', () => {
  /** Cells with everything that makes quoting necessary; a lone carriage return is read as a line feed. */
  const cell = fc
    .array(
      fc.oneof(
        fc.constantFrom('"', ',', ';', '\t', '\n', ' ', '“', '”', 'ệ', '-', '1'),
        fc.string({ unit: 'grapheme' }),
      ),
    )
    .map((parts) => parts.join('').replaceAll('\r', ''));
  const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.array(
      fc.array(cell, { minLength: width - 1, maxLength: width - 1 }).map((cells) => ['x', ...cells]),
      { minLength: 1, maxLength: 6 },
    ),
  );

  test('that was written is read back cell by cell, with any separator and any line end', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(',', ';', '\t'), fc.boolean(), (rows, delimiter, windows) => {
        const header = rows[0]!.map((_, index) => `column${index}`);
        const text = writeCsv({ header, rows }, { delimiter });
        const read = parseTable(windows ? text.replaceAll('\n', '\r\n') : text, { file: 'x', delimiter });
        // A cell that looks like rows swallowed by an open quote is stopped, never read otherwise.
        const swallowed = new Set(
          read.problems.filter(({ code }) => code === 'quote-swallowed').map(({ row }) => row! - 2),
        );
        expect(read.problems).toHaveLength(swallowed.size);
        expect(read.header).toEqual(header);
        expect(read.records.map(({ cells }) => cells)).toEqual(rows.filter((_, index) => !swallowed.has(index)));
      }),
    );
  });
});

describe('whatever a file holds', () => {
  const samples = { work: workCsv, ranking: rankingCsv, pay: payCsv };
  const ids = fc.constantFrom(...(Object.keys(samples) as (keyof typeof samples)[]));
  const bytes = (text: string) => new TextEncoder().encode(text);
  const marks = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
  const wild = fc
    .tuple(marks, fc.uint8Array({ maxLength: 2000 }))
    .map(([mark, rest]) => new Uint8Array([...mark, ...rest]));
  const signs = fc
    .array(
      fc.constantFrom(...Array.from('",;\t\n\r=+-@\'%. 1ế“\u200b\u202e\ufeff'), '__proto__', 'indicator', '2024'),
      {
        maxLength: 400,
      },
    )
    .map((parts) => bytes(parts.join('')));
  const noise = fc.oneof(wild, signs);

  /** A dataset is right, or it is not there and at least one fault says why. */
  const isRightOrStopped = ({ dataset, problems }: ReturnType<typeof parseSample>) => {
    expect(dataset === null).toBe(faultsOf(problems).length > 0);
    expect(problems.every(({ message, fix }) => message.vi && message.en && fix.vi && fix.en)).toBe(true);
  };

  test('a dataset comes of it or a problem, never an exception', () => {
    fc.assert(fc.property(ids, noise, (id, file) => isRightOrStopped(parseSample(id, file))));
    fc.assert(
      fc.property(noise, (file) => {
        const { list, problems } = parseCodeList({ file: 'data/codes/x.csv', bytes: file, columns: ['address'] });
        expect(list.size > 0 || problems.length > 0).toBe(true);
      }),
    );
  });

  test('a sound file into which something was put is right or stopped', () => {
    const places = fc.tuple(ids, fc.nat(), fc.nat({ max: 6 }), noise);
    fc.assert(
      fc.property(places, ([id, at, removed, put]) => {
        const sound = bytes(samples[id]);
        const place = at % sound.length;
        const spoilt = new Uint8Array([...sound.slice(0, place), ...put.slice(0, 12), ...sound.slice(place + removed)]);
        isRightOrStopped(parseSample(id, spoilt));
      }),
    );
  });

  test.each(['"', '","', '"\n', ',', '\n', '"a,', '“,', '=,', 'a"b,', '\ufeff', '1.', '1.000.', 'a\u0301', '-'])(
    'two megabytes of %j are judged',
    (text) => {
      isRightOrStopped(parseSample('pay', bytes(`${payCsv}${text.repeat(2e6 / bytes(text).length)}`)));
    },
  );
});
