import postcss, { type AtRule, type ChildNode } from 'postcss';
import { roomQueries } from '../chart/layout/embed-stages.ts';
import { pictureRules } from '../chart/picture-style.ts';

const classesIn = (text: string): string[] => [...text.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
const known = new Set(classesIn(pictureRules.replace(/\{[^}]*\}/g, '')));
const rooms = new Set(Object.keys(roomQueries).flatMap((name) => [name, `${name}-long`]));

/**
 * The styles of an embed without the rules for marks that its pictures do not have, and for rooms that none of them is for:
 * every newsroom's readers load them. A reader who explores the embed loads all rules with that.
 */
export function embedStyles(styles: string, pictures: string): string {
  const used = new Set([...pictures.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const root = postcss.parse(styles);
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => {
      const names = classesIn(selector);
      if (names.some((name) => rooms.has(name) && !used.has(name))) return false;
      return !names.every((name) => known.has(name)) || names.every((name) => used.has(name));
    });
    if (!selectors.length) removeWith(rule);
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  return root.toString();
}

/** Removes a rule, and what was about it alone. */
function removeWith(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent?.type === 'atrule' && !(parent as AtRule).nodes?.length) removeWith(parent as AtRule);
}
