/** Asks at once for all that explores the page's chart: the scripts, whose names the build has written into the page, and the figures. */
export function preloadChart(): void {
  const preload = (rel: string, href: string, as = ''): void => {
    document.head.append(Object.assign(document.createElement('link'), { rel, href, as, crossOrigin: '' }));
  };
  const names = document.querySelector<HTMLElement>('[data-scripts]')!.dataset['scripts']!;
  for (const name of names.split(' ')) preload('modulepreload', `/assets/${name}.js`);
  // What has nothing to choose is not drawn anew.
  if (names.includes('motion'))
    preload('preload', document.querySelector<HTMLAnchorElement>('.files a[href$=".json"]')!.href, 'fetch');
}
