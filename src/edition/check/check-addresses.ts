import { nearestNames } from '../../dataset/check/nearest-names.ts';
import {
  addressGone,
  hostRulesMany,
  redirectAddress,
  redirectChain,
  redirectFromExists,
  redirectSelf,
  redirectToUnknown,
  redirectTwice,
} from '../../schema/messages/address.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Redirect, Redirects } from '../../schema/redirects.ts';
import { headerRules, mostRules } from '../hosts/host-rules.ts';
import type { LinkTargets } from './link-targets.ts';
import { addressesFile, publishedAddresses } from '../published-addresses.ts';
import type { YamlResult } from '../read/read-yaml.ts';
import type { Contents } from '../types.ts';

export const redirectsFile = 'content/redirects.yaml';

export interface AddressPlaces {
  /** What redirects.yaml says; null when the edition has none. */
  redirects: YamlResult<Redirects> | null;
  /** The lines of addresses.txt. */
  published: readonly string[];
  broken: ReadonlySet<string>;
}

/** Every redirect that is wrong, and every published address that leads nowhere any more. */
export function checkAddresses(
  contents: Contents,
  { addresses, open }: LinkTargets,
  { redirects, published, broken }: AddressPlaces,
): Problem[] {
  if (redirects && !redirects.value) return [];
  const entries = redirects?.value ?? [];
  const known = addresses.union(new Set(publishedAddresses(contents)));
  /** It cannot be told whether the site would have it: what it belongs to cannot be read. */
  const unverified = (address: string) =>
    open.some((start) => address.startsWith(start)) ||
    address
      .split('/')
      .some((step) => step !== '' && [...broken].some((id) => step === id || step.startsWith(`${id}.`)));
  const froms = new Map(entries.map(({ from, to }) => [spelled(from) ?? from, to]));
  const gone = published.flatMap((address, index): Problem[] => {
    const there = address === '' || known.has(address) || froms.has(address) || unverified(address);
    return there ? [] : [{ file: addressesFile, row: index + 1, found: address, ...addressGone(address) }];
  });
  const rules = headerRules(contents, entries).length;
  return [
    ...(redirects ? checkRedirects(entries, redirects.lineOf, froms, known, unverified) : []),
    ...gone,
    ...(rules > mostRules ? [{ file: 'content', ...hostRulesMany(rules, mostRules) }] : []),
  ];
}

function checkRedirects(
  entries: readonly Redirect[],
  lineOf: (path: readonly PropertyKey[]) => number,
  froms: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  unverified: (address: string) => boolean,
): Problem[] {
  return entries.flatMap(({ from, to }, index) => {
    const at = (key: 'from' | 'to', found: string, sentence: Sentence): Problem => {
      return { file: redirectsFile, row: lineOf([index, key]), column: `${index}.${key}`, found, ...sentence };
    };
    const first = entries.findIndex((entry) => entry.from === from);
    const problems: Problem[] = [];
    if (spelled(from) !== from) problems.push(at('from', from, redirectAddress(spelled(from))));
    else if (first < index) problems.push(at('from', from, redirectTwice(lineOf([first, 'from']))));
    else if (known.has(from) || isFrozen(from)) problems.push(at('from', from, redirectFromExists()));
    if (spelled(to) !== to) problems.push(at('to', to, redirectAddress(spelled(to))));
    else if (to === from) problems.push(at('to', to, redirectSelf()));
    else if (froms.has(to) && !known.has(to)) problems.push(at('to', to, redirectChain(endOf(to, froms))));
    else if (!known.has(to) && !unverified(to)) problems.push(at('to', to, redirectToUnknown(nearestNames(to, known))));
    return problems;
  });
}

/** Files of a release stay where they are for ever. */
function isFrozen(address: string): boolean {
  return address.startsWith('/v/');
}

/** Where a chain of redirects ends; null for one that comes back to itself. */
function endOf(address: string, froms: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let end = address;
  for (let next = froms.get(end); next !== undefined; next = froms.get(end)) {
    if (seen.has(end)) return null;
    seen.add(end);
    end = next;
  }
  return end;
}

/** An address as it must be written: a page's with a slash at its end, a file's without; null when it is none. */
function spelled(text: string): string | null {
  const steps = text
    .trim()
    .replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '')
    .split('/')
    .filter(Boolean);
  if (!steps.every((step) => /^[A-Za-z0-9~-][A-Za-z0-9._~-]*$/.test(step))) return null;
  const isFile = steps.at(-1)?.includes('.');
  return `/${steps.join('/')}${isFile || !steps.length ? '' : '/'}`;
}
