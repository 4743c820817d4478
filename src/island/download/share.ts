import { copyText } from '../copy-text.ts';
import { shareMessages } from '../../language/words/download-words.ts';
import type { Language } from '../../language/language.ts';
import { shownChart, shownPng } from './shown-chart.ts';

/** Passes the chart on as the reader sees it: its link or its picture to the clipboard, or both words and link to an app. */
export async function share(way: string, status: Element): Promise<void> {
  const say = (key: keyof typeof shareMessages, link = ''): void => {
    const words = shareMessages[key][document.documentElement.lang as Language];
    status.textContent = words.replace('{n}', link);
  };
  const link = location.origin + location.pathname + location.search;
  if (way === 'link') say((await copyText(link)) ? 'linked' : 'noLink', link);
  else if (way === 'picture') {
    say('making');
    say((await copyPicture()) ? 'pictured' : 'noPicture');
    // A reader who closes the list of apps has chosen not to.
  } else await navigator.share({ title: document.querySelector('h1')!.innerText, url: link }).catch(() => undefined);
}

/** The picture to the clipboard; given as a promise, since some browsers forget the press while it is made. */
async function copyPicture(): Promise<boolean> {
  try {
    const png = shownChart().then((shown) => shownPng(shown, 'large'));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
