import { figuresHash } from '../../chart/figures-hash.ts';

/** Of `/charts/<id>.json`, what a released chart asks for; these names never change. */
interface Published {
  updated: string;
  observations: { id: string; value: number | null }[];
}

/** Shows in a released chart that the site has newer figures, when it has. It asks the site for the chart's figures and nothing else. */
export async function showNewerNotice(main: HTMLElement): Promise<void> {
  const { chart, updated = '', figures } = main.dataset;
  try {
    const answer = await fetch(`/charts/${chart}.json`, { credentials: 'omit' });
    const now = (await answer.json()) as Published;
    if (now.updated > updated && figuresHash(now.observations) !== figures) {
      main.querySelector<HTMLElement>('.newer')!.hidden = false;
    }
  } catch {
    // Whatever there is now, this one is as it was.
  }
}
