import { readAddress } from './site.ts';

/** Addresses of the scripts that an embed's document loads, and of those that these load at once. */
export function embedScripts(document: string): string[] {
  const own = [...document.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src);
  const imported = own.flatMap((src) =>
    [...readAddress(src).matchAll(/(?:from|import)\s?["']\.\/([^"']+)["']/g)].map(([, name = '']) => `/assets/${name}`),
  );
  return [...own, ...imported];
}
