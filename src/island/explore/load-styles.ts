/** Adds a stylesheet that only some readers need; settles when it is there, or cannot be had. */
export function loadStyles(href: string): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((done) => (link.onload = link.onerror = done));
}
