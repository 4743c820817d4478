import { listedCharts, readAddress } from './site.ts';

/** How many codes the page of a chart shows of those that a reader can choose among. */
function countShown(address: string): number {
  return (readAddress(address).match(/data-show[^>]* checked/g) ?? []).length;
}

/** The charts of a kind that can be explored, those that show the most first. */
export function explorable(kind: string): { id: string; page: Record<'vi' | 'en', string> }[] {
  return listedCharts()
    .filter((chart) => chart.kind === kind && readAddress(chart.page.vi).includes('class="fold"'))
    .sort((a, b) => countShown(b.page.vi) - countShown(a.page.vi));
}
