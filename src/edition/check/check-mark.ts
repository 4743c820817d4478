import { markCode } from '../../schema/messages/file.ts';
import type { Problem } from '../../schema/problem.ts';

/** Shapes, and what holds them together. */
const shapes =
  'svg|g|defs|title|desc|path|rect|circle|ellipse|line|polyline|polygon|clipPath|mask|linearGradient|radialGradient|stop';
const attribute = String.raw`\s+(?!on|style\b|href\b)[a-zA-Z][a-zA-Z-]*="(?![^"]*url\((?!#))[^"<&]*"`;
const tag = new RegExp(`</?(${shapes})(${attribute})*\\s*/?>`, 'g');

/**
 * The mark stands in every page as it is written, so it may only draw: no script, no style, nothing from elsewhere. Pages
 * read it as HTML and `/icon.svg` as XML, so that what may stand is told by its letters, not by what one parser makes of it.
 */
export function checkMark(file: string, text: string): Problem[] {
  const rest = text.replace(tag, (found) => found.replace(/[^\n]/g, ' '));
  const at = rest.search(/[<>]/);
  if (at < 0) return [];
  const found = text.slice(at).split('\n', 1)[0]!.slice(0, 60);
  return [{ ...markCode(), file, row: text.slice(0, at).split('\n').length, found }];
}
