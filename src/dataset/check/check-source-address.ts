import { sourceAddress, sourceHost } from '../../schema/messages/cell.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';
import { nearestNames } from './nearest-names.ts';

/** A public domain: at least two parts, the last of letters, so no IP address and no bare machine name. */
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const internal = /\.(localhost|local|localdomain|internal|intranet|lan|home|corp)$/;

/** A sentence when an address is not one that any reader could open. */
export function checkSourceAddress(text: string): Sentence | null {
  if (!/^https?:\/\/[\x21-\x7e]+$/.test(text) || !URL.canParse(text)) return sourceAddress();
  const { hostname, port, username, password } = new URL(text);
  const open = domain.test(hostname) && !internal.test(hostname) && !port && !username && !password;
  // Some readers of addresses take a backslash for a slash; then the host that is read is not the host that is opened.
  return open && !text.includes('\\') ? null : sourceAddress();
}

/** A notice for each source whose host is neither in the list nor under a domain of it. */
export function noticeNewHosts(
  records: readonly Readonly<Record<string, string>>[],
  hosts: readonly string[],
  file: string,
): Problem[] {
  const known = new Set(hosts);
  return records.flatMap(({ address = '' }, index) => {
    if (!address || checkSourceAddress(address)) return [];
    const host = new URL(address).hostname;
    const parts = host.split('.');
    if (parts.some((_, from) => known.has(parts.slice(from).join('.')))) return [];
    return [
      { ...sourceHost(host, nearestNames(host, hosts, 3)), file, row: index + 2, column: 'address', found: address },
    ];
  });
}
