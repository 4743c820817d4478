import { headerRules } from '../../edition/hosts/host-rules.ts';
import { inAll } from '../../language/language.ts';
import { hostWords } from '../../language/words/host-words.ts';
import { nginxSite } from './nginx-site.ts';
import type { Catalogue } from '../../edition/types.ts';

/** What web hosts read of a built site, by the file's name; none of it is served. */
export function hostFiles(catalogue: Catalogue): Record<'_headers' | '_redirects' | '_nginx.conf', string> {
  return {
    _headers: headersFile(catalogue),
    _redirects: redirectsFile(catalogue),
    '_nginx.conf': nginxSite(catalogue),
  };
}

/** Headers as Netlify and Cloudflare Pages read them. */
function headersFile(catalogue: Catalogue): string {
  const rules = headerRules(catalogue, catalogue.redirects).map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Netlify, Cloudflare Pages. ${inAll(hostWords.made, ' · ')}: src/edition/hosts/host-rules.ts\n${rules.join('\n')}\n`;
}

/** Addresses that have moved, as Netlify and Cloudflare Pages read them. */
function redirectsFile({ redirects }: Catalogue): string {
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301`);
  return `${[`# Netlify, Cloudflare Pages. ${inAll(hostWords.made, ' · ')}: content/redirects.yaml`, ...lines].join('\n')}\n`;
}
