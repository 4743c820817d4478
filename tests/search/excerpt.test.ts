import { expect, it } from 'vitest';
import { excerptParts } from '../../src/search/excerpt.ts';

it('marks what was looked for', () => {
  expect(excerptParts('bộ máy <mark>hành</mark> <mark>chính.</mark>')).toEqual([
    { text: 'bộ máy ', marked: false },
    { text: 'hành', marked: true },
    { text: ' ', marked: false },
    { text: 'chính.', marked: true },
  ]);
});

it('shows other tags as the text they are', () => {
  expect(excerptParts('a &lt;img onerror=x&gt; <b>b</b>')).toEqual([
    { text: 'a <img onerror=x> <b>b</b>', marked: false },
  ]);
});

it('decodes entities once and leaves unknown ones', () => {
  expect(excerptParts('&amp;lt; &#8211; &#x1EC7; &nothing; &#0;')[0]?.text).toBe('&lt; – ệ &nothing; &#0;');
});

it('ends an unclosed mark with the excerpt and has no part for nothing', () => {
  expect(excerptParts('x<mark>y')).toEqual([
    { text: 'x', marked: false },
    { text: 'y', marked: true },
  ]);
  expect(excerptParts('')).toEqual([]);
});
