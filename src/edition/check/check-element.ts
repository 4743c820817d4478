import {
  mdxAttribute,
  mdxAttributeMissing,
  mdxAttributeText,
  mdxAttributeValue,
  mdxContent,
  mdxElement,
} from '../../schema/messages/page.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import { mdxElementRules } from '../read/mdx-elements.ts';
import type { MdxElement } from '../read/mdx-parts.ts';

/** The name of a dimension; Astro's own directives, such as `set:html`, have another form. */
const dimension = /^[a-z][a-z0-9_-]*$/i;

/** What is wrong with an element by itself: its name, its attributes, its content. What it refers to is checked elsewhere. */
export function checkElement({ name, attributes, filled }: MdxElement): Sentence[] {
  const rule = mdxElementRules.get(name);
  if (!rule) return [mdxElement(name, [...mdxElementRules.keys()])];
  const known = Object.keys(rule.attributes);
  return [
    ...rule.required.filter((each) => !(each in attributes)).map((each) => mdxAttributeMissing(name, each)),
    ...Object.entries(attributes).flatMap(([attribute, value]): Sentence[] => {
      const allowed = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : undefined;
      if (!allowed && !(rule.open && dimension.test(attribute))) return [mdxAttribute(name, attribute, known)];
      if (allowed === 'flag') return value === true ? [] : [mdxAttributeValue(attribute, [])];
      if (typeof value !== 'string' || value === '') return [mdxAttributeText(attribute)];
      return Array.isArray(allowed) && !allowed.includes(value) ? [mdxAttributeValue(attribute, allowed)] : [];
    }),
    ...(rule.alone && filled ? [mdxContent(name)] : []),
  ];
}
