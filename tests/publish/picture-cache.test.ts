import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cachedPicture, prunePictures } from '../../src/publish/picture-cache.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pictures-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let drawn = 0;
const picture = (...ingredients: string[]): string =>
  cachedPicture(folder, ingredients, () => Buffer.from(`${ingredients.join()} ${(drawn += 1)}`)).toString();

it('draws a picture once, and then reads it', () => {
  drawn = 0;
  expect([picture('png', '<svg/>'), picture('png', '<svg/>')]).toEqual(['png,<svg/> 1', 'png,<svg/> 1']);
  expect(readdirSync(folder)).toHaveLength(1);
});

it('draws anew what is made of anything else', () => {
  drawn = 0;
  const others = [picture('png', 'ab'), picture('png', 'ac'), picture('outlines', 'ab'), picture('pnga', 'b')];
  expect(new Set(others).size).toBe(4);
  expect(drawn).toBe(4);
});

it('keeps no half of a picture that could not be drawn', () => {
  const fail = (): Buffer => {
    throw new Error('no');
  };
  expect(() => cachedPicture(folder, ['png'], fail)).toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
});

it('forgets the pictures that were not used since', () => {
  picture('old');
  picture('used');
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1000, 1000);
  const began = Date.now();
  const used = picture('used');
  prunePictures(folder, began);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(picture('used')).toBe(used);
  prunePictures(join(folder, 'none'), began);
});

it('never removes what is no picture of its own', () => {
  for (const name of ['holiday.jpg', 'ab12', `${'a'.repeat(64)}.png`]) writeFileSync(join(folder, name), 'mine');
  mkdirSync(join(folder, 'album'));
  prunePictures(folder, Date.now() + 1000);
  expect(readdirSync(folder).sort()).toEqual([`${'a'.repeat(64)}.png`, 'ab12', 'album', 'holiday.jpg']);
});
