import { foldText } from './fold-text.ts';
import type { Words } from './language.ts';

/** What a place is called before its name, which is no part of its address: "tinh-", "thanh-pho-", "tp-". */
const kind = /^(?:tinh|thanh-pho|tp)-/;

/**
 * The part of an address that stands for a place, the same in all languages: its Vietnamese name without marks, đ as d and
 * without what kind of place it is. "TP. Hồ Chí Minh" is "ho-chi-minh".
 */
export function placeSlug({ vi }: Pick<Words, 'vi'>): string {
  return foldText(vi)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(kind, '');
}
