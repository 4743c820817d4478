/**
 * Tells the page around an embed how high the chart is at its width: in this site's own words, in those that newsroom
 * systems already listen for, and in AMP's. A page that says hello sets that height, so that the chart need no longer fit
 * a box; it is answered whenever it asks. Nothing that is told is secret, so any page may hear it.
 */
export function sendHeight(main: HTMLElement): void {
  if (parent === window) return;
  const root = document.documentElement;
  const id = main.dataset['chart']!;
  let told = 0;

  function tell(again: boolean): void {
    const height = naturalHeight();
    if (height === told && !again) return;
    told = height;
    parent.postMessage({ type: 'chart:height', v: 1, id, height }, '*');
    parent.postMessage({ 'datawrapper-height': { [id]: height } }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  }

  /** The height that the page takes when it need not fit the box that it is in. */
  function naturalHeight(): number {
    const { classList } = root;
    const natural = classList.contains('natural');
    classList.add('natural');
    // A table that is seen page by page is told whole.
    const paged = natural ? [] : [...main.querySelectorAll<HTMLElement>('tr[hidden], .pager:not([hidden])')];
    for (const part of paged) part.hidden = !part.hidden;
    const { height } = main.getBoundingClientRect();
    for (const part of paged) part.hidden = !part.hidden;
    classList.toggle('natural', natural);
    return Math.ceil(height);
  }

  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown; v?: unknown } | null>) => {
    if (source !== parent || data?.type !== 'chart:hello' || data.v !== 1) return;
    root.classList.add('natural');
    tell(true);
  });
  new ResizeObserver(() => tell(false)).observe(main);
}
