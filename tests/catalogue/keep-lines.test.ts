import { expect, test } from 'vitest';
import { keepLines } from '../../src/catalogue/keep-lines.ts';

const shown = (html: string) => keepLines(html, ['Bắc Kạn', 'Thái Lan']).replaceAll('\u00a0', '~');

test('a line of running text ends in no name and in no number of a document', () => {
  expect(shown('<p>Bắc Kạn, trong 63 tỉnh, từ ngày 01/7/2025</p>')).toBe(
    '<p>Bắc~Kạn, trong 63~tỉnh, từ ngày~01/7/2025</p>',
  );
  expect(shown('<h1>Building e-government</h1>')).toBe('<h1>Building <span class="whole">e-government</span></h1>');
  expect(shown('<p>số 76/NQ-CP, 06/QĐ-TTg, 37/2025/NQ-HĐND</p>')).toBe(
    '<p>số~<span class="whole">76/NQ-CP</span>, <span class="whole">06/QĐ-TTg</span>, ' +
      '<span class="whole">37/2025/NQ-HĐND</span></p>',
  );
  // A day, a span and a word that only has a hyphen stay as they are.
  expect(shown('<p>2011-2024, one-stop, 01/7/2025</p>')).toBe('<p>2011-2024, one-stop, 01/7/2025</p>');
});

test('a number that is a link stays with what it counts', () => {
  expect(shown('<p>thứ <a href="/x/">44</a> và <a title="a > b">63</a> tỉnh</p><p> tỉnh</p>')).toBe(
    '<p>thứ~<a href="/x/">44</a> và <a title="a > b">63</a>~tỉnh</p><p> tỉnh</p>',
  );
});

test('tables, pictures, code and choices keep their words', () => {
  const html =
    '<table><td>63 tỉnh</td></table><svg><text>63 tỉnh</text></svg><code>63 tỉnh</code>' +
    '<select><option>Bắc Kạn</option></select><!-- 63 tỉnh --><script>"63 tỉnh"</script>';
  expect(shown(html)).toBe(html);
});
