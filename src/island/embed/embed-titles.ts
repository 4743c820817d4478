import { oembedFile } from '../../address/address.ts';
import { inEach, languages, type Language } from '../../language/language.ts';
import type { Choices, View } from '../../chart/view/view.ts';
import { chosenInput } from '../explore/chosen-input.ts';
import { loadChart } from '../explore/load-chart.ts';

type Titles = Record<Language, string>;

/** What the chart is called in each language, as its oEmbed says; by the page's headline where that cannot be had. */
export async function findings(id: string): Promise<Titles> {
  const titles = inEach(() => document.querySelector('h1')!.innerText);
  await Promise.all(
    languages.map(async (language) => {
      const answer = await fetch(oembedFile(id, language)).catch(() => null);
      if (answer?.ok) titles[language] = ((await answer.json()) as { title: string }).title;
    }),
  );
  return titles;
}

/** What a view of it is called: neutrally in both languages, or by its finding where that speaks of what is drawn. */
export async function titlesOfView(frame: HTMLElement, view: View, choices: Choices, found: Titles): Promise<Titles> {
  const { input } = await loadChart(frame);
  const titles = { ...found };
  for (const language of languages) {
    const { title } = await chosenInput({ ...input, language }, view, choices);
    titles[language] = title || found[language];
  }
  return titles;
}
