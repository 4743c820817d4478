import postcss from 'postcss';
import { pictureRules } from '../chart/picture-style.ts';

const classesIn = (text: string): string[] => [...text.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
const known = new Set(classesIn(pictureRules.replace(/\{[^}]*\}/g, '')));

/**
 * The styles of an embed without the rules for marks that its pictures do not have: every newsroom's readers load them. A
 * reader who explores the embed loads all rules with that.
 */
export function embedStyles(styles: string, pictures: string): string {
  const used = new Set([...pictures.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const root = postcss.parse(styles);
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => {
      const names = classesIn(selector);
      return !names.every((name) => known.has(name)) || names.every((name) => used.has(name));
    });
    if (!selectors.length) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  return root.toString();
}
