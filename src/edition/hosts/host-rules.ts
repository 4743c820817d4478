import type { Redirect } from '../../schema/redirects.ts';
import { sitePages } from '../site-pages.ts';
import type { Contents } from '../types.ts';

/** Headers that a web host sends with the addresses of a pattern: one address, or all that begin as it does before `*`. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** Cloudflare Pages reads as many rules of `_headers` and ignores the rest. */
export const mostRules = 100;

/** Powerful features of browsers, none of which the site uses; clipboard-write is for "copy", also in an embed. */
const unused = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
  ...['idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb'],
  'xr-spatial-tracking',
];

/** What every answer says. */
export const everywhere: HeaderRule = {
  pattern: '/*',
  headers: {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': [...unused.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', '),
  },
};

const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
const brief = { 'Cache-Control': 'public, max-age=300, must-revalidate' };
const forYears = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Other sites may read it. Scripts too: in a sandboxed frame an embed has no origin, so that its own are foreign to it. */
const shared = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** The classes of addresses and what they say beside that; what no rule names is a page. */
export const classes = {
  page: { ...unframed, ...brief },
  /** Any page may frame it. `frame-ancestors *` would shut out those without an origin: previews in a sandbox, files. */
  embed: brief,
  /** A released chart or dataset, which never changes; charts may be framed like embeds. */
  frozen: { ...forYears, ...shared },
  /** Figures, pictures and whatever else other sites load. */
  open: { ...unframed, ...brief, ...shared },
  /** Files whose names change with what is in them. */
  hashed: { ...unframed, ...forYears, ...shared },
} as const satisfies Record<string, HeaderRule['headers']>;

/** Addresses that are of their class in every edition. */
const fixed: Readonly<Record<string, keyof typeof classes>> = {
  '/embed/*': 'embed',
  '/en/embed/*': 'embed',
  '/v/*': 'frozen',
  '/assets/*': 'hashed',
  '/charts/*': 'open',
  '/data/*': 'open',
  '/feeds/*': 'open',
  '/oembed/*': 'open',
  '/catalogue.json': 'open',
  '/datapackage.json': 'open',
  '/embed.js': 'open',
  '/fonts/*': 'page',
  '/pagefind/*': 'page',
  '/404.html': 'page',
  '/icon.svg': 'page',
  '/robots.txt': 'page',
  '/sitemap.xml': 'page',
};

/**
 * The headers of an edition's addresses. Hosts join the headers of several rules in different ways, so no address has
 * the same header from two of them: pages are named by their first step instead of by a rule for the rest.
 */
export function headerRules(contents: Contents, redirects: readonly Redirect[]): HeaderRule[] {
  const pages = [
    ...sitePages(contents).map(({ addresses, language }) => addresses[language]),
    ...redirects.map(({ from }) => from).filter(isPage),
  ];
  const patterns = new Set([...Object.keys(fixed), ...pages.map(firstStep)]);
  return [everywhere, ...[...patterns].map((pattern) => ({ pattern, headers: classes[fixed[pattern] ?? 'page'] }))];
}

/** Whether an address is that of a page, not of a file. */
export function isPage(address: string): boolean {
  return address.endsWith('/');
}

/** The pattern of the pages that begin as one does: /bieu-do/* of /bieu-do/x/, /en/charts/* of /en/charts/x/. */
function firstStep(address: string): string {
  const [step] = /^\/(en\/)?[^/]+\//.exec(address) ?? [];
  return step === undefined || step === '/en/' ? address : `${step}*`;
}
