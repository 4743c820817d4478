import type { ChartTargets } from '../read/targets.ts';

/** The names of the series of a picture, by the numbers that its groups have. */
export function readSeries(picture: HTMLElement): string[] {
  const script = picture.parentElement!.querySelector('script[data-targets]')!;
  return (JSON.parse(script.textContent) as ChartTargets).s;
}
