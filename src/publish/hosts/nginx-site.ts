import { createHash } from 'node:crypto';
import { contentTypes, isText } from '../../address/content-types.ts';
import { classes, everywhere, headerRules } from '../../edition/hosts/host-rules.ts';
import { fill } from '../../language/fill.ts';
import { inAll } from '../../language/language.ts';
import { hostWords } from '../../language/words/host-words.ts';
import type { Catalogue } from '../../edition/types.ts';

/** Types of text; text/html is taken for granted by nginx. */
const otherTypes = [...new Set(Object.values(contentTypes))].filter((type) => isText(type) && type !== 'text/html');

/**
 * A site file for nginx as Debian has it (1.22). Every header is one `map` of the address and one `add_header`, all at
 * one place: an add_header in a location would make nginx forget those outside it.
 */
export function nginxSite(catalogue: Catalogue): string {
  const host = new URL(catalogue.site.address).hostname;
  /** nginx has its variables in common for all sites, and room for short names: CSP of Content-Security-Policy. */
  const prefix = `$site_${createHash('sha256').update(host).digest('hex').slice(0, 8)}`;
  const variable = (header: string) => `${prefix}_${header.match(/\b\w/g)!.join('').toLowerCase()}`;
  const moved = `${prefix}_moved`;
  const rules = headerRules(catalogue, catalogue.redirects).filter(({ pattern }) => pattern !== everywhere.pattern);
  const names = [...new Set(Object.values(classes).flatMap((headers) => Object.keys(headers)))];
  const headers = names.map((name) => {
    const common = (classes.page as Record<string, string>)[name] ?? '';
    const others = rules.flatMap(({ pattern, headers: { [name]: value = '' } }) =>
      value === common ? [] : `    ${quoted(`~^${expression(pattern)}`)} ${quoted(value)};\n`,
    );
    return `map $uri ${variable(name)} {\n    default ${quoted(common)};\n${others.join('')}}\n`;
  });
  const moves = catalogue.redirects.map(({ from, to }) => `    ${quoted(`~^${expression(from)}`)} ${quoted(to)};\n`);
  const types = Map.groupBy(Object.keys(contentTypes), (ending) => contentTypes[ending]!);

  return `${fill(inAll(hostWords.nginx), { host }).replace(/^/gm, '# ')}

# What each class of address says. An empty value is not sent.
${headers.join('')}
# Addresses that have moved.
map $uri ${moved} {
    default "";
${moves.join('')}}

server {
    listen 80;
    listen [::]:80;
    # ${inAll(hostWords.lines, ' · ')}.
    server_name ${host};
    root /var/www/${host};
    # HTTPS: sudo certbot --nginx -d ${host}

    index index.html;
    server_tokens off;
    # A folder named without its slash leads to the one with it, whatever port or proxy stands before.
    absolute_redirect off;

    if (${moved}) {
        return 301 ${moved}$is_args$args;
    }

    # What is not there, a folder without a page included, is answered by the site's own page.
    error_page 403 404 =404 /404.html;
    # Files for web hosts, this one among them.
    location ^~ /_ {
        return 404;
    }

    types {
${[...types].map(([type, endings]) => `        ${type} ${endings.join(' ')};\n`).join('')}    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${otherTypes.join(' ')};

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_comp_level 6;
    gzip_min_length 1024;
    gzip_types ${otherTypes.join(' ')};

    # All in one place: with an add_header of its own a location would send none of these.
${Object.entries(everywhere.headers)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;\n`)
  .join('')}${names.map((name) => `    add_header ${name} ${variable(name)} always;\n`).join('')}}
`;
}

function quoted(text: string): string {
  return `"${text}"`;
}

/** A pattern as the regular expression of what follows the beginning of an address. */
function expression(pattern: string): string {
  const exact = pattern.replace(/[.+?^$()[\]{}|]/g, '\\$&');
  return exact.endsWith('*') ? exact.slice(0, -1) : `${exact}$`;
}
