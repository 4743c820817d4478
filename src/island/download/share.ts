import { shareMessages } from '../../language/words/download-words.ts';
import type { Language } from '../../language/language.ts';
import { shownChart, shownPng } from './shown-chart.ts';

/** Passes the chart on as the reader sees it: its picture to the clipboard, or its link to an app. */
export async function share(way: string, status: Element): Promise<void> {
  const say = (key: keyof typeof shareMessages): void => {
    status.textContent = shareMessages[key][document.documentElement.lang as Language];
  };
  if (way === 'picture') {
    say('making');
    say((await copyPicture()) ? 'pictured' : 'noPicture');
    return;
  }
  const title = document.querySelector('h1')!.innerText;
  // A reader who closes the list of apps has chosen not to.
  await navigator.share({ title, url: location.href.split('#')[0]! }).catch(() => undefined);
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
