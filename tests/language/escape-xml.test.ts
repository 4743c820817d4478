import { expect, it } from 'vitest';
import { escapeXml } from '../../src/language/escape-xml.ts';
import { findAttributes, textOf } from '../harness/html.ts';
import { parseXml } from '../harness/xml.ts';

it('makes of any text what reads as that text, between tags and in quotes', () => {
  const text = `"A" & <b> &amp; ]]> 'c'`;
  const written = escapeXml(text);
  expect(written).not.toMatch(/[<>"]/);
  expect(textOf(`<p>${written}</p>`)).toBe(text);
  expect(findAttributes(`<p title="${written}">`, 'title')).toMatchObject([{ value: text }]);
  expect(parseXml(`<p title="${written}">${written}</p>`)).toMatchObject({ text, attributes: { title: text } });
});
